import type { Section, SectionRole } from '../manuscript.ts';
import type { RawBlock } from '../rawBlock.ts';
import type { Heading } from './headings.ts';
import { isEntry, trailingBibliography } from './referenceList.ts';
import { knownTitle, readTitle } from './sectionTitles.ts';

/** Where every block stands. */
export interface Outline {
  readonly sections: readonly Section[];
  /** For each raw block the index of its section; -1 for entries of a reference list. */
  readonly sectionOf: readonly number[];
}

interface Open {
  title: string;
  role: SectionRole;
  level: number;
  start: number;
}

/** Ranks of headings without markup: those with a mark of their own above mere lines. */
function levelOf(heading: Heading, marked: number, titled: boolean): number {
  const base = titled ? 1 : 0;
  if (heading.by === 'markup') return heading.depth;
  if (heading.by === 'number') return Math.max(marked, base) + heading.depth;
  return Math.max(marked, base) + (heading.by === 'plain' ? 2 : 1);
}

/** Sections by their headings; a reference list is everything from its heading to the next heading of its rank, or a bibliography without one. */
export function outline(
  blocks: readonly RawBlock[],
  headings: readonly (Heading | undefined)[],
  length: number,
): Outline {
  const sections: Open[] = [];
  const sectionOf: number[] = [];
  const firstHeading = headings.findIndex((heading) => heading !== undefined);
  const titled = isTitle(blocks, headings, firstHeading);
  const trailing = trailingBibliography(blocks, blocks.length);
  const path: number[] = [];
  let marked = 0;
  let current = 0;
  let keywordsEnd = -1;
  const open = (section: Open): void => {
    while (path.length > 0 && (sections[path.at(-1) ?? 0]?.level ?? 0) >= section.level) path.pop();
    current = sections.length;
    sections.push(section);
    path.push(current);
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const heading = headings[i];
    const inReferences = sections[current]?.role === 'references';
    const title = block.prose.text;
    if (i === trailing && !inReferences) {
      open({
        title: '',
        role: 'references',
        level: Math.max(1, sections[current]?.level ?? 1),
        start: block.span.start,
      });
    } else if (
      heading &&
      !(inReferences && !endsReferences(heading, title, sections[current]?.level ?? 1)) &&
      !(i > trailing)
    ) {
      if (heading.by === 'markup') marked = heading.depth;
      const isFirst = i === firstHeading && titled;
      const level = isFirst ? 1 : levelOf(heading, marked, titled || marked > 0);
      const read = block.title ?? readTitle(title);
      let role: SectionRole = isFirst ? 'title' : read.role;
      // A line that only looks like a heading need not be below the last one that is known.
      if (role === 'body' && !read.known && (marked > 0 || heading.by === 'number')) {
        const parent = path.findLast((index) => (sections[index]?.level ?? 0) < level);
        const inherited = parent === undefined ? undefined : sections[parent]?.role;
        if (inherited && inherited !== 'title') role = inherited;
      }
      open({ title: read.withoutNumber, role, level, start: block.span.start });
      sectionOf.push(current);
      continue;
    } else if (!inReferences && block.kind === 'paragraph') {
      const { runIn } = block;
      const role = sections[current]?.role;
      if (
        runIn &&
        (runIn.role !== 'body' || runIn.title.toLowerCase() === 'discussion') &&
        (role !== 'abstract' || runIn.role === 'keywords' || runIn.role === 'references')
      ) {
        open({
          title: runIn.title,
          role: runIn.role,
          level: Math.max(1, Math.min(2, sections[current]?.level ?? 2)),
          start: block.span.start,
        });
        keywordsEnd = runIn.role === 'keywords' ? i : -1;
      } else if (keywordsEnd >= 0 && role === 'keywords') {
        if (i === keywordsEnd + 1 && /^\p{Ll}/u.test(title)) keywordsEnd = i;
        else {
          open({ title: '', role: 'body', level: sections[current]?.level ?? 1, start: block.span.start });
          keywordsEnd = -1;
        }
      }
    }
    if (sections.length === 0) open({ title: '', role: 'body', level: 0, start: 0 });
    const references = sections[current]?.role === 'references';
    sectionOf.push(references ? -1 : current);
  }
  if (marked === 0) closeRanks(sections);
  return { sections: close(sections, length), sectionOf };
}

/** Inside a reference list only marked or known headings count, since titles of papers stand there on lines of their own. */
function endsReferences(heading: Heading, title: string, level: number): boolean {
  if (heading.by === 'markup') return heading.depth <= level || knownTitle(title) !== undefined;
  if (isEntry(title)) return false;
  return knownTitle(title) !== undefined || /^(?:Appendix|Supplement|Tables?\b|Figures?\b|Figure legends)/i.test(title);
}

/** The first heading is the title when nothing stands above it and it names no section. */
function isTitle(blocks: readonly RawBlock[], headings: readonly (Heading | undefined)[], first: number): boolean {
  const block = blocks[first];
  const heading = headings[first];
  if (!block || !heading || first > 1 || knownTitle(block.prose.text)) return false;
  if (heading.by === 'number' || (heading.by === 'plain' && first > 0)) return false;
  if (heading.by !== 'markup') return true;
  if (heading.depth > 1) return false;
  return headings.every((other, i) => i === first || other?.by !== 'markup' || other.depth > 1);
}

/** Levels without gaps, for documents whose levels are our own ranks. */
function closeRanks(sections: readonly Open[]): void {
  const levels = [...new Set(sections.map((section) => section.level))]
    .filter((level) => level > 0)
    .sort((a, b) => a - b);
  for (const section of sections) if (section.level > 0) section.level = levels.indexOf(section.level) + 1;
}

function close(open: readonly Open[], length: number): Section[] {
  const ends: number[] = new Array(open.length).fill(length);
  const stack: number[] = [];
  open.forEach((section, i) => {
    while (stack.length > 0) {
      const top = stack.at(-1) ?? 0;
      const level = open[top]?.level ?? 0;
      if (level < section.level && !(level === 0)) break;
      ends[top] = section.start;
      stack.pop();
    }
    stack.push(i);
  });
  return open.map(({ title, role, level, start }, i) => ({
    title,
    role,
    level,
    span: { start, end: ends[i] ?? length },
  }));
}
