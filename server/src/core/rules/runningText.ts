import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { isAboveIntroduction, isUnheadedAbstract } from './unheadedAbstract.ts';

/** Whether a block is a title without markup: the first words of the text, in one line without a full stop. */
const isBareTitle = ({ blocks }: Manuscript, block: Block): boolean =>
  blocks.length > 1 &&
  block === blocks[0] &&
  block.sentences.length === 1 &&
  !/[.:;?!]["”)\]]?\s*$/u.test(block.prose.text);

/** "TNBC | PARP inhibitor | BRN2": key words on a line of their own. */
const keyWords = /^[^.|]{1,80}(?:\|[^.|]{1,80}){2,12}$/u;
/** In characters: a longer text cannot match. */
const longestLine = 1100;
const isLineOfKeyWords = (text: string): boolean =>
  text.length <= longestLine && text.includes('|') && keyWords.test(text);

/**
 * Whether a block is running text that is read from the beginning, for which AMA style asks for definitions. Titles, tables and
 * legends define their own.
 */
export function isBody(manuscript: Manuscript, block: Block): boolean {
  const role = manuscript.sections[block.section]?.role;
  if (role === 'abstract' || role === 'keywords' || role === 'acknowledgements') return false;
  if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || isLineOfKeyWords(block.prose.text)) return false;
  return (
    !isBareTitle(manuscript, block) && !isAboveIntroduction(manuscript, block) && !isUnheadedAbstract(manuscript, block)
  );
}
