import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type CuratedSubstitution, curatedSubstitutions } from '../../knowledge/residues/curatedSubstitutions.ts';
import { aminoAcidName, checkResidue, threeLetter } from '../../knowledge/residues/residues.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { foundAmong } from '../foundAmong.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { correctedSpelling } from './correctedSpelling.ts';
import { fitsAny } from './fitsAny.ts';
import { namedGenes } from './namedGenes.ts';
import { speaksOfAlleles } from './speaksOfAlleles.ts';
import { swapped, withOtherDigit } from './substitutionSlip.ts';

/** A substitution of one residue by another. */
interface Change {
  readonly from: string;
  readonly position: number;
  readonly to: string;
}

/** The intended change and its gene. */
interface Meant {
  readonly gene: string;
  readonly right: CuratedSubstitution;
  /** Two signs are swapped; else one digit is another. */
  readonly isSwap: boolean;
}

/** The changes that result from undoing a swap: of two neighbouring digits, or of the residues. */
function turned({ from, position, to }: Change): readonly Change[] {
  const digits = String(position);
  const numbers = [...digits.slice(1)].map(
    (digit, at) => `${digits.slice(0, at)}${digit}${digits[at]}${digits.slice(at + 2)}`,
  );
  const others = numbers.map(Number).filter((number) => number !== position);
  return [...others.map((number) => ({ from, position: number, to })), { from: to, position, to: from }];
}

