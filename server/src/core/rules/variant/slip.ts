import { inBlock } from '../../claims/inBlock.ts';
import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkSubstitution } from '../../knowledge/residues/checkSubstitution.ts';
import type { Substitution } from '../../knowledge/residues/curatedSubstitutions.ts';
import { curatedSubstitutions } from '../../knowledge/residues/curatedSubstitutions.ts';
import { aminoAcidName, checkResidue } from '../../knowledge/residues/residues.ts';
import { headingsOver } from '../../manuscript/headingsOver.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { looksLikeBases } from '../../mentions/variant/notation.ts';
import { isBeside } from '../../mentions/variant/owner/attachment.ts';
import { foundAmong } from '../foundAmong.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { correctedSpelling } from './correctedSpelling.ts';
import { fitsAny } from './fitsAny.ts';
import { namesOfKnown } from './knownAs.ts';
import { hgvsOf, type Meant, meantBy, meantOf, type SlipKind } from './meantSubstitution.ts';
import { genesNamed, namedGenes } from './namedGenes.ts';
import { speaksOfAlleles } from './speaksOfAlleles.ts';

/**
 * The change of a mention that nothing ties to a gene: beside a gene another rule checks it against that gene's protein. A gene
 * without sequence in the same clause may have any residue.
 */
function looseChange({ knowledge }: RuleContext, { variants }: Mention): Substitution | undefined {
  const [one, another] = variants ?? [];
  if (!one?.residue?.to || another || one.alteration) return undefined;
  const { from, position, to } = one.residue;
  if (
    to === '=' ||
    to === from ||
    isBeside(one) ||
    knowledge.genesWithChange(hgvsOf({ from, position, to })).length > 0
  )
    return undefined;
  const isUnknown =
    one.gene !== undefined && checkResidue(knowledge, one.gene, { from, position }).verdict === 'unknown';
  return isUnknown ? undefined : { from, position, to };
}

/** Whether a drug named in the block has evidence on the curated change, which the writer therefore may have in mind. */
const isUnderItsDrug = ({ knowledge, mentions }: RuleContext, block: number, { right }: Meant): boolean =>
  inBlock(mentions, block).some(
    ({ kind, ids }) => kind === 'drug' && ids.some((id) => knowledge.drugsWithEvidence(right.id).has(id)),
  );

/** "R175H may be such an allele, and R715H was seen": whether a change stands in the sentence, tied to its gene. */
const standsWithGene = ({ mentions }: RuleContext, { block, sentence }: Mention, { kind, right }: Meant): boolean =>
  kind === 'swap' &&
  mentionsOfSentences(mentions, block, sentence).some(({ variants }) =>
    variants?.some((one) => one.alteration === right.id && isBeside(one)),
  );

/** Whether something else may explain the change: bases, another allele, a quotation, another organism. */
const mayBeRight = (context: RuleContext, mention: Mention, meant: readonly Meant[]): boolean => {
  if (isQuoted(context, mention) || blockIsOfAnotherOrganism(context, mention.block)) return true;
  // C315T is more often a change of nucleotides.
  const mayBeAllele = looksLikeBases(mention.text) || speaksOfAlleles(context, mention);
  return mayBeAllele && !meant.some((one) => standsWithGene(context, mention, one));
};

/** "I315M has been seen after T315I": whether a gene has a curated change to the residue from which this one starts. */
const isSecondStep = (knowledge: Knowledge, genes: ReadonlySet<string>, { from, position }: Substitution): boolean =>
  [...genes].some((gene) =>
    curatedSubstitutions(knowledge, gene).some((one) => one.position === position && one.to === from),
  );

/**
 * A change of the gene that it is taken to belong to. One that another numbering fits is told only if words of the clause
 * join it to the gene.
 */
function slipOfOwner({ knowledge }: RuleContext, { variants }: Mention, change: Substitution): readonly Meant[] {
  const { gene, geneBy } = variants![0]!;
  if (gene === undefined) return [];
  const isInDoubt = checkResidue(knowledge, gene, change).verdict === 'fits' && geneBy !== 'same-clause';
  return isInDoubt ? [] : meantOf(knowledge, gene, change);
}

