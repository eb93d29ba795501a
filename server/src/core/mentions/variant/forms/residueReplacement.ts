// Reads replacements of residues in words: "Arg79 and Arg112 were replaced with Lys", "exchange of Ala for Pro80".

import { guarded } from '../../../text/guarded.ts';
import { acidName, acidNameOrCode, letterOf, residueChange } from '../aminoAcidWords.ts';
import { type Change, matches, type VariantForm } from '../form.ts';
import { arrow, oneLetterResidue, threeLetterResidue, tokenStart } from '../notation.ts';

/** A residue with its position: Arg79, Pro 172, Cys-384, aspartate 264, R79, His-146-beta. */
const site = `(?:(?:${acidNameOrCode})[-\\s]?\\(?[1-9]\\d{0,3}\\)?|${oneLetterResidue}[1-9]\\d{1,3})(?:-(?:alpha|beta|gamma|[αβγ])'?)?`;
const joint = '(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s|/)';
const sites = `${site}(?:${joint}${site}){0,6}(?:\\sresidues?)?`;
/** The protein or domain of the residues: "in P450cam", "of the kinase domain". */
const owner =
  "(?:,?\\s(?:of|in|from|on)\\s(?:the\\s)?[\\p{L}\\d()/'-]{1,24}(?:\\s(?!to\\s|by\\s|with\\s|was\\s|were\\s)[\\p{L}\\d()-]{1,20}){0,2})?";
const turned =
  '(?:,?\\s(?:(?:was|were|is|are|been|being|has\\sbeen|have\\sbeen)\\s)?(?:each\\s|individually\\s|separately\\s|also\\s|then\\s)?(?:replaced|substituted|mutated|changed|converted|altered|exchanged)(?:,?\\s(?:alternately|individually|separately|either|respectively),?)?)';
const into = `(?:,?\\s(?:to|by|with|into)\\s|-to-|\\s?${arrow}\\s?)`;
/** The new residues: "Lys, Gln, and Met", "an alanine", "either Ala or Gly". */
const target = `(?:(?:either|both|an?|the|small)\\s){0,2}(?:${acidNameOrCode}|${oneLetterResidue})(?![\\p{L}\\d]|[-\\s(]{1,2}\\d|-\\p{L})`;
const nextTarget = `(?:\\sresidues?)?(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s|/)(?:by\\s|with\\s|to\\s)?${target}`;
const targets = `${target}(?:${nextTarget}){0,7}(?:,?\\srespectively)?`;

/** Arg79 and Arg112 were replaced with Lys; aspartate 264 to alanine, asparagine or lysine; F132, L128 and D62 to Ala. */
const forward = guarded(
  /[1-9]\d{0,3}\)?[^.;]{0,90}(?:\s(?:to|by|with|into)\s|-to-)(?:(?:either|both|an?|the|small)\s){0,2}(?:[A-Z](?:[a-z]{2}|[A-Z]{2})?(?![A-Za-z\d])|[A-Za-z][a-z]{2,10}(?:ine|ate|ic acid|phan)(?![a-z]))|\d\s?[-=\u2013\u2014\u2212]{0,4}>|[→⟶⇒➔➝]/,
  new RegExp(`${tokenStart('A-Yap-v')}(${sites})(?:${owner}${turned})?${into}(${targets})`, 'giu'),
);
/** Trp248, located in the active site, has been replaced with Phe: what is said of the residue in between. */
const aside = guarded(
  /\d,\s(?:which|located|situated|found|present|one|an?|the)\s[^.;]{3,110},\s(?:was|were|is|are|has|have)\s/,
  new RegExp(
    `${tokenStart('A-Yap-v')}(${sites}),\\s(?:which|located|situated|found|present|one|an?|the)\\s[^.,;()]{3,90},(?=\\s(?:was|were|is|are|has|have)\\s)${turned}${into}(${targets})`,
    'giu',
  ),
);
const noun =
  '(?:replac(?:ements?|ing|e)|substitut(?:ions?|ing|ed?)|mutat(?:ions?|ing|e)|exchang(?:es?|ing)|conversions?|convert(?:ing)?|chang(?:es?|ing))';
