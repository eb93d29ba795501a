import { matches, type VariantForm } from './form.ts';

const base =
  '(?:[ACGT](?![\\p{L}\\d])|adenine|adenosine|cytosine|cytidine|guanine|guanosine|thymine|thymidine)(?:\\s\\([ACGT]\\))?';
const sign = '(?:\\s(?:to|by)\\s(?:an?\\s)?|-to-|\\s?(?:-{1,2}>|→|>)\\s?)';
const kind = '(?:\\s(?:transition|transversion|substitution|mutation|change|polymorphism|exchange|point mutation))?';
const place =
  '(?:at|of|in)\\s(?:the\\s)?(?:(?:cDNA|nucleotide|base|position|codon|nt|promoter|bp|genomic)s?\\s){0,3}(?:c\\.)?[-+\u2212\u2013]?\\d{1,8}(?:[-\u2013]\\d{1,8})?';
/** A-to-G transition at nucleotide 276, T to A at nucleotide position 1135, guanine to adenine substitution of nucleotide -308. */
const substitution = new RegExp(`(?<![\\p{L}\\d])\\(?${base}${sign}${base}\\)?${kind}\\s${place}(?![\\p{L}\\d])`, 'gu');
/** C deletion at nucleotide 888, adenine deletion at nucleotide 202, GGCC insertion at position 1277. */
const change = new RegExp(
  `(?<![\\p{L}\\d])(?:${base}|[ACGT]{2,8})\\s(deletion|insertion|duplication)\\s(?:at|between|in)\\s(?:the\\s)?(?:(?:cDNA|nucleotide|base|position|codon|nt)s?\\s){1,2}[-+\u2212]?\\d{1,8}(?:(?:-|\\sand\\s)\\d{1,8})?(?![\\p{L}\\d])`,
  'gu',
);
/** deletion of G at the nucleotide position 520, deletion of 6 bp at position 1494. */
const changeOf = new RegExp(
  `(?<![\\p{L}\\d])(deletion|insertion|duplication)\\sof\\s(?:an?\\s)?(?:${base}|[ACGT]{1,8}|\\d{1,4}\\s?bp)\\sat\\s(?:the\\s)?(?:(?:cDNA|nucleotide|base|position|codon|nt)s?\\s){1,2}[-+\u2212]?\\d{1,8}(?![\\p{L}\\d])`,
  'giu',
);

/** A change of bases told in words, with its place. */
export const wordedBases: VariantForm = {
  name: 'wordedBases',
  sign: /nucleotide|position|codon|base|cDNA|\bnt\b|\bat\s[-+]?\d/,
  read(text) {
    const substituted = matches(text, substitution, () => ({ changes: [{ form: 'substitution' as const }] }));
    const others = [change, changeOf].flatMap((pattern) =>
      matches(text, pattern, ([, word = '']) => ({
        changes: [{ form: word.toLowerCase() as 'deletion' | 'insertion' | 'duplication' }],
      })),
    );
    return [...substituted, ...others];
  },
};
