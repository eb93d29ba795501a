import type { Section, SectionRole } from '../manuscript.ts';
import type { RawBlock } from '../rawBlock.ts';
import { abstractLabels } from './abstractLabels.ts';
import type { Heading } from './headings.ts';
import { isEntry, trailingBibliography } from './referenceList.ts';
import { knownTitle, readTitle } from './sectionTitles.ts';

/** The sections of a document, and the section of every block. */
export interface Outline {
  readonly sections: readonly Section[];
  /** For each raw block, the index of its section; -1 for entries of a reference list. */
  readonly sectionOf: readonly number[];
}

interface OpenSection {
  title: string;
  role: SectionRole;
  level: number;
  start: number;
  /** Whether it is a paragraph with a run-in title that passes its role to no section after it. */
  isRunIn?: boolean;
}

/** Returns the level of a heading. Headings without markup rank below those with it; plain lines rank lowest. */
function levelOf(heading: Heading, marked: number, titled: boolean): number {
  const base = titled ? 1 : 0;
  if (heading.by === 'markup') return heading.depth;
  if (heading.by === 'number') return Math.max(marked, base) + heading.depth;
  return Math.max(marked, base) + (heading.by === 'plain' ? 2 : 1);
}

/**
 * Divides a document into sections by its headings. A reference list is everything from its heading to the next heading
 * of its rank, or a bibliography without a heading.
 */
export function outline(
  blocks: readonly RawBlock[],
  headings: readonly (Heading | undefined)[],
  length: number,
): Outline {
  const first = headings.findIndex((heading) => heading !== undefined);
  const title = isMainTitle(blocks, headings, first) ? first : undefined;
  const outliner = new Outliner(title, trailingBibliography(blocks, blocks.length));
  const sectionOf = blocks.map((block, index) => outliner.place(block, index, headings[index]));
  return { sections: outliner.sections(length), sectionOf };
}

/** "Results:" alone, or before the words of its part: how the parts of a structured abstract begin. */
const partLabel = new RegExp(`^(${abstractLabels})(?:\\s?[:.—–]|$)`, 'iu');
const labelOf = (text: string): string | undefined => partLabel.exec(text)?.[1]?.toLowerCase();

/** "Significance: …" right below an abstract, as some journals print it; what stands above it is the abstract. */
const box = /^(?:statement of significance|significance(?: statement)?)\s?[:.—–]\s/iu;
/** The number of blocks from the top within which such a box stands. */
const lowestBox = 5;

/** "Background" and "Overview" may be the headings of any page. */
const opensText = ({ title, role }: OpenSection): boolean =>
  role === 'introduction' ? /introduction/iu.test(title) : /^significance\W*$/iu.test(title);

/** Roles of a paragraph with a run-in title ("Keywords: …") that no section after it has. */
const passesNoRole: ReadonlySet<SectionRole> = new Set(['abstract', 'keywords', 'acknowledgements']);

/** Reads blocks in order and keeps track of what is open. */
class Outliner {
  private readonly opened: OpenSection[] = [];
  /** The enclosing sections, from the outermost in. */
  private readonly path: number[] = [];
  /** Level of the last heading with markup; 0 before the first one. */
  private marked = 0;
  /** The last block that the keywords extend to; -1 if none are open. */
  private keywordsEnd = -1;
  /** The block that is a box on the significance, after which the text begins. */
  private boxAt = -2;
  /** The parts so far of an open structured abstract; undefined if there is none. */
  private parts: Set<string> | undefined;
  /** Indexes of the title and of the first block of a bibliography without a heading. */
  private readonly title: number | undefined;
  private readonly trailing: number;

  constructor(title: number | undefined, trailing: number) {
    this.title = title;
    this.trailing = trailing;
  }

  /** Returns the index of the section that the next block belongs to; -1 for an entry of a reference list. */
  place(block: RawBlock, index: number, heading: Heading | undefined): number {
    const around = this.opened.at(-1);
    const inReferences = around?.role === 'references';
    if (!heading && around?.role === 'abstract') this.readPart(block.prose.text);
    if (index === this.trailing && !inReferences) {
      this.open({ title: '', role: 'references', level: Math.max(1, around?.level ?? 1), start: block.span.start });
    } else if (
      heading &&
      index <= this.trailing &&
      (!inReferences || endsReferences(heading, block.prose.text, around.level))
    ) {
      return this.openHeading(block, heading, index === this.title);
    } else if (!inReferences && block.kind === 'paragraph') {
      this.openWithin(block, index);
    }
    if (this.opened.length === 0) this.open({ title: '', role: 'body', level: 0, start: 0 });
    const last = this.opened.length - 1;
    return this.opened[last]?.role === 'references' ? -1 : last;
  }

  sections(length: number): readonly Section[] {
    if (this.marked === 0) closeRanks(this.opened);
    this.closeLead();
    return close(this.opened, length);
  }

  /** Makes text without a heading above the introduction the abstract. */
  private closeLead(): void {
    const [lead, ...others] = this.opened;
    const next = others.find(({ role }) => role !== 'keywords');
    if (lead?.role === 'body' && lead.title === '' && next && opensText(next)) lead.role = 'abstract';
  }

  private open(section: OpenSection): number {
    while (this.path.length > 0 && this.opened[this.path.at(-1)!]!.level >= section.level) this.path.pop();
    const index = this.opened.push(section) - 1;
    this.path.push(index);
    return index;
  }

