import type { Span } from '../text/span.ts';
import type { Argument } from './arguments.ts';

/** Between treatments of one list stand only commas, conjunctions, brackets and words that introduce examples. */
const listGlue =
  /^(?:[\s,/()+–—-]|and|or|and\/or|plus|such as|like|including|e\.g\.|as well as|both|either|but not|to|the|inhibitors?)*$/u;

const nextClause = /[.;:]|(?<![\p{L}\d])(?:but|yet|whereas|while|although|though)(?![\p{L}\d])/u;

/** The treatments of a sentence; `isAgent` tells one that a verb of its own follows ("…, and X overcomes it"). */
export interface Treatments {
  readonly text: string;
  readonly treatments: readonly Argument[];
  isAgent(one: Argument): boolean;
}

/** The treatments that follow `from` as one list, or the nearest one behind it within its clause. */
function listAfter({ text, treatments, isAgent }: Treatments, from: number): Argument[] {
  const list: Argument[] = [];
  let at = from;
  for (const one of treatments) {
    if (one.mention.prose.start < from) continue;
    const between = text.slice(at, one.mention.prose.start);
    if (list.length === 0 ? nextClause.test(between) || between.length > 60 : isAgent(one) || !listGlue.test(between))
      break;
    list.push(one);
    at = one.mention.prose.end;
  }
  return list;
}

/** The treatment that stands directly before `cue`: "gefitinib resistance", "gefitinib- and erlotinib-resistant". */
function listBefore(text: string, treatments: readonly Argument[], cue: Span): Argument[] {
  const list: Argument[] = [];
  let at = cue.start;
  for (const one of [...treatments].reverse()) {
    if (one.mention.prose.end > at) continue;
    if (!listGlue.test(text.slice(one.mention.prose.end, at))) break;
    list.unshift(one);
    at = one.mention.prose.start;
  }
  return list;
}

const preposition = /^\s*(?:rates?\s)?(?:to|towards?|against|under|on|from|with)(?![\p{L}\d])/u;

/** "Benefit from", "relapsed on": the cue itself ends with the word that its treatment follows. */
const endsWithPreposition = /\s(?:from|on|under)$/iu;

/** Words of efficacy are said of a treatment; what stands behind their "against" or "in" is a tumour. */
export const ofEfficacy = /(?:effective|efficacious|efficacy|activ(?:e|ity))/iu;
const copula =
  /^\)?\s(?:(?:alone|monotherapy|treatment|therapy)\s)?(?:is|are|was|were|be|been|remain(?:s|ed)?|proved|appear(?:s|ed)?(?:\sto\sbe)?|seem(?:s|ed)?(?:\sto\sbe)?)(?:\s(?!not\s)[\p{L}-]+){0,3}\s$/u;

/** "Both X and Y were ineffective": the treatments that a word of efficacy is the predicate of. */
function subjectList(text: string, treatments: readonly Argument[], cue: Span): readonly Argument[] {
  if (!ofEfficacy.test(text.slice(cue.start, cue.end))) return [];
  const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
  if (!last || !copula.test(text.slice(last.mention.prose.end, cue.start))) return [];
  return [...listBefore(text, treatments, last.mention.prose), last];
}

/** "Insensitive towards small molecules", "resistant to apoptosis": of something that is no treatment of the sentence. */
const elsewhere =
  /^\s(?:to|towards?|against)\s(?!(?:[\p{L}-]+\s){0,3}(?:it|them|this|these|that|those|both|either|all|any|the|its|their|drugs?|agents?|therap(?:y|ies)|treatments?|inhibitors?|inhibition)(?![\p{L}\d]))/iu;
/** Kinases and pathways are "highly active" too. */
const isActive = /\sactive$/iu;
export const isOfSomethingElse = (text: string, cue: Span): boolean => {
  const said = text.slice(cue.start, cue.end);
  return isActive.test(said) || (!ofEfficacy.test(said) && elsewhere.test(text.slice(cue.end, cue.end + 60)));
};

/** What an effect is an effect on, where the words say so: "resistance to X, Y and Z", "X-resistant"; else nothing. */
export function boundObjects(all: Treatments, cue: Span): readonly Argument[] {
  const { text, treatments } = all;
  const isOfTumour = ofEfficacy.test(text.slice(cue.start, cue.end));
  const behind = isOfTumour ? null : preposition.exec(text.slice(cue.end, cue.end + 24));
  if (behind || endsWithPreposition.test(text.slice(cue.start, cue.end))) {
    const after = listAfter(all, cue.end + (behind?.[0].length ?? 0));
    if (after.length > 0) return after;
  }
  const before = listBefore(text, treatments, cue);
  return before.length > 0 ? before : subjectList(text, treatments, cue);
}
