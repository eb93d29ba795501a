import type { Claim } from '../../claims/claim.ts';
import { idsBestFirst, isClinical, itemsOf, worksBehind } from '../../claims/evidence/weighItems.ts';
import { plural } from '../../text/plural.ts';
import { describeEvidence, releaseOf } from '../evidenceWords.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { bySentence } from './bySentence.ts';
import { describeClaims } from './describeClaim.ts';
import { thoseClaims } from './foundClaims.ts';

/** Whether no evidence from patients supports the claim, and laboratory work at most an eighth as often as it contradicts it. */
function isOneSided({ knowledge }: RuleContext, { evidence }: Claim): boolean {
  return (
    !itemsOf(knowledge, evidence.for).some(isClinical) &&
    worksBehind(knowledge, evidence.for) * 8 <= worksBehind(knowledge, evidence.against)
  );
}

const isAgainstEvidence = (context: RuleContext, claim: Claim): boolean =>
  claim.verdict === 'disagrees' && isOneSided(context, claim);

/** The evidence on one side of the claims of a sentence, best first. */
const ofAll = ({ knowledge }: RuleContext, claims: readonly Claim[], side: 'for' | 'against'): readonly string[] =>
  idsBestFirst(itemsOf(knowledge, [...new Set(claims.flatMap(({ evidence }) => evidence[side]))]));

const contradicted = (context: RuleContext): readonly Claim[] =>
  thoseClaims(context, 'claim/contradicted', (claim) => isAgainstEvidence(context, claim));

/** To contradict a writer takes one-sided, strong evidence (decision 005) and a sentence that can be read in only one way. */
export const claimContradicted = defineRule({
  id: 'claim/contradicted',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  fix: 'none',
  title: 'A claim that curated evidence speaks against',
  why: 'One wrong word turns resistance into sensitivity; who knows the field sees it at once, and who does not believes it. A claim is held against the evidence only where nothing from patients is for it, and at least one validated association or two clinical works are against it, or, where the base has nothing else to say of it, one convincing clinical work, a clinical and any other, or three of the laboratory; about the same change, the same drug given alone and the same disease, and where the sentence says it outright. That some respond does not speak against “do not respond”, nor that tumours respond less against “respond”, nor what holds for some drugs of a class against the class. It says what curated evidence has, never that a statement is false.',
  examples: [
    { text: '⟦In melanoma, BRAF V600E confers resistance to vemurafenib.⟧' },
    {
      text: 'BRAF V600E confers resistance to vemurafenib.',
      note: 'it may be on colorectal cancer, where a trial found no response',
    },
    { text: '⟦In non-small cell lung cancer, EGFR T790M confers resistance to osimertinib.⟧' },
    {
      text: '| Alteration | Drug | Effect |\n| --- | --- | --- |\n| ⟦EGFR T790M | osimertinib | Resistance⟧ |',
      note: 'a row, where the headings say what its cells tell',
    },
    {
      text: 'In melanoma with BRAF V600E, resistance to vemurafenib ensues within months.',
      note: 'whoever has it comes to resist',
    },
    { text: 'Class 3 BRAF mutations respond to cetuximab.', note: 'a part of what goes by one name' },
    {
      text: '⟦The BCR::ABL1 T315I mutation is sensitive to dasatinib.⟧',
      note: 'a change on the fusion where it arises',
    },
    {
      text: '⟦EGFR T790M confers resistance to osimertinib, whereas EGFR C797S does not respond to it.⟧',
      note: 'what is set against it does not qualify it',
    },
    {
      text: '⟦NTRK1 G595R remains sensitive to larotrectinib.⟧',
      note: 'a case and the laboratory agree on a substitution in the target itself, in whatever disease',
    },
    { text: '⟦BCR-ABL1 T315I argues against nilotinib, whereas V299L makes dasatinib the drug of choice.⟧' },
    {
      text: 'Its commonest mutation is PDGFRA D842V. ⟦Tumours with this mutation are highly sensitive to imatinib.⟧',
      note: 'told of what the sentence before names',
    },
    {
      text: 'Mutations such as PDGFRA D842V and V561D are known. Tumours with this mutation are highly sensitive to imatinib.',
      note: 'which of the two is left open',
    },
    {
      text: '⟦In CML, V299L and F317L confer sensitivity to dasatinib but not to nilotinib.⟧',
      note: 'beside what is set against it',
    },
    {
      text: '⟦PDGFRA D842V, which confers sensitivity to imatinib, is the commonest PDGFRA mutation in GIST.⟧',
      note: 'in a clause of its own',
    },
    {
      text: '| Mutation | Imatinib | Ponatinib |\n| --- | --- | --- |\n| ⟦ABL1 T315I | S | S⟧ |\n| ABL1 F317L | R | S |',
      note: 'a letter in a table of such letters',
    },
    {
      text: 'HER2-positive breast cancers with PTEN loss benefit from trastuzumab.',
      note: 'the evidence is that they do so less',
    },
    { text: 'Glioblastomas with EGFRvIII are resistant to erlotinib.', note: 'the evidence is that some respond' },
    {
      text: 'ERBB2 mutations in lung cancer confer resistance to EGFR TKIs such as gefitinib.',
      note: 'the evidence is on other drugs of the class',
    },
    { text: 'BRAF V600E confers sensitivity to vemurafenib.' },
    {
      text: 'It would be a mistake to think that BCR-ABL1 T315I makes dasatinib the drug of choice.',
      note: 'what others think',
    },
    {
      text: 'The gatekeeper change is EGFR T790M. This mutation ends sensitivity to gefitinib.',
      note: 'what it does to sensitivity is not told by the word alone',
    },
    { text: 'BRAF V600E confers resistance to vemurafenib in colorectal cancer.', note: 'the evidence is on melanoma' },
    { text: '# Colorectal cancer\n\nBRAF V600E confers resistance to vemurafenib.', note: 'so says the heading' },
    { text: 'NSCLCs with EGFR L858R and T790M are resistant to gefitinib.', note: 'two changes in one tumour' },
    {
      text: 'Patients with BRAF-mutant colorectal cancer respond to encorafenib and cetuximab.',
      note: 'two drugs given together',
    },
    {
      text: '| Alteration | Drug | Effect |\n| --- | --- | --- |\n| EGFR L858R and T790M | gefitinib | resistance |',
      note: 'the same in a row',
    },
    { text: '⟦Imatinib is highly active against PDGFRA D842V and should be tried first.⟧' },
    { text: 'BRAF V600E melanomas develop resistance to vemurafenib.', note: 'resistance that is acquired' },
    { text: 'BRAF V600E may confer resistance to vemurafenib.', note: 'a possibility' },
    { text: 'HER2-positive breast cancers show resistance to the HER2 antibody trastuzumab.', note: 'no conjugate' },
    { text: 'In BRAF V600E cells, NRAS Q61K confers resistance to vemurafenib.', note: 'another change is the cause' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    for (const group of bySentence(contradicted(context))) {
      const first = group[0]!;
      const against = ofAll(context, group, 'against');
      const agreeing = ofAll(context, group, 'for');
      const works = worksBehind(knowledge, against);
      const pro = worksBehind(knowledge, agreeing);
      const best = against[0];
      const said = describeClaims(group, mentions);
      yield {
        span: first.span,
        message: `Curated evidence points the other way: ${said} has ${plural(works, 'work')} against it and ${pro === 0 ? 'none' : pro} for it${best ? `; the best is ${describeEvidence(knowledge, best, said)}${releaseOf(knowledge, best)}` : ''}.`,
        data: [...against, ...agreeing],
      };
    }
  },
});
