import type { Span } from '../text/span.ts';
import type { Argument } from './arguments.ts';

/** Between treatments of one list stand only commas, conjunctions, brackets and words that introduce examples. */
const listGlue =
  /^(?:[\s,/()–—-]|and|or|and\/or|plus|such as|like|including|e\.g\.|as well as|both|either|but not|to|the|inhibitors?)*$/u;

/** The treatments that follow `from` as one list, or the nearest one behind it within its clause. */
function listAfter(text: string, treatments: readonly Argument[], from: number): Argument[] {
  const list: Argument[] = [];
  let at = from;
  for (const one of treatments) {
    if (one.mention.prose.start < from) continue;
    const between = text.slice(at, one.mention.prose.start);
    if (list.length === 0 ? /[.;:]/u.test(between) || between.length > 60 : !listGlue.test(between)) break;
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

/** "Insensitive towards small molecules", "resistant to apoptosis": of something that is no treatment of the sentence. */
const elsewhere =
  /^\s(?:to|towards?|against)\s(?!(?:[\p{L}-]+\s){0,3}(?:it|them|this|these|that|those|both|either|all|any|the|its|their|drugs?|agents?|therap(?:y|ies)|treatments?|inhibitors?|inhibition)(?![\p{L}\d]))/iu;
export const isOfSomethingElse = (text: string, cue: Span): boolean =>
  elsewhere.test(text.slice(cue.end, cue.end + 60));

/** What an effect is an effect on, where the words say so: "resistance to X, Y and Z", "X-resistant"; else nothing. */
export function boundObjects(text: string, treatments: readonly Argument[], cue: Span): readonly Argument[] {
  const behind = preposition.exec(text.slice(cue.end, cue.end + 24));
  if (behind) {
    const after = listAfter(text, treatments, cue.end + behind[0].length);
    if (after.length > 0) return after;
  }
  return listBefore(text, treatments, cue);
}
