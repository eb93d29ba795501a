import { isSure } from '../../claims/certainty/sureClaim.ts';
import type { Claim } from '../../claims/claim.ts';
import { diseasesOfHeading } from '../../claims/evidence/headingDiseases.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AlterationForm } from '../../knowledge/records.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { describeClaims } from './describeClaim.ts';
import { foundClaims } from './foundClaims.ts';

/** Forms of change that are one and the same wherever the gene is named with them, unlike "EGFR mutations". */
const ofGene: ReadonlySet<string> = new Set<AlterationForm>(['loss', 'amplification']);

/** What a claim is about. */
interface Topic {
  /** A key for its alterations and diseases. */
  readonly about: string;
  /** Its drugs, or its one class. */
  readonly treatments: readonly string[];
  /** Nothing but whole genes that are lost. */
  readonly isLoss: boolean;
}

/** Returns what a claim is about; undefined if the base does not know its changes or treatments. */
function topicOf(context: RuleContext, claim: Claim): Topic | undefined {
  const { mentions } = context;
  const subject = claim.subject.flatMap((index) => {
    const { kind, ids, variants } = mentions[index] ?? { kind: 'gene', ids: [], variants: [] };
    return kind === 'fusion'
      ? ids
      : (variants ?? []).flatMap((v) => (v.alteration && (v.residue || ofGene.has(v.form)) ? v.alteration : []));
  });
  const objects = claim.object.map((index) => mentions[index]!);
  const isLoss = claim.subject.every((index) =>
    mentions[index]?.variants?.every(({ form, residue }) => !residue && form === 'loss'),
  );
  const isClass = isLoss && objects.length === 1 && objects[0]!.kind === 'drug-class';
  const object = objects.flatMap(({ kind, ids }) => (kind === 'drug' || isClass ? ids : []));
  if (subject.length === 0 || object.length === 0) return undefined;
  const own = claim.disease.flatMap((index) => mentions[index]?.ids ?? []);
  const disease = own.length > 0 ? own : diseasesOfHeading(context, claim);
  const about = [subject, disease].map((ids) => [...ids].sort().join('+')).join(' ');
  return { about, treatments: [...object].sort(), isLoss };
}

/** "PARP inhibitors" act on two enzymes; "chemotherapy" and "kinase inhibitors" are many things. */
const isNarrow = (targets: readonly string[]): boolean => targets.length > 0 && targets.length <= 3;

/**
 * Whether two topics are one: the same treatments or, where whole genes are lost, a class with few targets and a drug of it. A
 * drug may well overcome what a residue does to its class, or act on the gene that is amplified.
 */
function isSameTopic(one: Topic, other: Topic, knowledge: Knowledge): boolean {
  if (one.about !== other.about) return false;
  if (one.treatments.join('+') === other.treatments.join('+')) return true;
  if (!one.isLoss || one.treatments.length > 1 || other.treatments.length > 1) return false;
  const isOf = (drug: string, drugClass: string) =>
    knowledge.membersOf(drugClass).includes(drug) && isNarrow(knowledge.targetsOf(drugClass));
  const [a, b] = [one.treatments[0]!, other.treatments[0]!];
  return isOf(a, b) || isOf(b, a);
}

const answer = ({ relation }: Claim): string => (relation === 'resistance' ? 'resistance' : 'sensitivity');

export const claimInconsistent = defineRule({
  id: 'claim/inconsistent',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  fix: 'none',
  title: 'Two places of a manuscript that say opposite things',
  why: 'In a text by several hands one section can say that a change confers resistance to a drug and another that it sensitises to it. Two claims are held against each other only where both name the same change, drug and disease and state it outright; for the loss of a gene, one of them may name the class of the drug, if that has few targets.',
  examples: [
    {
      text: 'EGFR T790M confers resistance to gefitinib [@a].\n\n⟦EGFR T790M confers sensitivity to gefitinib [@b].⟧',
    },
    { text: 'EGFR T790M confers resistance to gefitinib [@a].\n\nEGFR T790M confers sensitivity to osimertinib [@b].' },
    {
      text: 'Loss of 53BP1 confers resistance to PARP inhibitors [@a].\n\n⟦53BP1 loss sensitises cells to olaparib [@b].⟧',
      note: 'a class and a drug of it',
    },
    {
      text: 'Loss of PTEN confers resistance to trastuzumab [@a].\n\n⟦PTEN loss renders tumours sensitive to trastuzumab [@b].⟧',
    },
    {
      text: 'Loss of 53BP1 confers resistance to PARP inhibitors [@a].\n\n53BP1 loss sensitises cells to cisplatin [@b]. In organoids 53BP1 loss sensitises cells to olaparib [@b].',
      note: 'another drug, and another setting',
    },
    {
      text: 'EGFR T790M confers resistance to EGFR inhibitors [@a].\n\nEGFR T790M confers sensitivity to osimertinib [@b].',
      note: 'a drug made against the change',
    },
    {
      text: 'MET amplification confers resistance to EGFR inhibitors [@a].\n\nMET amplification confers sensitivity to crizotinib [@b].\n\nHER2 amplification confers resistance to EGFR inhibitors [@a].\n\nHER2 amplification confers sensitivity to afatinib [@b].',
      note: 'a drug may act on the gene that is amplified',
    },
    {
      text: 'BRCA1 loss confers resistance to chemotherapy [@a].\n\nBRCA1 loss confers sensitivity to cisplatin [@b].',
      note: 'a class of many targets',
    },
    {
      text: 'EGFR T790M confers resistance to gefitinib [@a].\n\nAlthough EGFR T790M confers sensitivity to gefitinib in one report [@b], it is rare.',
      note: 'the sentence says that it is an exception',
    },
    {
      text: 'BRAF V600E confers sensitivity to vemurafenib in melanoma [@a].\n\nBRAF V600E confers resistance to vemurafenib in colorectal cancer [@b].',
      note: 'another disease',
    },
    {
      text: 'BRAF V600E confers sensitivity to vemurafenib [@a].\n\n# Colorectal cancer\n\nBRAF V600E confers resistance to vemurafenib [@b].',
      note: 'another disease in the heading',
    },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const first = new Map<string, { readonly claim: Claim; readonly value: Topic; isTold: boolean }[]>();
    const sure = foundClaims(context, 'claim/inconsistent', (claim) => {
      const topic = topicOf(context, claim);
      return topic !== undefined && isSure(context, claim, 'text') ? topic : undefined;
    });
    for (const { claim, value: topic } of sure) {
      const alike = first.get(topic.about) ?? [];
      const before = alike.find((one) => isSameTopic(one.value, topic, knowledge));
      if (!before) first.set(topic.about, [...alike, { claim, value: topic, isTold: false }]);
      if (!before || before.isTold || answer(before.claim) === answer(claim)) continue;
      before.isTold = true;
      const earlier = before.claim;
      yield {
        span: claim.span,
        message: `Contradicts an earlier sentence: here ${describeClaims([claim], mentions)}, there ${describeClaims([earlier], mentions)}.`,
        related: [{ ...earlier.span, message: `says ${describeClaims([earlier], mentions)}` }],
      };
    }
  },
});