/** A change that becomes a curated one when a slip is undone, and that fits no protein named in its block. */
function slipOf(context: RuleContext, mention: Mention) {
  const { knowledge, mentions } = context;
  if (mention.kind !== 'variant') return undefined;
  const change = looseChange(context, mention);
  if (!change) return undefined;
  const ofOwner = slipOfOwner(context, mention, change);
  const meant = ofOwner.length > 0 ? ofOwner : meantBy(knowledge, change);
  if (meant.length === 0 || mayBeRight(context, mention, meant)) return undefined;
  if (ofOwner.length > 0) return { change, meant, isHere: true };
  const here = namedGenes(knowledge, inBlock(mentions, mention.block));
  if (fitsAny(knowledge, here, change)) return undefined;
  const nearest = namedGenes(knowledge, mentionsOfSentences(mentions, mention.block, mention.sentence));
  const isOf = (gene: string): boolean =>
    (nearest.size === 0 || nearest.has(gene)) && !isSecondStep(knowledge, here, change);
  const own = meant.filter(({ gene, kind }) => here.has(gene) && (kind === 'swap' || isOf(gene)));
  // One digit in three is another by chance more often than two are swapped: gene or drug must stand beside it.
  const near =
    own.length > 0 ? own : meant.filter((one) => one.kind === 'swap' || isUnderItsDrug(context, mention.block, one));
  return near.length > 0 ? { change, meant: near, isHere: own.length > 0 } : undefined;
}

/**
 * Whether the document has an intended change in the block of the mention or nearer to it than any gene that fits: T351I is
 * meant to be T315I, although MEN1, named in a later part, has such a residue.
 */
function isRightNearer(
  { knowledge, mentions }: RuleContext,
  { block }: Mention,
  change: Substitution,
  known: readonly Meant[],
) {
  const distance = (test: (mention: Mention) => boolean): number =>
    Math.min(...mentions.flatMap((one) => (test(one) ? Math.abs(one.block - block) : [])));
  const ofRight = distance(({ variants }) =>
    Boolean(
      variants?.some(({ alteration }) => known.some(({ kind, right }) => kind === 'swap' && right.id === alteration)),
    ),
  );
  return ofRight < distance((one) => fitsAny(knowledge, namedGenes(knowledge, [one]), change));
}

/** "### EGFR … T970M": whether the heading over a mention names the gene of the intended change, and no gene since then has the residue. */
function isUnderItsGene(
  { knowledge, manuscript, mentions }: RuleContext,
  { block }: Mention,
  change: Substitution,
  known: readonly Meant[],
) {
  const over = headingsOver(manuscript, block);
  const heading = over.find((one) => namedGenes(knowledge, inBlock(mentions, one)).size > 0);
  if (heading === undefined) return false;
  const genes = namedGenes(knowledge, inBlock(mentions, heading));
  const since = mentions.filter((one) => one.block >= heading && one.block <= block);
  return (
    known.some(({ gene, kind }) => kind === 'swap' && genes.has(gene)) &&
    !fitsAny(knowledge, namedGenes(knowledge, since), change)
  );
}

/** What outweighs that the protein of another gene of the document has the residue. */
const outweighing = [isRightNearer, isUnderItsGene];

const faultOf: { readonly [kind in SlipKind]: string } = {
  swap: 'two signs may be swapped',
  digit: 'a digit may be wrong',
  first: 'the first residue may be wrong',
};

