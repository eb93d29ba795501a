import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import { canChange, codonOf, translated } from '../../knowledge/residues/geneticCode.ts';
import { aminoAcidName } from '../../knowledge/residues/residues.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { acidName, acidNameOrCode, letterOf } from '../../mentions/variant/aminoAcidWords.ts';
import type { Span } from '../../text/span.ts';
import { foundAmong } from '../foundAmong.ts';
import { inSentence } from '../inSentence.ts';
import { type Place, placeAt, proseMatches } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface Contradiction {
  readonly span: Span;
  readonly message: string;
}

const ordinals = ['first', 'second', 'third'];
const codingSubstitution = /^c\.(\d+)([ACGT])>([ACGT])$/u;

/** Whether the sentence speaks of another genetic code, or of the anticodons of transfer RNAs. */
const otherCode =
  /mitochondri|anti-?codon|(?<!\p{L})(?:Candida|Mycoplasma|Tetrahymena|Paramecium|ciliates?)(?!\p{L})|(?:alternative|variant|non-?standard|deviant)\s(?:genetic\s)?codes?(?!\p{L})/iu;
function hasOtherCode(context: RuleContext, place: Pick<Place, 'block' | 'prose' | 'sentence'>): boolean {
  const { before, after } = inSentence(context, place);
  return otherCode.test(before) || otherCode.test(after);
}

