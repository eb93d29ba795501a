import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { card } from '../cards/card.ts';
import { besideGene, changes, geneBefore, genesOf } from './changes.ts';
import { citationCompletion } from './citations.ts';
import { directiveCompletion, whyOf } from './directives.ts';
import { type Completion, inOrder, type Offer } from './item.ts';
import { micrornas } from './micrornas.ts';
import { names } from './names.ts';
import { treatments } from './treatments.ts';
import { writtenPhrases, writtenWord } from './written.ts';

/** How many names are offered at once; with more letters there are fewer. */
const limit = 50;

/** Below three letters a list of names helps nobody, unless they are those of a symbol. */
const isBeginning = (word: string): boolean => word.length >= 3 || /^\p{Lu}[\p{Lu}\p{N}]$/u.test(word);

/** Words of any text, which are no beginning of a name where they stand alone. */
const isOrdinary = (word: string): boolean =>
  /^(?:and|are|but|can|cells?|for|from|had|has|have|its|may|not|one|that|the|these|this|two|use|was|were|with)$/iu.test(
    word,
  ) && !/^\p{Lu}{2}/u.test(word);

const isSubstitution = (word: string): boolean => /^\p{Lu}\d{1,4}\p{Lu}?$/u.test(word);

const nothing: Completion = { items: [], incomplete: false };

/** The names that may be being written at `offset`, best first. */
function offers(analysis: Analysis, knowledge: Knowledge, offset: number): readonly Offer[] {
  const { text } = analysis.manuscript;
  const replace = writtenWord(text, offset);
  const word = text.slice(replace.start, offset);
  const mature = micrornas(knowledge, text, replace);
  if (mature) return mature;
  const gene = geneBefore(analysis, replace.start);
  const ofGene = gene === undefined ? [] : changes(analysis, knowledge, [gene], replace);
  for (const phrase of writtenPhrases(text, offset)) {
    const found = names(analysis, knowledge, phrase, true);
    if (found.length > 0) return [...ofGene, ...found];
  }
  if (ofGene.length > 0) return ofGene;
  const given = treatments(knowledge, text, replace) ?? [];
  const known = isSubstitution(word) ? changes(analysis, knowledge, genesOf(analysis, knowledge), replace) : [];
  const named = isBeginning(word) && !isOrdinary(word) ? names(analysis, knowledge, replace, false) : [];
  // Behind a gene its own changes are what is meant: of "EGFR del" the deletions, before all drugs that begin so.
  const own = named.filter(({ kind, id }) => kind === 'variant' && knowledge.alteration(id)?.genes.join() === gene);
  return [...given, ...known, ...own, ...named];
}

/**
 * What the writer may be about to write at `offset`. Inside code, addresses and reference lists nothing, in comments
 * directives, behind `@` keys if `keys` are wanted.
 */
export function completion(analysis: Analysis, knowledge: Knowledge, offset: number, keys = true): Completion {
  const { text, notProse } = analysis.manuscript;
  const directives = directiveCompletion(text, offset);
  if (directives) return { items: directives, incomplete: false };
  const cited = citationCompletion(analysis, knowledge, offset);
  if (cited) return { items: keys ? cited : [], incomplete: keys };
  if (notProse.some((span) => span.start < offset && offset <= span.end)) return nothing;
  // What fits depends on the words before and on more letters than there are now: an editor is to ask again.
  const items = inOrder(offers(analysis, knowledge, offset), limit);
  return { items: items.map((item) => besideGene(analysis, knowledge, item)), incomplete: true };
}

/** The card of a completed entity, or what a rule is for, asked for when its item is looked at. */
export const completionDetail = (knowledge: Knowledge, id: string): string => card(knowledge, id) ?? whyOf(id) ?? '';
