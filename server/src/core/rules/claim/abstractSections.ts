import type { Manuscript } from '../../manuscript/manuscript.ts';

/** Boxes that journals print beside an abstract. */
const box =
  /^(?:statement of (?:significance|translational relevance)|significance(?: statement)?|translational relevance)$/iu;
/** What the parts of a structured abstract are called. */
const part =
  /^(?:background|introduction|context|importance|objectives?|aims?|purpose|methods?|patients and methods|materials and methods|design|results|findings|conclusions?|interpretation|discussion)$/iu;
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