/** "c.2369C>T (p.Thr790Met)" and "p.Thr790Met (c.2369C>T)". */
const together = /^[\s,;:([/]{1,3}$/u;

/** A change of the coding sequence by one base. */
interface Coding {
  readonly digits: number;
  readonly base: string;
  readonly newBase: string;
}

function codingOf({ variants }: Mention): Coding | undefined {
  const [, digits, base, newBase] = codingSubstitution.exec(variants?.[0]?.hgvs ?? '') ?? [];
  return base && newBase ? { digits: Number(digits), base, newBase } : undefined;
}

function residueOf({ variants }: Mention): Required<NonNullable<VariantReading['residue']>> | undefined {
  const residue = variants?.[0]?.residue;
  return residue?.to && residue.to !== '=' ? { ...residue, to: residue.to } : undefined;
}

/** Whether one of two changes can bring about the other; undefined if they name other codons or are of one kind. */
function fits(one: Mention, other: Mention): boolean | undefined {
  const coding = codingOf(one) ?? codingOf(other);
  const residue = residueOf(one) ?? residueOf(other);
  if (!coding || !residue) return undefined;
  const { codon, place } = codonOf(coding.digits);
  // Papers may number the protein without its first residues, so only the same codon is compared.
  return codon === residue.position
    ? canChange(residue.from, residue.to, place, coding.base, coding.newBase)
    : undefined;
}

/** "p.Val600Glu: c.1799T>A", "c.1799T>A (p.Val600Glu": nothing parts the two, as a comma does in a list of changes. */
const bound = /^[\s:([/]{1,3}$/u;

/**
 * Whether a change of a contradictory pair belongs to another one in the sentence, which it fits: a list names several of a
 * codon, and what stands side by side may be the end of one item and the beginning of the next. `near` holds the changes of
 * the sentence in order, and the pair is at `at`.
 */
function belongsElsewhere(near: readonly Mention[], at: number, text: string): boolean {
  const isCoding = (index: number): boolean => codingOf(near[index]!) !== undefined;
  const between = (index: number): string => text.slice(near[index]!.prose.end, near[index + 1]!.prose.start);
  // "R132C, R132H: c.394C>T, c.395G>A": two rows, in which the two in the middle do not belong together.
  const inRows =
    (at > 0 && isCoding(at - 1) === isCoding(at)) || (at + 2 < near.length && isCoding(at + 2) === isCoding(at + 1));
  if (!inRows && bound.test(between(at)))
    return (
      (at > 0 && bound.test(between(at - 1)) && fits(near[at - 1]!, near[at]!) === true) ||
      (at + 2 < near.length && bound.test(between(at + 1)) && fits(near[at + 1]!, near[at + 2]!) === true)
    );
  return near.some((other) => fits(near[at]!, other) === true || fits(near[at + 1]!, other) === true);
}

/** The pairs of a coding change and a protein change beside it that contradict each other. */
function pairs(context: RuleContext): Contradiction[] {
  const { mentions, manuscript } = context;
  return foundAmong(context, 'variant/codon-mismatch of pairs', mentions, (one, index) => {
    const next = mentions[index + 1];
    if (one.kind !== 'variant' || next?.kind !== 'variant' || next.block !== one.block || isQuoted(context, one))
      return undefined;
    const { text } = manuscript.blocks[one.block]!.prose;
    if (!together.test(text.slice(one.prose.end, next.prose.start)) || fits(one, next) !== false) return undefined;
    const near = mentionsOfSentences(mentions, one.block, one.sentence, next.sentence).filter(
      (other) => other === next || (other.sentence === one.sentence && (codingOf(other) || residueOf(other))),
    );
    if (belongsElsewhere(near, near.indexOf(one), text) || hasOtherCode(context, one)) return undefined;
    const { digits, base, newBase } = (codingOf(one) ?? codingOf(next))!;
    const { from, to } = (residueOf(one) ?? residueOf(next))!;
    return `${base} to ${newBase} at the ${ordinals[codonOf(digits).place]} base of a codon cannot turn ${aminoAcidName(from)} into ${aminoAcidName(to)}.`;
  }).map(({ item: one, index, value }) => ({
    span: { start: one.span.start, end: mentions[index + 1]!.span.end },
    message: value,
  }));
}

const baseNames: Readonly<Record<string, string>> = { adenine: 'A', cytosine: 'C', guanine: 'G', thymine: 'T' };
const article = '(?:the\\s|an?\\s)?';
const bases = Object.keys(baseNames).join('|');
/** "at nucleotide 133, where guanine (G) is altered, … substitution of lysine with glutamic acid". */
const worded = new RegExp(
  [
    String.raw`(?<![\p{L}\d])nucleotide\s(?:position\s)?([1-9]\d{0,4})(?![\p{L}\d])`,
    String.raw`[^.;]{0,60}?(?<!\p{L})(${bases})(?!\p{L})`,
    String.raw`[^.;]{0,120}?(?<!\p{L})(?:substitution|replacement|exchange|change)\s(?:of|from)\s`,
    String.raw`${article}(${acidName})\s(?:with|by|to|into)\s${article}(${acidName})(?!\p{L})`,
  ].join(''),
  'giu',
);

function* inWords(context: RuleContext): Iterable<Contradiction> {
  for (const match of proseMatches(context, 'variant/codon-mismatch in words', worded, /nucleotide/iu)) {
    const [digits = '', name = '', from = '', to = ''] = match.groups;
    const base = baseNames[name.toLowerCase()];
    const { codon, place } = codonOf(Number(digits));
    if (isQuoted(context, match) || hasOtherCode(context, match)) continue;
    if (canChange(letterOf(from), letterOf(to), place, base, undefined)) continue;
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
    if (!acid || acid === letterOf(word) || isQuoted(context, match) || hasOtherCode(context, match)) continue;
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
    {
      text: 'KRAS c.35G>A gives p.Gly12Asp, c.35G>T gives p.Gly12Val. Also c.34G>T G12C; c.35G>C G12A. G12S (c.34G>A), G12D (c.35G>A); G12R, c.34G>C. G12V: c.35G>T; G12A: c.35G>C.',
      note: 'a list: each has its own',
    },
    { text: 'KRAS G12S, G12D: c.34G>A, c.35G>A; KRAS G12C and G12V (c.34G>T and c.35G>T).', note: 'two rows' },
    {
      text: 'KRAS ⟦G12D (c.34G>A⟧) and ⟦G12S (c.35G>A⟧) were seen. Others had ⟦G12V: c.34G>T⟧; ⟦G12C: c.35G>T⟧.',
      note: 'changed over',
    },
    {
      text: 'In mitochondria ATA (Met) differs. Its anticodon of methionine (CAU) pairs. Candida reads CTG (Ser).',
      note: 'another code',
    },
  ],
  *check(context) {
    for (const { span, message } of [...pairs(context), ...inWords(context), ...codons(context)].sort(byPlace))
      yield { span, message };
  },
});
