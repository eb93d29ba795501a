import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { card } from '../cards/card.ts';
import { besideGene, changesToOffer, geneBefore, genesInText } from './changes.ts';
import { citationCompletion } from './citations.ts';
import { directiveCompletion, whyOf } from './directives.ts';
import { type Completion, inOrder, type Offer } from './item.ts';
import { micrornas } from './micrornas.ts';
import { names } from './names.ts';
import { treatments } from './treatments.ts';
import { writtenPhrases, writtenWord } from './wordBeingTyped.ts';

/** With fewer than three letters a list of names is no help, unless they look like a symbol. */
const isBeginning = (word: string): boolean => word.length >= 3 || /^\p{Lu}[\p{Lu}\p{N}]$/u.test(word);

/** Everyday words, which on their own do not begin a name. */
const isOrdinary = (word: string): boolean =>
  /^(?:and|are|but|can|cells?|for|from|had|has|have|its|may|not|one|that|the|these|this|two|use|was|were|with)$/iu.test(
    word,
  ) && !/^\p{Lu}{2}/u.test(word);

const isSubstitution = (word: string): boolean => /^\p{Lu}\d{1,4}\p{Lu}?$/u.test(word);

const nothing: Completion = { items: [], incomplete: false };

/** The names that the writer may be typing at `offset`, best first. */
function offers(analysis: Analysis, knowledge: Knowledge, offset: number): readonly Offer[] {
  const { text } = analysis.manuscript;
  const replace = writtenWord(text, offset);
  const word = text.slice(replace.start, offset);
  const mature = micrornas(knowledge, text, replace);
  if (mature) return mature;
  const gene = geneBefore(analysis, replace.start);
  const ofGene = gene === undefined ? [] : changesToOffer(analysis, knowledge, [gene], replace);
  for (const phrase of writtenPhrases(text, offset)) {
    const found = names(analysis, knowledge, phrase, true);
    if (found.length > 0) return [...ofGene, ...found];
  }
  if (ofGene.length > 0) return ofGene;
  const given = treatments(knowledge, text, replace) ?? [];
  const known = isSubstitution(word)
    ? changesToOffer(analysis, knowledge, genesInText(analysis, knowledge), replace)
    : [];
  const named = isBeginning(word) && !isOrdinary(word) ? names(analysis, knowledge, replace, false) : [];
  // After a gene its own alterations are meant: for "EGFR del" its deletions, before all drugs that begin that way.
  const own = named.filter(({ kind, id }) => kind === 'variant' && knowledge.alteration(id)?.genes.join() === gene);
  return [...given, ...known, ...own, ...named];
}

/**
 * Completions at `offset`: none in code, addresses and reference lists; directives in comments; citation keys after `@` if
 * `keys` is set; names elsewhere.
 */
export function completion(analysis: Analysis, knowledge: Knowledge, offset: number, keys: boolean): Completion {
  const { text, notProse } = analysis.manuscript;
  const directives = directiveCompletion(text, offset);
  if (directives) return { items: directives, incomplete: false };
  const cited = citationCompletion(analysis, knowledge, offset);
  if (cited) return { items: keys ? cited : [], incomplete: keys };
  if (notProse.some((span) => span.start < offset && offset <= span.end)) return nothing;
  // The matches depend on the words before and on letters yet to come, so the editor has to ask again.
  const items = inOrder(offers(analysis, knowledge, offset));
  return { items: items.map((item) => besideGene(analysis, knowledge, item)), incomplete: true };
}

/** The card of a completed entity, or the purpose of a rule; requested when its item is selected. */
export const completionDetail = (knowledge: Knowledge, id: string): string => card(knowledge, id) ?? whyOf(id) ?? '';
