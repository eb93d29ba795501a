import { inBlock } from '../../claims/inBlock.ts';
import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import { checkSubstitution } from '../../knowledge/residues/checkSubstitution.ts';
import {
  type CuratedSubstitution,
  curatedCodons,
  curatedSubstitutions,
  isNumberedAsPublished,
} from '../../knowledge/residues/curatedSubstitutions.ts';
import { aminoAcidName, type Residue } from '../../knowledge/residues/residues.ts';
import { oneSlipFrom, swapped, swappedDigits, withOtherFirst } from '../../knowledge/residues/substitutionSlip.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { maySayBases } from '../../mentions/variant/countsBases.ts';
import { looksLikeBases } from '../../mentions/variant/notation.ts';
import { isBeside } from '../../mentions/variant/owner/attachment.ts';
import type { Fix } from '../finding.ts';
import { foundAmong } from '../foundAmong.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { geneOfOther, namesOfOthers, sisterWith } from './changeOfOther.ts';
import { correctedSpelling } from './correctedSpelling.ts';
import { fitsAny } from './fitsAny.ts';
import { geneOfList } from './geneOfList.ts';
import { namesOfKnown } from './knownAs.ts';
import { namedGenes } from './namedGenes.ts';
import { speaksOfAlleles } from './speaksOfAlleles.ts';

type Substitution = VariantReading & {
  readonly gene: string;
  readonly residue: NonNullable<VariantReading['residue']>;
};

/** Whether the text itself ties the change to its gene; a gene inferred from far away may be our error. */
const isTied = (variant: VariantReading): variant is Substitution =>
  Boolean(variant.gene && variant.residue && isBeside(variant));

/**
 * Whether swapping two digits or the residues, or another first residue, makes the change a curated one of its gene: KRAS G21C,
 * KRAS C12G, KIT T654A.
 */
const isSlip = ({ knowledge }: RuleContext, { gene, residue }: Substitution): boolean =>
  [swapped, withOtherFirst].some(
    (slip) => slip(knowledge, gene, residue, curatedSubstitutions(knowledge, gene)).length > 0,
  );

/**
 * Whether the change may be something else: C677T is more often a nucleotide change than one of cysteine, and a change to
 * itself is a genotype.
 */
const mayBeAnotherThing = (context: RuleContext, mention: Mention, variant: Substitution): boolean => {
  const { from, to } = variant.residue;
  if (to === from || to === '=') return true;
  if (!looksLikeBases(mention.text)) return false;
  return maySayBases(sentenceText(context.manuscript, mention)) || !isSlip(context, variant);
};

/**
 * Whether the writer may name a polymorphism from its other allele, as the protein has the residue that is said to be new. That
 * is unlikely if swapping signs makes it a curated change, or if other changes of the residue are curated (EGFR T858L), and no
 * word is about alleles.
 */
function isOtherAllele(context: RuleContext, mention: Mention, { gene, residue }: Substitution): boolean {
  const curated = curatedSubstitutions(context.knowledge, gene);
  const isKnown =
    swapped(context.knowledge, gene, residue, curated).length > 0 ||
    (isNumberedAsPublished(context.knowledge, gene, curated) &&
      curated.some(({ from, position }) => position === residue.position && from === residue.to));
  return !isKnown || speaksOfAlleles(context, mention);
}

/** Tags and signal peptides make the first residues unreliable, and H2N is an amino group. */
const firstSafePosition = 10;

/** "Fgfr3 K644E": whether the gene is spelt as that of mice and rats, whose proteins have numbers of their own. */
const isSpeltAsOfMice = ({ mentions, knowledge }: RuleContext, { block, sentence }: Mention, gene: string): boolean =>
  mentionsOfSentences(mentions, block, sentence).some(
    (one) =>
      one.kind === 'gene' &&
      one.ids.includes(gene) &&
      /^\p{Lu}\p{Ll}/u.test(one.text) &&
      one.text.toUpperCase() === knowledge.label(gene),
  );

/** "CD74 with G2032R of ROS1": whether the protein of another gene named beside it has the residue. */
const fitsAnother = ({ knowledge, mentions }: RuleContext, { block }: Mention, residue: Residue): boolean =>
  fitsAny(knowledge, namedGenes(knowledge, inBlock(mentions, block)), residue);

