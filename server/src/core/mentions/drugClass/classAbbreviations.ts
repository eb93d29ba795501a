// Finds the short forms that a text defines for drug classes without a name in the base: "AR-targeted therapies (ART)".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { longFormStart } from '../definition/longForm.ts';
import { geneReadings } from '../gene/geneLists.ts';
import type { Reading } from '../reading.ts';
import { readDrugClasses } from './drugClass.ts';

const sign =
  /(?:inhibitor|therap(?:y|ie)|agent|antibod(?:y|ie)|TKI|mAb|blocker|agonist|degrader|drug|treatment)s?(?:\)|\s\([A-Z\d])/;
const after = /^\s\(([\p{L}\d-]{2,10}?)s?[);,]/u;
const before = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]{1,9}?)s?\s\($/u;

/**
 * Whether the letters of a short form come from the words of a class, the last from its noun: EGFR is not short for EGFR
 * inhibitors.
 */
function isShortFor(short: string, text: string, { start, end }: Reading): boolean {
  const noun =
    text
      .slice(start, end)
      .split(/[\s\u2010-\u2013-]/u)
      .at(-1) ?? '';
  if (!/\p{Lu}/u.test(short) || text.slice(start, end).includes(short)) return false;
  if (noun[0]?.toLowerCase() !== short.at(-1)?.toLowerCase()) return false;
  return (longFormStart(text, end, short) ?? -1) >= start;
}

/** Returns the short forms with the readings of their classes, in both orders: "ART (AR-targeted therapies)", too. */
export function classAbbreviations(
  text: string,
  resolved: readonly Reading[],
  knowledge: Knowledge,
): readonly { readonly short: string; readonly full: Reading }[] {
  if (!sign.test(text)) return [];
  return readDrugClasses(text, geneReadings(resolved), knowledge).flatMap((full) => {
    const short =
      after.exec(textAfter(text, full, 14))?.[1] ??
      (text[full.end] === ')' ? before.exec(textBefore(text, full, 14))?.[1] : undefined);
    return short !== undefined && full.ids.length < 2 && isShortFor(short, text, full) ? [{ short, full }] : [];
  });
}
