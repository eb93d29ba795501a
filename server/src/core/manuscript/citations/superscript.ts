import { allMatches } from '../../text/allMatches.ts';
import { isByline } from './byline.ts';
import { type Finder, type FoundCitation, wholeCitation } from './found.ts';
import { numberList } from './numbers.ts';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = /[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹]|[,⁻⁃–‒‐·˙ʼ-](?=[⁰¹²³⁴-⁹]))*/g;
const unit =
  /(?:^|[^\p{L}])(?:[kcdmnµμp]?m|in|ft|yd|s|R|r|χ|η|ω|ε|Å|x|y|n|N|p|I|T|h|min|L|l|g|kg|dm|inch|inches|pixels?)$/u;

/** "O⁶-methylguanine", "Ga⁶⁸-labelled": a letter or an element that ends where the number begins. */
const symbol = /(?<![\p{L}\d])\p{Lu}\p{Ll}?$/u;
const compound = /^[-\u2010-\u2013]\p{L}/u;
/** "the O⁶ position", "N⁷ of guanine", "O⁶ alkylation": which atom of a molecule, without a hyphen. */
const atom = /(?<![\p{L}\d-])[CNOS]$/u;
const ofMolecule =
  /^\s(?:atom|position|site|of\s(?:an?\s|the\s)?(?:guanine|adenine|cytosine|adenosine|purine|lysine)|(?:methyl|ethyl|benzyl|alkyl|chloroethyl)|(?:adduct|lesion)s?(?!\p{L}))|^,\p{Lu}[\d⁰¹²³⁴-⁹^]/iu;

/** Whether a raised number says which atom of a molecule is meant, or its mass, and cites nothing. */
const isLocant = (before: string, after: string): boolean =>
  (symbol.test(before) && compound.test(after)) || (atom.test(before) && ofMolecule.test(after));

/**
 * Finds raised digits after a word or its punctuation: `⁴`, `¹²`, `^4^`, `<sup>4,5</sup>`; not powers, units, ions,
 * isotopes or atoms.
 */
export const superscript: Finder = ({ prose, anchors }) => {
  const { text } = prose;
  const found: FoundCitation[] = [];
  for (const match of allMatches(text, raised)) {
    // "mg/m²,³": a unit, then a citation.
    const power = /^[²³],/.test(match[0]) && unit.test(text.slice(Math.max(0, match.index - 12), match.index)) ? 2 : 0;
    const start = match.index + power;
    const end = match.index + match[0].length;
    const list = [...match[0].slice(power)]
      .map((unit) => (digits.includes(unit) ? String(digits.indexOf(unit)) : /[⁻⁃–‒‐-]/.test(unit) ? '-' : ','))
      .join('');
    const keys = numberList(list);
    if (keys && isCited(text, start, end, keys)) found.push(wholeCitation(start, end, 'superscript', keys));
  }
  for (const anchor of anchors) {
    if (anchor.kind !== 'superscript') continue;
    const inner = text
      .slice(anchor.start, anchor.end)
      .replace(/^[\^ ]/, '')
      .replace(/^[[(](.*)[\])]$/, '$1');
    const keys = numberList(inner);
    if (keys && isCited(text, anchor.start, anchor.end, keys))
      found.push(wholeCitation(anchor.start, anchor.end, 'superscript', keys));
  }
  if (found.length === 0) return found;
  const marks = [
    ...anchors.filter(({ kind }) => kind === 'superscript'),
    ...found.map(({ start, end }) => ({ start, end })),
  ];
  return isByline(text, marks) ? [] : found;
};

function isCited(text: string, start: number, end: number, keys: readonly string[]): boolean {
  const before = text[start - 1];
  const after = text[end] ?? '';
  if (before === undefined || before === ' ' || /[⁺⁻+−]/.test(after) || /\p{L}/u.test(after)) return false;
  const context = text.slice(Math.max(0, start - 12), start);
  if (isLocant(context, text.slice(end, end + 20))) return false;
  if (/\d/.test(before)) return /(?:^|[^\d.])(?:19|20)\d{2}$/.test(context);
  const [only] = keys;
  if (keys.length === 1 && (only === '2' || only === '3') && unit.test(context)) return false;
  return /[\p{L}.,;:!?)\]"'”’®™%*/-]/u.test(before);
}