  private openHeading(block: RawBlock, heading: Heading, isTitle: boolean): number {
    if (heading.by === 'markup') this.marked = heading.depth;
    const level = isTitle ? 1 : levelOf(heading, this.marked, this.title !== undefined || this.marked > 0);
    const read = block.title ?? readTitle(block.prose.text);
    const role = isTitle ? 'title' : this.isPart(read.withoutNumber, level, heading) ? 'abstract' : read.role;
    if (role !== 'abstract') this.parts = undefined;
    else if (read.role === 'abstract') this.parts = new Set();
    // A line that only looks like a heading may belong elsewhere than below the last known one.
    const inherits = role === 'body' && !read.isKnown && (this.marked > 0 || heading.by === 'number');
    return this.open({
      title: read.withoutNumber,
      role: inherits ? this.inherited(level) : role,
      level,
      start: block.span.start,
    });
  }

  /** Reads a paragraph of an abstract that may be labelled as one of its parts: "Methods: …". */
  private readPart(text: string): void {
    const label = labelOf(text);
    if (label !== undefined) this.parts?.add(label);
    else if (this.parts?.size === 0) this.parts = undefined;
  }

  /**
   * Returns whether a heading opens a part of the abstract above it: it ranks below the abstract or, if the abstract
   * began with such a part, names a new one.
   */
  private isPart(title: string, level: number, heading: Heading): boolean {
    const label = labelOf(title);
    if (this.opened.at(-1)?.role !== 'abstract' || label === undefined || label === 'introduction') return false;
    const above = this.path.findLast((index) => this.opened[index]!.level < level);
    const isBelow = heading.by === 'markup' && above !== undefined && this.opened[above]!.role === 'abstract';
    const read = [...(this.parts ?? [label])];
    const goesOn = !read.includes(label) && !read.some((one) => /^(?:conclu|interpret)/u.test(one));
    if (isBelow || goesOn) this.parts?.add(label);
    return isBelow || (goesOn && (label !== 'background' || read.length === 0));
  }

  /** Returns the role of the section that encloses one of this level. */
  private inherited(level: number): SectionRole {
    const parent = this.path.findLast((index) => this.opened[index]!.level < level && !this.opened[index]!.isRunIn);
    const role = parent === undefined ? 'body' : this.opened[parent]!.role;
    return role === 'title' ? 'body' : role;
  }

  /** Opens a section if the first words of a paragraph name one, or closes one of keywords. */
  private openWithin({ runIn, prose, span: { start } }: RawBlock, index: number): void {
    const around = this.opened.at(-1);
    if (this.boxAt === index - 1) this.open({ title: '', role: 'body', level: around?.level ?? 1, start });
    if (
      index <= lowestBox &&
      box.test(prose.text) &&
      this.opened.length === 1 &&
      /^(?:body|title)$/.test(around!.role)
    ) {
      if (around!.title === '') around!.role = 'abstract';
      this.open({ title: 'Significance', role: 'abstract', level: Math.max(1, around!.level), start });
      this.boxAt = index;
      return;
    }
    const opens =
      runIn &&
      (runIn.role !== 'body' || runIn.title.toLowerCase() === 'discussion') &&
      (around?.role !== 'abstract' || runIn.role === 'keywords' || runIn.role === 'references');
    if (opens) {
      const level = Math.max(1, Math.min(2, around?.level ?? 2));
      this.open({ title: runIn.title, role: runIn.role, level, start, isRunIn: passesNoRole.has(runIn.role) });
      this.keywordsEnd = runIn.role === 'keywords' ? index : -1;
    } else if (this.keywordsEnd >= 0 && around?.role === 'keywords') {
      const goesOn = index === this.keywordsEnd + 1 && /^\p{Ll}/u.test(prose.text);
      if (!goesOn) this.open({ title: '', role: 'body', level: around.level, start });
      this.keywordsEnd = goesOn ? index : -1;
    }
  }
}

/**
 * Returns whether a heading ends a reference list. Only marked or known headings do, since titles of papers stand there
 * on lines of their own.
 */
function endsReferences(heading: Heading, title: string, level: number): boolean {
  if (heading.by === 'markup') return heading.depth <= level || knownTitle(title) !== undefined;
  if (isEntry(title)) return false;
  return knownTitle(title) !== undefined || /^(?:Appendix|Supplement|Tables?\b|Figures?\b|Figure legends)/i.test(title);
}

/** Returns whether the first heading is the title: nothing stands above it and it names no section. */
function isMainTitle(blocks: readonly RawBlock[], headings: readonly (Heading | undefined)[], first: number): boolean {
  const block = blocks[first];
  const heading = headings[first];
  if (!block || !heading || first > 1 || knownTitle(block.prose.text)) return false;
  if (heading.by === 'number' || (heading.by === 'plain' && first > 0)) return false;
  if (heading.by !== 'markup') return true;
  if (heading.depth > 1) return false;
  return headings.every((other, i) => i === first || other?.by !== 'markup' || other.depth > 1);
}

/** Closes the gaps between levels, for documents whose levels are our own ranks. */
function closeRanks(sections: readonly OpenSection[]): void {
  const levels = [...new Set(sections.map((section) => section.level))]
    .filter((level) => level > 0)
    .sort((a, b) => a - b);
  for (const section of sections) if (section.level > 0) section.level = levels.indexOf(section.level) + 1;
}

function close(open: readonly OpenSection[], length: number): Section[] {
  const ends: number[] = new Array(open.length).fill(length);
  const stack: number[] = [];
  open.forEach((section, i) => {
    while (stack.length > 0) {
      const top = stack.at(-1) ?? 0;
      const level = open[top]?.level ?? 0;
      if (level < section.level && level !== 0) break;
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
