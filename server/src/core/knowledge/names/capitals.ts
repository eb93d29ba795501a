import { oneLetter } from '../residues/residues.ts';
import type { NameKind } from './nameIndex.ts';

/**
 * Which capitals a text may use for a name. `any`: ordinary words. `loose`: symbols with a digit or hyphen, at least
 * three letters or digits, unless a hyphen was read as a space. `symbol`: as recorded, in capitals, or with one capital
 * (Akt for AKT). `exact`: as recorded or in capitals, for names of one or two letters. `strict`: as recorded only.
 */
export type CaseRule = 'any' | 'loose' | 'symbol' | 'exact' | 'strict';

const ordinaryWord = /(?<![\p{L}\d])\p{Lu}?\p{Ll}{3,}(?![\p{L}])/u;

const noLetter = /[^\p{L}\d]/gu;
const lettersOnly = /^\p{L}+$/u;
/** One lower-case word of five letters or more. */
export const smallWord = /^\p{Ll}{5,}$/u;
const numberOrHyphen = /\d|\p{L}-\p{L}/u;

/** Returns the rule for a name, from its looks. */
export function caseRule(name: string, kind: NameKind): CaseRule {
  const letters = name.replace(noLetter, '');
  const isGeneSymbol = kind === 'symbol' || kind === 'previous-symbol' || kind === 'alias';
  const singleWord = lettersOnly.test(name);
  if (isGeneSymbol && singleWord) {
    if (smallWord.test(name)) return 'any';
    return letters.length < 3 ? 'exact' : 'symbol';
  }
  if (ordinaryWord.test(name)) return 'any';
  if (letters.length < 3) return 'exact';
  if (kind === 'spelling' && singleWord && letters.length > 5) return 'loose';
  return /\d/.test(name) && letters.length < 4 ? 'symbol' : numberOrHyphen.test(name) ? 'loose' : 'symbol';
}

/** The letters and digits of a name as recorded, and its rule. */
interface CasedName {
  readonly surface: string;
  readonly rule: CaseRule;
}

/**
 * Returns whether the capitals in the text agree with the rule. `spaced` says that a hyphen of the name was written as
 * a space.
 */
export function caseAgrees(form: CasedName, surface: string, spaced: boolean): boolean {
  if (form.rule === 'any' || surface === form.surface) return true;
  if (form.rule === 'strict') return false;
  if (form.rule === 'loose' && !spaced) return true;
  if (surface === surface.toUpperCase() && surface.length > 1) return true;
  if (form.rule === 'exact' || form.surface !== form.surface.toUpperCase()) return false;
  // mTOR and KRas are MTOR and KRAS: no word has two capitals.
  if (surface.length > 3 && /\p{Lu}.*\p{Lu}/u.test(surface)) return true;
  // Akt is AKT; Tyr and Met are amino acids.
  return /^\p{Lu}\p{Ll}{2,}$/u.test(surface) && oneLetter(surface) === undefined;
}