/** The sign of `named` and `reversed`: the noun with a residue after it. */
const nounSign =
  /(?:replac|substitut|mutat|exchang|conver|chang)[a-z]*\s(?:of\s)?(?:the\s)?(?:residues?\s)?(?:an?\s)?(?:[A-Z](?:[a-z]{2}|[A-Z]{2})?[-\s]?\(?[1-9]|[A-Z](?:[a-z]{2}|[A-Z]{2})\sfor\s|[a-z]{3,10}(?:ine|ate|ic\sacid|phan)(?:[-\s]?\(?[1-9]|\s(?:residue\s)?for\s))/i;
/** A substitution of F132 with a small Ala, exchange of Pro106 for Leu; replacing Pro172 and Gly131 in subtilisin by Asp. */
const named = guarded(
  nounSign,
  new RegExp(
    `(?<![\\p{L}\\d])${noun}\\s(?:of\\s)?(?:the\\s)?(?:residues?\\s)?(${sites})(?:${owner}${into}|\\sfor\\s)(${targets})`,
    'giu',
  ),
);
/** Exchange of Ala for Pro80: the new residue comes first. */
const reversed = guarded(
  nounSign,
  new RegExp(
    `(?<![\\p{L}\\d])${noun}\\s(?:of\\s)?(?:an?\\s)?(${acidNameOrCode})(?:\\sresidue)?\\sfor\\s(?:the\\s)?(${site})(?![\\p{L}\\d])`,
    'giu',
  ),
);

const oneSite = new RegExp(`(${acidName}|${threeLetterResidue}|${oneLetterResidue})[-\\s(]{0,2}([1-9]\\d{0,3})`, 'giu');
const oneTarget = new RegExp(
  `(?<![\\p{L}])(?:${acidName}|${threeLetterResidue}|${oneLetterResidue})(?![\\p{L}])`,
  'giu',
);
/** "F132" may be something else; "Phe132" and "serine 63" are residues anywhere. */
const oneLetterSite = /(?<![A-Za-z])[A-Z]\d/;
const isCode = (word: string): boolean => word.length > 3 || /^[A-Z]/.test(word);

/**
 * Returns a change for each residue and each amino acid that replaces it; pairwise if the text says "respectively".
 * Undefined if the words are not residues.
 */
function replaced(from: string, to: string): Change[] | undefined {
  const old = [...from.matchAll(oneSite)].map(([, acid = '', at = '']) => ({ acid, at: Number(at) }));
  const now = [
    ...to
      .replace(/\b(?:an?|the|by|with|to|either|both|small|and|or|residues?|respectively)\b/g, ' ')
      .matchAll(oneTarget),
  ].map(([acid]) => acid);
  if (old.length === 0 || now.length === 0) return undefined;
  // Codes and letters are capitals; "ala" and "his" are words. A single letter is a residue only if the other side has
  // single letters, too.
  if (![...old.map((one) => one.acid), ...now].every(isCode)) return undefined;
  if (now.some((acid) => acid.length === 1) && old.some((one) => one.acid.length > 1)) return undefined;
  const pairwise = /respectively/.test(to) && old.length === now.length;
  const changes = old.flatMap(({ acid, at }, i) =>
    (pairwise ? [now[i]!] : now).map((one) => residueChange(letterOf(acid), at, letterOf(one))),
  );
  return changes.some((change) => change.residue?.to === '=') ? undefined : changes;
}

/** One or more residues with their positions that are said to be replaced. */
export const residueReplacement: VariantForm = {
  name: 'residueReplacement',
  sign: /[\s-](?:to|by|with|into|for)[\s-](?:(?:an?|the|either|both|small)\s){0,2}(?:[A-Z](?:[a-z]{2}|[A-Z]{2})?(?![A-Za-z\d])|[a-z]{3,11}(?:ine|ate|ic acid|phan)(?![a-z]))|\sfor\s(?:the\s)?[A-Z]\w{0,2}[-\s]?\d|\d\s?[-=]{0,4}>|→/,
  read(text) {
    const inOrder = matches(text, forward, (match) => {
      const [whole, from = '', to = ''] = match;
      const changes = replaced(from, to);
      // With one change, "respectively" shows that the text lists others.
      const said = changes?.length === 1 ? whole.replace(/,?\srespectively$/, '') : whole;
      const end = match.index + said.length;
      return changes && { changes, end, ...(oneLetterSite.test(from) ? { needs: 'subject' as const } : {}) };
    });
    const withAside = matches(text, aside, ([, from = '', to = '']) => {
      const changes = replaced(from, to);
      return changes && { changes };
    });
    const withNoun = matches(text, named, (match) => {
      const changes = replaced(match[1] ?? '', match[2] ?? '');
      return changes && { changes, start: match.index + match[0].indexOf(match[1] ?? '') };
    });
    const inReverse = matches(text, reversed, (match) => {
      const changes = replaced(match[2] ?? '', match[1] ?? '');
      return changes && { changes, start: match.index + match[0].indexOf(match[1] ?? '') };
    });
    return [...inOrder, ...withAside, ...withNoun, ...inReverse];
  },
};