/** "NPM1-ALK K210R": whether a fusion of the gene is named, whose own product some count along. */
const mayCountFusion = ({ mentions, knowledge }: RuleContext, { block, sentence }: Mention, gene: string): boolean =>
  mentionsOfSentences(mentions, block, sentence).some(
    ({ kind, ids }) => kind === 'fusion' && ids.some((id) => knowledge.alteration(id)?.genes.includes(gene)),
  );

/** "L790M is a misprint", "there is no EGFR L790M": what the sentence says itself. */
const saidToBeWrong =
  /(?<![a-z])(?:misprint|misnumber|typo|erratum|erroneous|mistaken|mislabel|(?:does|do|did)\snot\sexist|there\sis\sno)/i;

/** Whether the position is so far beyond the end of the protein that no other organism's protein can have it either. */
const isFarBeyond = ({ position }: Residue, length: number): boolean => position > 3 * length;

/** Whether the position is so far beyond the end of all isoforms that no other count of the same protein comes to it. */
const isBeyondAnyCount = ({ position }: Residue, length: number): boolean => position > 1.5 * length;

/**
 * The curated substitutions that the writer may have meant; undefined if the mismatch proves nothing, because the paper may use
 * another numbering.
 */
function meant(
  context: RuleContext,
  mention: Mention,
  { gene, residue }: Substitution,
  length: number,
): readonly CuratedSubstitution[] | undefined {
  const curated = curatedSubstitutions(context.knowledge, gene);
  const slips = oneSlipFrom(context.knowledge, gene, residue, curated);
  const isOfMice = isSpeltAsOfMice(context, mention, gene);
  if (!isFarBeyond(residue, length) && (isOfMice || blockIsOfAnotherOrganism(context, mention.block))) {
    // Another organism may have the residue further on, but rarely there where two digits swap.
    const swaps = isOfMice ? [] : swappedDigits(context.knowledge, gene, residue, curated);
    const here = [...swaps, ...slips.filter(({ position }) => position === residue.position)];
    return here.length > 0 ? byEvidence(context, here) : undefined;
  }
  if (slips.length > 0) return byEvidence(context, slips);
  const codons = curatedCodons(context.knowledge, gene).map((codon) => ({ ...codon, to: residue.to ?? '' }));
  const atCodon = swappedDigits(context.knowledge, gene, residue, codons);
  if (atCodon.length > 0) return atCodon;
  if (mayCountFusion(context, mention, gene)) return undefined;
  const shown =
    (isBeyondAnyCount(residue, length) && !fitsAnother(context, mention, residue)) ||
    (residue.position >= firstSafePosition && isNumberedAsPublished(context.knowledge, gene, curated));
  return shown ? [] : undefined;
}

/** Compares by evidence, best known first: E545K before E453K for a writer of E543K. */
const byEvidence = (
  { knowledge }: RuleContext,
  slips: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] =>
  [...slips].sort((one, other) => knowledge.evidence(other.id).length - knowledge.evidence(one.id).length);

/**
 * A change that the gene of its list does not fit. That the others fit shows along which sequence the list counts; another
 * gene of the block, organism or allele may explain it still.
 */
function mismatchInList(context: RuleContext, mention: Mention) {
  const { knowledge, manuscript } = context;
  const gene = geneOfList(context, mention);
  const [own] = mention.variants ?? [];
  if (gene === undefined || !own?.residue || own.residue.position < firstSafePosition) return undefined;
  const variant: Substitution = { ...own, gene, residue: own.residue };
  const result = checkSubstitution(knowledge, gene, variant.residue);
  if (result.verdict !== 'mismatch' || mayBeAnotherThing(context, mention, variant)) return undefined;
  const isOfOthers =
    isQuoted(context, mention) ||
    saidToBeWrong.test(sentenceText(manuscript, mention)) ||
    speaksOfAlleles(context, mention) ||
    blockIsOfAnotherOrganism(context, mention.block) ||
    isSpeltAsOfMice(context, mention, gene) ||
    mayCountFusion(context, mention, gene) ||
    fitsAnother(context, mention, variant.residue);
  if (isOfOthers) return undefined;
  const slips = oneSlipFrom(knowledge, gene, variant.residue, curatedSubstitutions(knowledge, gene));
  return { variant, result, known: byEvidence(context, slips) };
}

