// The state of a gene that is named twice: "estrogen receptor (ER)-positive", "MET (or c-MET) amplification".

import { textBefore } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import type { GenePlace, StateForm } from './genePlace.ts';
import { stateReading } from './statePhrase.ts';
import { nounAtStart, stateAfter } from './stateWords.ts';

/** What may stand between a bracket and the name in it that says the same again: "MET (or c-MET)", "P-gp (ABCB1; MDR1)". */
const sameAgain =
  /^(?:(?:or|formerly|previously|(?:also\s)?(?:known\sas|called|named|termed)|aka|a\.k\.a\.|encoded\sby(?:\sthe)?)\s|[^\s(),;/]{2,14}(?:[;,/]\s?|\sor\s))$/i;

/** The name before a bracket that ends with another name of it: "estrogen receptor (ER", "MET (or c-MET". */
function nameBeforeBracket({ text, genes, index, gene }: GenePlace): Reading | undefined {
  const bracket = /\s\(([^()]*)$/.exec(textBefore(text, gene, 40));
  if (!bracket) return undefined;
  const words = bracket[1]!;
  const at = gene.start - bracket[0].length;
  const full = genes.slice(Math.max(0, index - 2), index).find(({ end }) => end === at);
  const isSame = words === '' || (full && sameAgain.test(words) && full.ids.some((id) => gene.ids.includes(id)));
  return isSame ? full : undefined;
}

/** "estrogen receptor (ER)-positive", "MET (or c-MET) amplification": the state after another name in brackets. */
export const stateOfBothNames: StateForm = (place) => {
  const { gene, after, knowledge } = place;
  if (!after.startsWith(')')) return 'another form';
  const state = nounAtStart(after.slice(1)) ?? stateAfter.exec(after.slice(1))?.[0];
  const full = state === undefined ? undefined : nameBeforeBracket(place);
  if (!state || !full) return 'another form';
  return stateReading({ start: full.start, end: gene.end + 1 + state.length }, [full], state, knowledge);
};