/** The message: why the protein cannot have the change, and which change is known. */
function message(knowledge: Knowledge, change: Substitution, known: readonly Meant[]): string {
  const { gene, right } = known[0]!;
  const { from, position } = change;
  const check = checkSubstitution(knowledge, gene, change);
  const protein = check.verdict === 'mismatch' ? ` (${check.protein.accession})` : '';
  const found = check.verdict === 'mismatch' ? check.found : undefined;
  const fault = found
    ? `residue ${position} is ${aminoAcidName(found)}${protein}, not ${aminoAcidName(from)}`
    : `ends before residue ${position}${protein}`;
  const names = namesOfKnown(known.map((one) => one.right));
  const release = knowledge.origin(right.id)?.release.date;
  const faults = [...new Set(known.map(({ kind }) => faultOf[kind]))].join(', or ');
  return `${knowledge.label(gene)} ${fault}. Curated evidence knows ${names}${release ? ` (data of ${release})` : ''}: ${faults}.`;
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
  why: 'Swapped digits or residues, or a wrong digit, make another mutation, or one that cannot be, and no search finds it. A change beside its gene is compared with that gene’s protein (variant/residue-mismatch). This rule looks at changes that stand alone in the text: reported is one that the knowledge base does not have and that fits no protein which the text names, where two digits or the two residues swapped make a curated substitution of a gene which it names, or another digit does, of a gene in the same block or under a drug in it; or where the first residue is that of a neighbouring hot spot of the gene in the clause, or any other in a list of its changes. Left alone are texts on polymorphisms, on reversion and on other organisms.',
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
    {
      text: 'The AR ligand-binding domain may acquire ⟦H878A⟧.',
      fixed: 'The AR ligand-binding domain may acquire T878A.',
      note: 'the first residue of a neighbouring hot spot (H875Y)',
    },
    {
      text: 'The mutations R175H, ⟦R245S⟧ and R273H of TP53 matter.',
      note: 'although another isoform has such a residue',
    },
    {
      text: 'Lymphomas with EZH2 mutations, of which ⟦Y614N⟧ is typical, respond.',
      fixed: 'Lymphomas with EZH2 mutations, of which Y641N is typical, respond.',
      note: 'by the count of the shorter isoform',
    },
    {
      text: 'BCR-ABL1 matters. ⟦T351I⟧ is feared.\n\nT315I of ABL1 is known.\n\nMEN1 is another gene.',
      fixed: 'BCR-ABL1 matters. T315I is feared.\n\nT315I of ABL1 is known.\n\nMEN1 is another gene.',
      note: 'a gene named later has the residue',
    },
    {
      text: 'The mutation KRAS G12C is common and ⟦G21C⟧ is not.',
      fixed: 'The mutation KRAS G12C is common and G12C is not.',
      note: 'beside the right one',
    },
    {
      text: '# EGFR\n\nThe mutation ⟦T970M⟧ came.\n\n# IGF1R\n\nIGF1R matters.',
      fixed: '# EGFR\n\nThe mutation T790M came.\n\n# IGF1R\n\nIGF1R matters.',
      note: 'under a heading that names the gene, though one that has such a residue comes later',
    },
    {
      text: 'The hotspots of PIK3CA are E542K, E545K and ⟦E1047R⟧.',
      fixed: 'The hotspots of PIK3CA are E542K, E545K and H1047R.',
      note: 'a residue of the list’s other changes',
    },
    { text: 'MEN1 is a gene. T351I is feared.\n\nT315I of ABL1 is known.', note: 'the gene beside it has the residue' },
    { text: 'After T315I, ABL1 acquired I315M in a second step.', note: 'from the new residue' },
    {
      text: 'IDH2 is known. I315M has been seen in ABL1 after T315I.',
      note: 'the same, though one digit leads to IDH2 I319M',
    },
    { text: 'IDH2 is known. I313M has been seen in ABL1.', note: 'a digit, beside another gene' },
    { text: 'ABL1 was compared with AR. Cells had H878A.', note: 'the gene is not in the sentence' },
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
      if (!isHere) named ??= genesNamed(context);
      const known = isHere ? meant : meant.filter(({ gene }) => named!.has(gene));
      if (known.length === 0) continue;
      const isOfOther = !isHere && fitsAny(knowledge, named!, change);
      if (isOfOther && !outweighing.some((outweighs) => outweighs(context, mention, change, known))) continue;
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