/** The first change of a mention that its protein does not fit; undefined if something may explain it. */
function mismatch(context: RuleContext, mention: Mention) {
  for (const variant of mention.variants?.filter(isTied) ?? []) {
    const result = checkSubstitution(context.knowledge, variant.gene, variant.residue);
    if (result.verdict !== 'mismatch') continue;
    if (isQuoted(context, mention) || saidToBeWrong.test(sentenceText(context.manuscript, mention))) return undefined;
    if (mayBeAnotherThing(context, mention, variant)) return undefined;
    const isNew = result.found !== undefined && variant.residue.to === result.found;
    if (isNew && isOtherAllele(context, mention, variant)) return undefined;
    const known = meant(context, mention, variant, result.protein.residues.length);
    if (known) return { variant, result, known };
    const isHuman =
      !blockIsOfAnotherOrganism(context, mention.block) && !isSpeltAsOfMice(context, mention, variant.gene);
    const sister = isHuman ? sisterWith(context, mention, variant) : undefined;
    return sister === undefined ? undefined : { variant, result, known: [] };
  }
  return mismatchInList(context, mention);
}

/** The register of a protein's sequence: RefSeq's accessions begin with NP_, UniProt's have no line. */
const registerOf = (accession: string): string => (accession.startsWith('NP_') ? 'RefSeq' : 'UniProt');

