import { inBlock } from '../claims/inBlock.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';

/** Blocks above an abstract: title, authors, their addresses. */
const mostAbove = 6;
/** In characters; about a hundred words. */
const shortestAbstract = 600;

/** An abstract without its heading: the first long paragraph below the title, which cites nothing, where the next long one does. */
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

/** Whether a block stands above the introduction without a heading of its own: most often an abstract. */
export function isLead({ sections }: Manuscript, { section }: Block): boolean {
  const home = sections[section];
  if (home?.role === 'abstract') return home.title === '';
  const next = sections.slice(section + 1, section + 3).find(({ role }) => role !== 'keywords');
  if (next?.role !== 'introduction') return false;
  // Below a title "Background" opens a structured abstract as well; where nothing stands above, it opens the text.
  const isUnheaded = home?.title === '' && home.level === 0;
  return isUnheaded || (home?.role === 'title' && /introduction/iu.test(next.title));
}
