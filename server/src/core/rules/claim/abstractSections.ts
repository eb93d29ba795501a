import { inBlock } from '../../claims/inBlock.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { abstractLabels, fewestLabels } from '../../manuscript/sections/abstractLabels.ts';
import type { RuleContext } from '../rule.ts';

type ContextOfSections = Pick<RuleContext, 'manuscript' | 'searchBlocks'>;

/** Titles of boxes that journals print beside an abstract. */
const box =
  /^(?:statement of (?:significance|translational relevance)|significance(?: statement)?|translational relevance)$/iu;
/** "Methods": the heading of a part of a structured abstract. */
const part = new RegExp(`^${abstractLabels}$`, 'iu');
/** "Methods: Tumours were sequenced": a part without a heading. */
const labelled = new RegExp(`^${abstractLabels}(?:[:.—–]|:?\\s?$)`, 'u');

/**
 * Indexes of sections that consist only of the parts of a structured abstract, each a paragraph with its label and without a
 * citation.
 */
function labelledSections({ manuscript: { blocks, citations }, searchBlocks }: ContextOfSections): readonly number[] {
  const labels = searchBlocks('labels of an abstract', (index) => {
    const { kind, prose } = blocks[index]!;
    return kind === 'paragraph' && labelled.test(prose.text) ? [true] : [];
  });
  const parts = new Set(
    labels.filter(({ block }) => inBlock(citations, block).length === 0).map(({ block }) => blocks[block]!),
  );
  if (parts.size < fewestLabels) return [];
  const others = new Set(
    blocks.filter((one) => one.kind !== 'heading' && !parts.has(one)).map(({ section }) => section),
  );
  return [...parts].map(({ section }) => section).filter((section) => !others.has(section));
}

/** Indexes of sections with one paragraph and no citation. */
function shortSections({ blocks, citations, sections }: Manuscript): ReadonlySet<number> {
  const paragraphs = new Map<number, number>();
  for (const { kind, section } of blocks)
    if (kind !== 'heading') paragraphs.set(section, (paragraphs.get(section) ?? 0) + 1);
  const citing = new Set(citations.map(({ block }) => blocks[block]?.section));
  return new Set([...sections.keys()].filter((index) => paragraphs.get(index) === 1 && !citing.has(index)));
}

/**
 * Indexes of sections that are an abstract under another name: a box on the significance, a structured abstract whose parts are
 * paragraphs, and the parts of one that have headings of their own, each one paragraph without a citation.
 */
export function abstractSections(context: ContextOfSections): ReadonlySet<number> {
  const { manuscript } = context;
  const short = shortSections(manuscript);
  const titled = (pattern: RegExp) =>
    [...short].filter((index) => pattern.test(manuscript.sections[index]!.title.replace(/[:.]$/u, '')));
  const parts = titled(part);
  return new Set([...labelledSections(context), ...titled(box), ...(parts.length >= fewestLabels ? parts : [])]);
}

/** In characters: abstracts have at most 400 words. */
const longestAbstract = 3000;

/**
 * Whether what is below a title may be its abstract: other sections follow, or there is no more than an abstract. A text whose
 * title is its only heading is no abstract.
 */
export function mayBeAbstract({ blocks, sections }: Manuscript, section: number): boolean {
  if (sections.some(({ role }, index) => index > section && role !== 'references')) return true;
  let length = 0;
  for (const block of blocks)
    if (block.section === section && block.kind !== 'heading') length += block.prose.text.length;
  return length <= longestAbstract;
}

const tellsOwnStudy =
  /(?<!\p{L})(?:our (?:data|findings|results|study)|in this (?:analysis|study|trial)|these (?:data|findings|results) (?:indicate|show|suggest)\p{Ll}*|we (?:have )?(?:analy[sz]ed|assessed|conducted|demonstrate|established|evaluated|find|found|identified|identify|investigated|performed|report|show|tested)\p{Ll}*)(?!\p{L})/iu;
/** "This review aims to …": how the abstract of a review ends. */
const tellsOwnReview =
  /(?<![a-z])(?:(?:this|the (?:present|current)) (?:mini-?)?review(?! of)|this (?:article|chapter|paper) (?:describes|discusses|explores|reviews|summari[sz]es)|(?:here|herein),? we (?:review|discuss|summari[sz]e|describe))(?![a-z])/i;
/** In characters; at most two paragraphs. */
const shortestReviewAbstract = 500;

/**
 * Whether a text is just the abstract of a study or a review: short, without lists or citations, and about what its authors
 * did.
 */
export function isLoneAbstract({ text, blocks, citations }: Manuscript): boolean {
  if (citations.length > 0 || text.length > longestAbstract) return false;
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading');
  if (!paragraphs.every(({ kind }) => kind === 'paragraph')) return false;
  if (blocks.some(({ prose }) => tellsOwnStudy.test(prose.text))) return true;
  return (
    text.length >= shortestReviewAbstract &&
    paragraphs.length <= 2 &&
    paragraphs.some(({ prose }) => tellsOwnReview.test(prose.text))
  );
}