/** HGVS checklist: "does your reference sequence contain the residue that you describe as changed?" */
export const variantResidueMismatch = defineRule({
  id: 'variant/residue-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'error',
  fix: 'review',
  marks: 'spelling',
  title: 'A substitution whose first residue the protein does not have',
  why: 'A wrong letter or number in a mutation sends readers to another mutation or to none. The residue is compared with the reference protein, with its other isoforms and with the numbering that older papers use; a protein that is not in the base is never held against a writer. Nor is a number that another organism, a nucleotide, another allele or another count may explain: a mismatch is told where one slip leads to a curated mutation, where the literature is known to number the protein as its reference sequence does, or where it is the known change of a sister gene.',
  examples: [
    { text: 'Tumours with EGFR ⟦L790M⟧ relapse.', fixed: 'Tumours with EGFR T790M relapse.' },
    { text: 'GIST with KIT ⟦N882K⟧ relapse.', fixed: 'GIST with KIT N822K relapse.', note: 'two digits' },
    {
      text: 'Tumours with PIK3CA ⟦E543K⟧ relapse.',
      fixed: 'Tumours with PIK3CA E545K relapse.',
      note: 'the best known',
    },
    {
      text: 'Tumours with EGFR ⟦M790T⟧ or KIT ⟦T760I⟧ relapse.',
      fixed: 'Tumours with EGFR T790M or KIT T670I relapse.',
      note: 'swapped',
    },
    { text: 'Tumours with BCR-ABL1 ⟦T351I⟧ relapse.', fixed: 'Tumours with BCR-ABL1 T315I relapse.', note: 'a fusion' },
    { text: 'The cells reverted to EGFR M790T.', note: 'the way back' },
    { text: 'Base editing converted the cells (KIT I670T).', note: 'the same by hand' },
    { text: 'Tumours with EGFR ⟦K1500R⟧ relapse.', note: 'the protein ends before' },
    { text: 'Melanomas with ⟦p.Ser214fs⟧ of B2M relapse.', note: 'so does this one, of which little is curated' },
    { text: 'NPM1-ALK K210R is kinase dead.', note: 'counted along the fusion' },
    { text: 'ROS1 is fused to CD74 with G2032R of ROS1.', note: 'the residue of the other gene' },
    { text: 'GIST with KIT ⟦T654A⟧ relapse.', fixed: 'GIST with KIT V654A relapse.', note: 'nor is this one' },
    { text: 'Tumours with KRAS ⟦G21C⟧ relapse.', fixed: 'Tumours with KRAS G12C relapse.', note: 'no change of bases' },
    { text: 'Mice with TP53 ⟦R1975H⟧ had tumours.', note: 'no organism has so long a protein' },
    { text: 'Cells with BRAF ⟦Q61K⟧ relapse.', note: 'BRAF is numbered as everywhere' },
    { text: 'Gliomas with IDH1 ⟦R172K⟧ are rare.', fixed: 'Gliomas with IDH2 R172K are rare.', note: 'IDH2 has it' },
    {
      text: 'Tumours with ALK ⟦G2032R⟧ relapse.',
      fixed: 'Tumours with ROS1 G2032R relapse.',
      note: 'of one other gene it is known',
    },
    { text: 'CTNNB1 ⟦S54F⟧ occurs, and mouse data agree.', fixed: 'CTNNB1 S45F occurs, and mouse data agree.' },
    { text: 'Gliomas with IDH1 ⟦R172K⟧ lack homologous recombination.', note: 'which numbers no residue' },
    { text: 'Gliomas with IDH1 R172K, the homologous residue of the other enzyme, are rare.' },
    {
      text: 'Leukaemias with DNMT3A ⟦R828H⟧ relapse.',
      fixed: 'Leukaemias with DNMT3A R882H relapse.',
      note: 'a residue',
    },
    { text: 'Tumours with KRAS ⟦C12G⟧ relapse.', fixed: 'Tumours with KRAS G12C relapse.' },
    {
      text: 'Mutations of the transversion-type, as KRAS ⟦C12G⟧ is, are common.',
      fixed: 'Mutations of the transversion-type, as KRAS G12C is, are common.',
    },
    { text: 'The KRAS transversion C12G is common.', note: 'of a base' },
    { text: 'KRAS C12G revertants were found.', note: 'the way back' },
    { text: 'Tumours with EGFR ⟦T858L⟧ relapse.', note: 'the residue that L858R changes, as if it were new' },
    { text: 'Base editing made EGFR T858L of the mutant.', note: 'by hand' },
    { text: 'Gliomas with IDH1/IDH2 R172K or IDH2/IDH1 R172K are rare.', note: 'either gene' },
    { text: 'JAK1 V617F is numbered as its counterpart in the other kinase.', note: 'counted along the sister' },
    { text: 'Tumours with EGFR T790M relapse.' },
    { text: 'Achondroplasia is modelled by Fgfr3 G374R.', note: 'the gene as it is spelt in mice' },
    { text: '“EGFR L790M” is a misprint.', note: 'quoted, and said to be wrong' },
    { text: 'Carriers of MTHFR C677T had toxicity.', note: 'nucleotides' },
    { text: 'The TP53 R72P polymorphism is common.', note: 'the other allele is the reference' },
    { text: 'Mice with Braf V637E had melanomas.', note: 'residue 600 of the human protein' },
    { text: 'The mutants MSH2 Y109C and CARD11 N184S were found.', note: 'other counts are in use' },
    { text: 'ABL1 T315I and ABL1 T334I are the same residue.', note: 'isoforms 1a and 1b' },
    { text: 'The BRAF V599E of early papers is V600E today.', note: 'numbering before 2004' },
    { text: 'Of mutations in PDGFRA, V658A, ⟦K659N⟧ and G680R were found.', note: 'the rest of the list fits' },
    { text: 'Of mutations in PDGFRA, V658A, Q61K and G680R were found.', note: 'known of another gene' },
    { text: 'Of mutations in PDGFRA, V658A and K659N were found.', note: 'two are no list' },
    { text: 'The kinase-dead EGFR K721A was used beside EGFR L834R.', note: 'the mature receptor' },
  ],
  *check(context) {
    const { knowledge } = context;
    const wrong = foundAmong(context, 'variant/residue-mismatch', context.mentions, (mention) =>
      mismatch(context, mention),
    );
    for (const { item: mention, value } of wrong) {
      const { variant, result, known } = value;
      const { from, position } = variant.residue;
      const symbol = knowledge.label(variant.gene);
      const release = knowledge.origin(result.protein.accession)?.release ?? knowledge.origin(variant.gene)?.release;
      const where = `${registerOf(result.protein.accession)} ${result.protein.accession}${release ? `; data of ${release.date}` : ''}`;
      const what = result.found
        ? `${symbol} residue ${position} is ${aminoAcidName(result.found)} (${result.found}), not ${aminoAcidName(from)} (${from}): ${where}.`
        : `${symbol} ends at residue ${result.protein.residues.length}, before ${position} (${where}).`;
      const names = known.length > 0 ? namesOfKnown(known) : namesOfOthers(context, variant).join(', ');
      const ofOther = known.length > 0 ? [] : geneOfOther(context, mention, variant);
      yield {
        span: mention.span,
        message: names ? `${what} Curated evidence knows ${names}.` : what,
        data: [result.protein.accession],
        fixes: [
          ...ofOther,
          ...known.flatMap((right): Fix[] => {
            const newText = correctedSpelling(mention.text, variant.residue, right);
            if (newText === undefined) return [];
            const reason = 'A residue, the number or the gene may be the slip.';
            const title = `Change to ${newText} (curated for ${symbol})`;
            return [{ title, safety: 'review', reason, edits: [{ ...mention.span, newText }] }];
          }),
        ],
      };
    }
  },
});
