import type { Manuscript } from '../../manuscript/manuscript.ts';

/** Boxes that journals print beside an abstract. */
const box =
  /^(?:statement of (?:significance|translational relevance)|significance(?: statement)?|translational relevance)$/iu;
/** What the parts of a structured abstract are called. */
const part =
  /^(?:background|introduction|context|importance|objectives?|aims?|purpose|methods?(?: and (?:findings|results))?|patients and methods|materials and methods|design|results|findings|conclusions?|interpretation|discussion)$/iu;
const fewestParts = 3;

/** The sections, by index, that hold one paragraph and no citation. */
function shortSections({ blocks, citations, sections }: Manuscript): ReadonlySet<number> {
  const paragraphs = new Map<number, number>();
  for (const { kind, section } of blocks)
    if (kind !== 'heading') paragraphs.set(section, (paragraphs.get(section) ?? 0) + 1);
  const citing = new Set(citations.map(({ block }) => blocks[block]?.section));
  return new Set([...sections.keys()].filter((index) => paragraphs.get(index) === 1 && !citing.has(index)));
}

/**
 * The sections, by index, that are an abstract by another name: a box on the significance, and the parts of a structured abstract that
 * have headings of their own. Each is one paragraph without a citation.
 */
export function abstractSections(manuscript: Manuscript): ReadonlySet<number> {
  const short = shortSections(manuscript);
  const titled = (pattern: RegExp) =>
    [...short].filter((index) => pattern.test(manuscript.sections[index]!.title.replace(/[:.]$/u, '')));
  const parts = titled(part);
  return new Set([...titled(box), ...(parts.length >= fewestParts ? parts : [])]);
}

/** In characters: abstracts have 400 words at most. */
const longestAbstract = 3000;
const tellsOwnStudy =
  /(?<!\p{L})(?:our (?:data|findings|results|study)|in this (?:analysis|study|trial)|these (?:data|findings|results) (?:indicate|show|suggest)\p{Ll}*|we (?:analy[sz]ed|assessed|conducted|demonstrate|evaluated|find|found|identified|identify|investigated|performed|report|show|tested)\p{Ll}*)(?!\p{L})/iu;

/** Whether a text is no more than the abstract of a study: short, without lists or a citation, and it tells what its authors did. */
export function isLoneAbstract({ text, blocks, citations }: Manuscript): boolean {
  if (citations.length > 0 || text.length > longestAbstract) return false;
  const isPlain = blocks.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
  return isPlain && blocks.some(({ prose }) => tellsOwnStudy.test(prose.text));
}
