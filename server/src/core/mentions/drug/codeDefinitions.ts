// Finds codes that brackets define as other names of a drug: "zanubrutinib (BGB-3111)", "selitrectinib (LOXO-195; BAY 2731954)".

import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Definition } from '../definition/definition.ts';
import { isInn } from './inn.ts';
import { codeShape } from './sponsorCodes.ts';

const bracket = /^\s\(([^()]{4,60})\)(?!\s(?:trials?|stud(?:y|ies)|phase|cohorts?|arms?)(?!\p{L}))/u;
const item = /[^,;]+/gu;
const introduced = /^\s*(?:(?:formerly|previously|also)\s(?:(?:known\sas|called)\s)?|codes?:?\s)?/u;
/**
 * The shape of a code. Trials, cooperative groups and changes have fewer digits, or letters that no sponsor has: "(AURA3)",
 * "(GOG-0218)", "(CLL14)", "(C797S)".
 */
const code = new RegExp(
  `^(?:${codeShape}|(?!(?:AIO|ALL|AML|CALGB|CD|CLL|ECOG|EORTC|GOG|HD|HER|IL|JCOG|KN|MM|NCT|NRG|NSABP|RTOG|SWOG|TAX|TROG|WJOG)[-\\s]?\\d)[A-Z]{2,4}-?[A-Z]?\\d{3,8}[A-Z]?)$`,
  'u',
);

/** Returns the codes in the bracket right after a drug, with the name of the drug. `names` are those of the block. */
export function codeDefinitions(text: string, names: readonly NameMatch[]): Definition[] {
  return names.flatMap((match): Definition[] => {
    if (text[match.end + 1] !== '(' || !isInn(match)) return [];
    const inside = bracket.exec(textAfter(text, match, 90))?.[1];
    if (inside === undefined) return [];
    const isKnown = (span: Span): boolean => names.some((name) => name.readings.length > 0 && overlaps(name, span));
    return [...inside.matchAll(item)].flatMap(({ 0: written, index }): Definition[] => {
      const lead = introduced.exec(written)?.[0].length ?? 0;
      const short = written.slice(lead);
      const start = match.end + 2 + index + lead;
      const shortAt = { start, end: start + short.length };
      if (!code.test(short) || isKnown(shortAt)) return [];
      return [{ short, shortAt, fullAt: { start: match.start, end: match.end }, match }];
    });
  });
}
