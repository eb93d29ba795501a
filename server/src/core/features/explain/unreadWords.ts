import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { commonWords } from '../../rules/text/commonWords.ts';
import { overlaps } from '../../text/span.ts';
import { circumstanceWords, stageNumber } from './circumstanceWords.ts';

const word = /[\p{L}\d][\p{L}\d.+*/-]*/gu;

/**
 * Whether a word is there to join names ("under", "third-line", "resistance to") or to narrow them ("paediatric", "stage III"), not
 * to be one.
 */
const joins = (knowledge: Knowledge, one: string): boolean =>
  stageNumber.test(one) ||
  one
    .toLowerCase()
    .split(/[-./]/u)
    .every(
      (part) =>
        !/\p{L}{3}/u.test(part) ||
        commonWords.has(part) ||
        circumstanceWords.has(part) ||
        knowledge.words('cue/resistance').includes(part),
    );

/**
 * The words of a term that nothing was made of: a drug that the base does not have, in "EGFR T790M nonsensedrug", of which only
 * the rest can be answered. What is told as misspelt is read.
 */
export function unreadWords(knowledge: Knowledge, { manuscript, mentions, findings }: Analysis): readonly string[] {
  const told = findings.filter(({ rule }) => rule === 'drug/misspelled');
  const read = [...mentions, ...told].map(({ span }) => span);
  if (read.length === 0) return [];
  return [...manuscript.text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const span = { start: index, end: index + found.length };
    const isRead = read.some((one) => overlaps(one, span));
    return isRead || joins(knowledge, found) || knowledge.names.lookup(found).length > 0 ? [] : [found];
  });
}
