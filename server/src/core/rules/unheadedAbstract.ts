import { inBlock } from '../claims/inBlock.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';

/** How many blocks may precede an abstract: title, authors, addresses. */
const mostAbove = 6;
/** In characters; about a hundred words. */
const shortestAbstract = 600;

/**
 * Whether a block is an abstract without a heading: the first long paragraph below the title, without a citation, while the
 * next long one has some.
 */
export function isUnheadedAbstract({ blocks, sections, citations }: Manuscript, block: Block): boolean {
  const at = blocks.slice(0, mostAbove).indexOf(block);
  if (at < 0 || (sections[block.section]?.level ?? 0) > 1) return false;
  const isLong = ({ kind, prose: { text } }: Block): boolean => kind === 'paragraph' && text.length >= shortestAbstract;
  const next = blocks.findIndex((one, index) => index > at && isLong(one));
  return (
    isLong(block) &&
    !blocks.slice(0, at).some(isLong) &&
    inBlock(citations, at).length === 0 &&
    inBlock(citations, next).length > 0
  );
}

/** Whether a block is above the introduction and without a heading of its own: usually an abstract. */
export function isAboveIntroduction({ sections }: Manuscript, { section }: Block): boolean {
  const home = sections[section];
  if (home?.role === 'abstract') return home.title === '';
  const next = sections.slice(section + 1, section + 3).find(({ role }) => role !== 'keywords');
  if (next?.role !== 'introduction') return false;
  // Below a title, "Background" may also begin a structured abstract; if nothing is above it, it begins the text.
  const isUnheaded = home?.title === '' && home.level === 0;
  return isUnheaded || (home?.role === 'title' && /introduction/iu.test(next.title));
}