/** The changes of the same residues at each position that differs by one digit. */
function withDigitsReplaced({ from, position, to }: Change): readonly Change[] {
  const digits = String(position);
  const numbers = [...digits].flatMap((_, at) =>
    [...'0123456789'].map((digit) => Number(digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
  return numbers
    .filter((number) => number !== position && String(number).length === digits.length)
    .map((number) => ({ from, position: number, to }));
}

/** The base's name for a substitution: p.Thr315Ile. */
const hgvs = ({ from, position, to }: Change): string => `p.${threeLetter(from)}${position}${threeLetter(to)}`;

/** C315T is more often a change of nucleotides. */
const dnaLetters = /^[ACGT]\d+[ACGT]$/u;

/**
 * The change of a mention that nothing ties to a gene: beside a gene another rule checks it against that gene's protein. A gene
 * without sequence in the same clause may have any residue.
 */
function looseChange({ knowledge }: RuleContext, { text, variants }: Mention): Change | undefined {
  const [one, another] = variants ?? [];
  if (!one?.residue?.to || another || one.alteration || dnaLetters.test(text)) return undefined;
  const { from, position, to } = one.residue;
  if (to === '=' || to === from || isTied(one) || knowledge.genesWithChange(hgvs({ from, position, to })).length > 0)
    return undefined;
  const isUnknown =
    one.gene !== undefined && checkResidue(knowledge, one.gene, { from, position }).verdict === 'unknown';
  return isUnknown ? undefined : { from, position, to };
}

const isTied = ({ geneBy }: VariantReading): boolean => geneBy === 'written' || geneBy === 'adjacent';

/** The curated changes that undoing a slip yields, best known first; only swaps if there are any. */
function meantBy(knowledge: Knowledge, change: Change): readonly Meant[] {
  const from = (candidates: readonly Change[], undone: typeof swapped, isSwap: boolean): readonly Meant[] =>
    [...new Set(candidates.flatMap((one) => knowledge.genesWithChange(hgvs(one))))]
      .filter((gene) => checkResidue(knowledge, gene, change).verdict === 'mismatch')
      .flatMap((gene) =>
        undone(knowledge, gene, change, curatedSubstitutions(knowledge, gene)).map((right) => ({
          gene,
          right,
          isSwap,
        })),
      )
      .sort((one, other) => knowledge.evidence(other.right.id).length - knowledge.evidence(one.right.id).length);
  const swaps = from(turned(change), swapped, true);
  return swaps.length > 0 ? swaps : from(withDigitsReplaced(change), withOtherDigit, false);
}

/** Whether a drug named in the block has evidence on the curated change, which the writer therefore may have in mind. */
const isUnderItsDrug = ({ knowledge, mentions }: RuleContext, block: number, { right }: Meant): boolean =>
  inBlock(mentions, block).some(
    ({ kind, ids }) => kind === 'drug' && ids.some((id) => knowledge.drugsWithEvidence(right.id).has(id)),
  );

/** A change that becomes a curated one when a slip is undone, and that fits no protein named in its block. */
function slipOf(context: RuleContext, mention: Mention) {
  const { knowledge, mentions } = context;
  if (mention.kind !== 'variant') return undefined;
  const change = looseChange(context, mention);
  if (!change) return undefined;
  const meant = meantBy(knowledge, change);
  if (meant.length === 0 || speaksOfAlleles(context, mention) || isQuoted(context, mention)) return undefined;
  if (blockIsOfAnotherOrganism(context, mention.block)) return undefined;
  const attached = mention.variants?.[0]?.gene;
  const ofAttached = attached === undefined ? [] : meant.filter(({ gene }) => gene === attached);
  if (ofAttached.length > 0) return { change, meant: ofAttached, isHere: true };
  const here = namedGenes(knowledge, inBlock(mentions, mention.block));
  if (fitsAny(knowledge, here, change)) return undefined;
  const own = meant.filter(({ gene }) => here.has(gene));
  // One digit in three is another by chance more often than two are swapped: gene or drug must stand beside it.
  const near = own.length > 0 ? own : meant.filter((one) => one.isSwap || isUnderItsDrug(context, mention.block, one));
  return near.length > 0 ? { change, meant: near, isHere: own.length > 0 } : undefined;
}

/** The message: why the protein cannot have the change, and which change is known. */
function message(knowledge: Knowledge, { from, position }: Change, known: readonly Meant[]): string {
  const { gene, right } = known[0]!;
  const check = checkResidue(knowledge, gene, { from, position });
  const protein = check.verdict === 'mismatch' ? ` (${check.protein.accession})` : '';
  const found = check.verdict === 'mismatch' ? check.found : undefined;
  const fault = found
    ? `residue ${position} is ${aminoAcidName(found)}${protein}, not ${aminoAcidName(from)}`
    : `ends before residue ${position}${protein}`;
  const names = [...new Set(known.map((one) => one.right.name))].join(', ');
  const release = knowledge.origin(right.id)?.release.date;
  return `${knowledge.label(gene)} ${fault}. Curated evidence knows ${names}${release ? ` (data of ${release})` : ''}: ${known[0]!.isSwap ? 'two signs may be swapped' : 'a digit may be wrong'}.`;
}

/** HGVS recommendations: the reference residue, its number, the new residue. */
export const variantSlip = defineRule({
  id: 'variant/slip',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  marks: 'spelling',
  title: 'A known substitution with two signs swapped or a digit wrong',
  why: 'Swapped digits or residues, or a wrong digit, make another mutation, or one that cannot be, and no search finds it. A change beside its gene is compared with that gene’s protein (variant/residue-mismatch). This rule looks at changes that stand alone in the text: reported is one that the knowledge base does not have and that fits no protein which the text names, where two digits or the two residues swapped make a curated substitution of a gene which it names, or another digit does, of a gene in the same block or under a drug in it. Left alone are texts on polymorphisms, on reversion and on other organisms.',
  examples: [
    {
      text: 'Leukaemias with BCR-ABL1 relapse. The gatekeeper mutation ⟦T351I⟧ is feared.',
      fixed: 'Leukaemias with BCR-ABL1 relapse. The gatekeeper mutation T315I is feared.',
    },
    {
      text: 'EGFR is mutated.\n\nThen ⟦T970M⟧ came, and ⟦p.Met790Thr⟧ as well.',
      fixed: 'EGFR is mutated.\n\nThen T790M came, and p.Thr790Met as well.',
    },
    {
      text: 'EGFR is mutated.\n\nThen ⟦C787S⟧ was detected in plasma of patients who progressed on osimertinib.',
      fixed: 'EGFR is mutated.\n\nThen C797S was detected in plasma of patients who progressed on osimertinib.',
      note: 'one digit, under a drug with evidence on the change',
    },
    { text: 'Leukaemias with BCR-ABL1 relapse. The gatekeeper mutation T315I is feared.' },
    {
      text: 'EGFR L858R is known. The NRAS changes were Q61K, Q61R and ⟦Q16R⟧.',
      fixed: 'EGFR L858R is known. The NRAS changes were Q61K, Q61R and Q61R.',
      note: 'in a list of changes of NRAS, although EGFR has such a residue',
    },
    {
      text: 'Gain-of-function alleles of TP53 are known. ⟦R715H⟧ is one of these mutant alleles.',
      fixed: 'Gain-of-function alleles of TP53 are known. R175H is one of these mutant alleles.',
    },
    { text: 'TP53 is known. The polymorphism has the allele R715H.', note: 'alleles of a polymorphism' },
    { text: 'EGFR is mutated.\n\nThen C787S was detected.', note: 'neither gene nor drug beside it' },
    { text: 'Tumours with KRAS relapse. The gatekeeper mutation T351I is feared.', note: 'no gene of T315I is named' },
    {
      text: 'IGF1R stands beside EGFR.\n\nThen the mutation T970M came.',
      note: 'the other protein has the residue',
    },
    { text: 'EGFR is mutated. The reversion M790T was seen.', note: 'the way back' },
    { text: 'EGFR is mutated. The cells were corrected to the wild type (M790T).', note: 'the same by hand' },
    { text: 'Mice had EGFR. The mutation T970M was seen.', note: 'other organisms count otherwise' },
  ],
  *check(context) {
    const { knowledge, mentions } = context;
    let named: ReadonlySet<string> | undefined;
    for (const { item: mention, value } of foundAmong(context, 'variant/slip', mentions, (one) =>
      slipOf(context, one),
    )) {
      const { change, meant, isHere } = value;
      if (!isHere) named ??= namedGenes(knowledge, mentions);
      if (!isHere && fitsAny(knowledge, named!, change)) continue;
      const known = isHere ? meant : meant.filter(({ gene }) => named!.has(gene));
      if (known.length === 0) continue;
      yield {
        span: mention.span,
        message: message(knowledge, change, known),
        data: known.map(({ right }) => right.id),
        fixes: known.flatMap(({ right }) => {
          const newText = correctedSpelling(mention.text, change, right);
          return newText === undefined ? [] : [writeInstead(mention.span, newText, 'Another change may be meant.')];
        }),
      };
    }
  },
});
