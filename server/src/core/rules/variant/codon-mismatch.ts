import { canChange, codonOf, translated } from '../../knowledge/residues/geneticCode.ts';
import { aminoAcidName } from '../../knowledge/residues/residues.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { acidName, acidNameOrCode, letterOf } from '../../mentions/variant/aminoAcidWords.ts';
import type { Span } from '../../text/span.ts';
import { foundAmong } from '../foundAmong.ts';
import { placeAt, proseMatches } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface Contradiction {
  readonly span: Span;
  readonly message: string;
}

const ordinals = ['first', 'second', 'third'];
const codingSubstitution = /^c\.(\d+)([ACGT])>([ACGT])$/u;
/** "c.2369C>T (p.Thr790Met)" and "p.Thr790Met (c.2369C>T)". */
const together = /^[\s,;:([/]{1,3}$/u;

/** The pairs of a coding change and a protein change beside it that contradict each other. */
function pairs(context: RuleContext): Contradiction[] {
  const { mentions, manuscript } = context;
  return foundAmong(context, 'variant/codon-mismatch of pairs', mentions, (one, index) => {
    const next = mentions[index + 1];
    if (one.kind !== 'variant' || next?.kind !== 'variant' || next.block !== one.block || isQuoted(context, one))
      return undefined;
    const between = manuscript.blocks[one.block]!.prose.text.slice(one.prose.end, next.prose.start);
    const [first, second] = [one.variants?.[0], next.variants?.[0]];
    const coding = codingSubstitution.exec(first?.hgvs ?? '') ?? codingSubstitution.exec(second?.hgvs ?? '');
    const residue = first?.residue ?? second?.residue;
    if (!together.test(between) || !coding || !residue?.to || residue.to === '=') return undefined;
    const [, digits = '', base, newBase] = coding;
    const { codon, place } = codonOf(Number(digits));
    // Papers may number the protein without its first residues, so only the same codon is compared.
    if (codon !== residue.position || canChange(residue.from, residue.to, place, base, newBase)) return undefined;
    return `${base} to ${newBase} at the ${ordinals[place]} base of a codon cannot turn ${aminoAcidName(residue.from)} into ${aminoAcidName(residue.to)}.`;
  }).map(({ item: one, index, value }) => ({
    span: { start: one.span.start, end: mentions[index + 1]!.span.end },
    message: value,
  }));
}

const baseNames: Readonly<Record<string, string>> = { adenine: 'A', cytosine: 'C', guanine: 'G', thymine: 'T' };
const article = '(?:the\\s|an?\\s)?';
/** "at nucleotide 133, where guanine (G) is altered, … substitution of lysine with glutamic acid". */
const worded = new RegExp(
  `(?<![\\p{L}\\d])nucleotide\\s(?:position\\s)?([1-9]\\d{0,4})(?![\\p{L}\\d])[^.;]{0,60}?(?<!\\p{L})(adenine|cytosine|guanine|thymine)(?!\\p{L})[^.;]{0,120}?(?<!\\p{L})(?:(?:substitution|replacement|exchange|change)\\s(?:of|from)\\s)${article}(${acidName})\\s(?:with|by|to|into)\\s${article}(${acidName})(?!\\p{L})`,
  'giu',
);

function* inWords(context: RuleContext): Iterable<Contradiction> {
  for (const match of proseMatches(context, 'variant/codon-mismatch in words', worded, /nucleotide/iu)) {
    const [digits = '', name = '', from = '', to = ''] = match.groups;
    const base = baseNames[name.toLowerCase()];
    const { codon, place } = codonOf(Number(digits));
    if (isQuoted(context, match) || canChange(letterOf(from), letterOf(to), place, base, undefined)) continue;
    const turned = canChange(letterOf(to), letterOf(from), place, base, undefined);
    yield {
      span: match.span,
      message: `Nucleotide ${digits} is the ${ordinals[place]} base of codon ${codon}; a change of ${name.toLowerCase()} there cannot turn ${from} into ${to}${turned ? `, but ${to} into ${from}` : ''}.`,
    };
  }
}

/** "arginine (CGA)" and "CGA (Arg)". */
const glossed = new RegExp(
  `(?<![\\p{L}\\d])(?:(${acidNameOrCode})\\s?\\(([ACGTU]{3})\\)|([ACGTU]{3})\\s?\\((${acidNameOrCode})\\))`,
  'gu',
);

function* codons(context: RuleContext): Iterable<Contradiction> {
  for (const match of proseMatches(
    context,
    'variant/codon-mismatch of codons',
    glossed,
    /\([ACGTU]{3}\)|[ACGTU]{3}\s?\(/u,
  )) {
    const word = match.groups[0] ?? match.groups[3] ?? '';
    const codon = match.groups[1] ?? match.groups[2] ?? '';
    const acid = translated(codon);
    if (!acid || acid === letterOf(word) || isQuoted(context, match)) continue;
    yield {
      span: placeAt(context.manuscript, match.block, match.prose).span,
      message: `${codon} is the codon of ${acid === '*' ? 'a stop' : aminoAcidName(acid)}, not of ${word}.`,
    };
  }
}

const byPlace = (a: Contradiction, b: Contradiction): number => a.span.start - b.span.start;

/** NCBI translation table 1, the standard genetic code; HGVS numbers the coding sequence from the A of its ATG. */
export const variantCodonMismatch = defineRule({
  id: 'variant/codon-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'An amino-acid change that its nucleotide or codon cannot bring about',
  why: 'A change of one base and the change of the protein that is given for it check each other by the genetic code: only some amino acids are one base apart. Read are a coding and a protein change side by side, a nucleotide and its base told in words, and a codon beside an amino acid. Papers may number the protein without its first residues, so that a pair whose numbers name different codons is not compared.',
  examples: [
    { text: 'EGFR ⟦c.2369C>T (p.Thr790Lys⟧) was seen.' },
    {
      text: 'A change at ⟦nucleotide 133, where guanine is lost, leads to the replacement of lysine by glutamic acid⟧.',
    },
    { text: 'The codon of ⟦arginine (GGA)⟧ was lost.' },
    { text: 'EGFR c.2369C>T (p.Thr790Met) was seen, and BRAF c.1799T>A (p.V600E).' },
    { text: 'A change at nucleotide 133, where guanine is lost, leads to the replacement of glutamic acid by lysine.' },
    { text: 'HBB c.20A>T (p.Glu6Val) was seen.', note: 'numbered without the first methionine' },
    { text: 'The codon of arginine (CGA) was lost.' },
  ],
  *check(context) {
    for (const { span, message } of [...pairs(context), ...inWords(context), ...codons(context)].sort(byPlace))
      yield { span, message };
  },
});
