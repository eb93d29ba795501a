import { type Claim, isInSentence, isStatedInFull } from '../../claims/claim.ts';
import { isAtLeast, itemsOf, worksBehind } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { plural } from '../../text/plural.ts';
import { describeEvidence, releaseOf } from '../evidenceWords.ts';
import { blocksInColumns } from '../pageColumns.ts';
import { type BlockFinds, defineRule, type RuleContext } from '../rule.ts';
import { isUnheadedAbstract } from '../unheadedAbstract.ts';
import { abstractSections, isLoneAbstract, mayBeAbstract } from './abstractSections.ts';
import { bySentence } from './bySentence.ts';
import { citingFixes } from './citingFixes.ts';
import { describeClaims, namesJoined } from './describeClaim.ts';
import { hasSourceBelow, namesSource, numbersSources } from './sourceInWords.ts';
import { isDidactic, statesNoFact } from './statesNoFact.ts';

const reported = new Set<Claim['relation']>(['resistance', 'sensitivity', 'overcomes']);
const needsCitation = (claim: Claim): boolean =>
  reported.has(claim.relation) &&
  !claim.cited &&
  (!claim.exemption || claim.exemption === 'title') &&
  (claim.stance === 'asserted' || claim.stance === 'hedged' || claim.stance === 'negated');

/** Whether a block is in an abstract without a heading, in a text that may have none either. */
function isAboveText(manuscript: Manuscript, index: number): boolean {
  const block = manuscript.blocks[index]!;
  const { title, role } = manuscript.sections[block.section]!;
  return (role === 'title' || title === '') && isUnheadedAbstract(manuscript, block);
}

/** Indexes of the sections that contain a citation. */
const citingSections = ({ blocks, citations }: Manuscript): ReadonlySet<number | undefined> =>
  new Set(citations.map(({ block }) => blocks[block]?.section));

/**
 * Whether the sentence names what is resisted, responded to or overcome. A resistance may be to "both drugs" of the sentence
 * before.
 */
const isTold = (claim: Claim, mentions: readonly Mention[]): boolean =>
  isStatedInFull(claim, mentions) ||
  (claim.relation === 'resistance' &&
    claim.subject.length > 0 &&
    claim.subject.every((index) => isInSentence(claim, mentions[index])) &&
    claim.object.every((index) => mentions[index]?.block === claim.block));

/** Mechanisms that group others: "genetic alteration", "tumor microenvironment". */
function headings(knowledge: Knowledge): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const { record } of knowledge.entities('mechanism')) for (const id of record.parents) parents.add(id);
  return parents;
}

/** Computes the headings only when a claim without an object first needs them, which few manuscripts have. */
function headingsOnDemand(knowledge: Knowledge): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => {
    known ??= headings(knowledge);
    return known;
  };
}

/**
 * Whether a claim only opens a topic: "The microenvironment plays a role in drug resistance" has a general mechanism and no
 * drug.
 */
const opensTopic = (claim: Claim, mentions: readonly Mention[], wide: () => ReadonlySet<string>): boolean =>
  claim.object.length === 0 &&
  claim.subject.every(
    (index) => mentions[index]?.kind === 'mechanism' && mentions[index].ids.every((id) => wide().has(id)),
  );

/**
 * Whether a work that bears a claim out may be offered: evidence agrees or is divided, or does not decide and is at least as good
 * for the claim as against it, by the level of the best or the number of works.
 */
function isSupported({ verdict, evidence }: Claim, knowledge: Knowledge): boolean {
  const [pro, contra] = [evidence.for, evidence.against].map((ids) => itemsOf(knowledge, ids)[0]);
  if (!pro || verdict === 'disagrees') return false;
  if (verdict !== 'silent' || !contra || isAtLeast(pro, contra.level)) return true;
  return worksBehind(knowledge, evidence.for) >= worksBehind(knowledge, evidence.against);
}

const countOf = (works: number): string => `${works === 0 ? 'none' : works}`;

/** The curated evidence on the claims of a sentence, in words; names the claims if it is not on all of them. */
function evidenceText(claims: readonly Claim[], supported: Claim, { mentions, knowledge }: RuleContext): string {
  const { verdict, evidence } = supported;
  const described = describeClaims([supported], mentions);
  const on = claims.every((claim) => isSupported(claim, knowledge)) ? '' : ` on ${described}`;
  const [pro, contra] = [evidence.for, evidence.against].map((ids) => worksBehind(knowledge, ids));
  const said =
    verdict === 'agrees'
      ? `agrees${on}:`
      : `${on === '' ? '' : `${on.trim()} `}has ${plural(pro ?? 0, 'work')} for it and ${countOf(contra ?? 0)} against it; the best is`;
  const [best = ''] = evidence.for;
  return ` Curated evidence ${said} ${describeEvidence(knowledge, best, described)}${releaseOf(knowledge, best)}.`;
}

/** What joins a second clause to a first, or sets something into it. */
const severalClauses = /[,;:–—(]|\s(?:and|but|which|who|that|while|whereas|although|because|since|as)\s/;

/**
 * The claims in words. In an involved sentence of which no clause states one in full, only what they are on is told, unless
 * evidence bears one out: the sentence may say something else of it, and lacks its citation all the same.
 */
function whatIsSaid(claims: readonly Claim[], supported: Claim | undefined, context: RuleContext): string {
  const { mentions, manuscript } = context;
  const isInvolved = !claims.some(({ plain }) => plain) && severalClauses.test(sentenceText(manuscript, claims[0]!));
  if (!supported && isInvolved) return `what this sentence says of ${namesJoined(claims, mentions)}`;
  const described = describeClaims(claims, mentions);
  return `${described.includes('; ') ? 'these claims' : 'this claim'}: ${described}`;
}

/** A sentence to report; claims are identified by their index in the block. */
interface Uncited {
  readonly first: number;
  /** Index of a claim that evidence supports. */
  readonly supported: number | undefined;
  readonly message: string;
  readonly data: readonly string[];
}

function uncitedFound(context: RuleContext): readonly BlockFinds<Uncited>[] {
  const { mentions, knowledge } = context;
  const wide = headingsOnDemand(knowledge);
  return context.searchBlocks('claim/uncited', (block) => {
    const claims = context.claimsOf(block);
    if (claims.length > 0 && numbersSources(context.manuscript.blocks[block]!.prose.text)) return [];
    const stated = claims.filter(
      (claim) =>
        needsCitation(claim) &&
        isTold(claim, mentions) &&
        !opensTopic(claim, mentions, wide) &&
        !namesSource(sentenceText(context.manuscript, claim)) &&
        !statesNoFact(sentenceText(context.manuscript, claim)),
    );
    return Array.from(bySentence(stated), (group) => {
      const supported = group.find((claim) => isSupported(claim, knowledge));
      return {
        first: claims.indexOf(group[0]!),
        supported: supported && claims.indexOf(supported),
        message: `No citation for ${whatIsSaid(group, supported, context)}.${supported ? evidenceText(group, supported, context) : ''}`,
        data: group.filter((claim) => isSupported(claim, knowledge)).flatMap((claim) => claim.evidence.for),
      };
    });
  });
}

/** Jergas & Baethge 2015 (PeerJ 3:e1364) name correct placement of citations as a remedy for quotation errors. */
export const claimUncited = defineRule({
  id: 'claim/uncited',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A claim about resistance, sensitivity or overcoming resistance without a citation',
  why: 'Readers of a review must be able to go from each claim to the study behind it. A citation in the sentence, in the next one or anywhere in the paragraph counts, for a list one in the sentence that introduces it, and for a paragraph a list of sources right below it, as `claims.citationScope` says. In a paragraph whose sentences are cited one by one, though, what follows the last citation is covered only as long as it stays with what the paragraph has named. Only sentences that name both sides themselves are told of, and none that merely open a topic. A sentence that names its authors (“Abe et al.”), a paragraph with numbers in round brackets at the end of a sentence and a list item with a source nested below it are left alone. Titles, what stands below the title unless it cites, abstracts, headings, captions, tables, methods, what was done to samples and patients, formalities, learning objectives, conclusions, questions, the authors’ own results, ideas and plans, sentences on what “the authors” of a work named before have found, and sentences that announce what follows or send the reader to a figure, a table or another section need none. Journals ask that abstracts, structured ones without a heading among them, cite nothing, since they are read without the list of references; summaries, highlights and key points repeat what the text cites.',
  examples: [
    {
      text: 'Patients with EGFR T790M took gefitinib. Most patients respond.',
      note: 'names no drug and no change itself',
    },
    {
      text: '⟦EGFR T790M confers resistance to gefitinib.⟧',
      fixed: 'EGFR T790M confers resistance to gefitinib (PMID: 15728811).',
    },
    { text: 'EGFR T790M confers resistance to gefitinib [@pao2005].' },
    {
      text: '⟦Everolimus overcomes resistance to letrozole.⟧',
      note: 'names no cause, but what is resisted',
    },
    { text: 'Whether everolimus overcomes resistance to letrozole is being studied.' },
    {
      text: 'EGFR T790M confers resistance to gefitinib. It was found at relapse (Pao et al., 2005).',
      note: 'a citation of the paragraph covers it',
    },
    {
      text: 'EGFR T790M was found [1]. It resists gefitinib [2]. ⟦MET amplification confers resistance to erlotinib.⟧',
      note: 'something new after the last of several citations',
    },
    {
      text: 'MET was amplified [1]. It resists gefitinib [2]. MET amplification confers resistance to erlotinib.',
      note: 'stays with what was cited',
    },
    {
      text: 'EGFR T790M was found [1]. It resists gefitinib [2]. Thus, MET amplification confers resistance to erlotinib.',
      note: 'draws on what was cited',
    },
    {
      text: 'EGFR T790M was found. It resists gefitinib [1, 2]. MET amplification confers resistance to erlotinib.',
      note: 'one citation may stand for all',
    },
    { text: 'The tumor microenvironment plays a role in drug resistance.', note: 'opens a topic' },
    { text: '# Conclusion\n\nEGFR T790M confers resistance to gefitinib.' },
    {
      text: '# Resistance in lung cancer\n\nEGFR T790M confers resistance to gefitinib.',
      note: 'an abstract below the title',
    },
    {
      text: '# Resistance in lung cancer\n\nMost tumours respond [1].\n\n⟦EGFR T790M confers resistance to gefitinib.⟧',
      note: 'what stands below the title cites, and is no abstract',
    },
    { text: 'EGFR T790M confers resistance to gefitinib (7, 9–12).', note: 'such numbers may be citations' },
    { text: 'Does EGFR T790M confer resistance to gefitinib?' },
    { text: 'EGFR T790M confers resistance to gefitinib (see Section 2).' },
    {
      text: 'These confer resistance to osimertinib (Author et al., 2019):\n\n- EGFR C797S, which confers resistance to osimertinib;\n- MET amplification, which confers resistance to osimertinib.',
      note: 'the sentence before the list is cited',
    },
    {
      text: 'EGFR T790M confers resistance to gefitinib.\n\n- Author et al., 2005: seen at relapse.\n- Other et al., 2006: seen in cells.',
      note: 'its sources stand right below',
    },
    { text: '⟦EGFR T790M confers resistance to gefitinib.⟧\n\n- Author et al., 2005: seen at relapse.\n- Cells wait.' },
    { text: 'Abe et al. saw that EGFR T790M confers resistance to gefitinib.', note: 'names its source' },
    {
      text: '- EGFR T790M confers resistance to gefitinib\n  - https://example.org/t790m',
      note: 'its source is nested below',
    },
    { text: 'It leaves questions: how does EGFR T790M confer resistance to gefitinib, and when.' },
    { text: 'EGFR T790M confers resistance to gefitinib (Figure 1—figure supplement 2).', note: 'an own figure' },
    {
      text: '## Significance\n\nEGFR T790M confers resistance to gefitinib.\n\n## Introduction\n\nDrugs fail [1]. Cells grow [2].',
      note: 'a box beside the abstract',
    },
    { text: 'We show that EGFR T790M confers resistance to gefitinib.' },
    { text: 'We propose that EGFR T790M confers resistance to gefitinib.', note: 'an idea of the authors' },
    { text: 'Figure 2 shows that EGFR T790M confers resistance to gefitinib.' },
    { text: 'The authors found that EGFR T790M confers resistance to gefitinib.', note: 'of a work named before' },
    { text: 'They also found that EGFR T790M confers resistance to gefitinib.', note: 'of a work named before' },
    {
      text: 'EGFR T790M confers resistance to gefitinib {Author, 2005 #12;Other, 2006 #13}.',
      note: 'as EndNote cites',
    },
    { text: 'EGFR T790M confers resistance to gefitinib (FDA label, 2015).', note: 'names a document' },
    { text: 'EGFR T790M confers resistance to gefitinib (data on file).' },
    { text: 'EGFR T790M confers resistance to gefitinib (NCT00000000).', note: 'names a trial' },
    { text: '⟦EGFR T790M confers resistance to gefitinib (an open-label trial).⟧' },
    {
      text: 'EGFR T790M confers resistance to gefitinib [pao-2005-gatekeeper].',
      note: 'names its source in its own way',
    },
    { text: 'Figure \\@ref(fig:dose)B shows that EGFR T790M confers resistance to gefitinib.', note: 'an own figure' },
    {
      text: 'In this review we describe how EGFR T790M confers resistance to gefitinib.',
      note: 'says what the text will do',
    },
    {
      text: 'Background: EGFR T790M confers resistance to gefitinib. Methods: Tumours were sequenced. Results: It was frequent.',
      note: 'a structured abstract cites nothing',
    },
    {
      text: '**Background:** EGFR T790M confers resistance to gefitinib. **Summary:** Many tumours carry it. **Key Message:** More is to be learnt.',
      note: 'by other labels',
    },
    { text: '**Background:** EGFR T790M confers resistance to gefitinib. **Conclusions:** More is to be learnt.' },
    { text: 'There are gaps in our understanding, such as how EGFR T790M confers resistance to gefitinib.' },
    {
      text: '**Context:** Drugs fail.\n\n**Evidence Acquisition:** Works were read.\n\n**Results:** EGFR T790M confers resistance to gefitinib.\n\n## Introduction\n\nDrugs fail [1].',
      note: 'its parts are paragraphs',
    },
    {
      text: 'EGFR T790M confers resistance to gefitinib. It is found in about half of the patients who relapse under such treatment, and in few of those who were never treated; how it arises is a question that has been asked for many years, and that single cells may answer. Tumours are heterogeneous, and a biopsy shows a part of them, so that what is not found may still be there. Blood holds the traces of all of their parts. This review tells what was learnt of it from blood, and what may follow for the treatment of patients.',
      note: 'no more than the abstract of a review',
    },
    {
      text: 'EGFR T790M confers resistance to gefitinib.\n\n## Introduction\n\nDrugs fail [1]. Cells grow [2].',
      note: 'an abstract without a heading',
    },
    { text: 'How EGFR T790M confers resistance to gefitinib is also covered.', note: 'says what the text holds' },
    { text: 'Ways that are addressed include how EGFR T790M confers resistance to gefitinib.' },
    { text: 'We delve into how EGFR T790M confers resistance to gefitinib.' },
    { text: 'In the future, tumours whose EGFR T790M confers resistance to gefitinib should be found early.' },
    {
      text: 'We report a screen of drugs. These findings suggest that EGFR T790M confers resistance to gefitinib.',
      note: 'concludes from own results',
    },
  ],
  *check(context) {
    const { manuscript } = context;
    const all = uncitedFound(context);
    if (all.length === 0 || isLoneAbstract(manuscript)) return;
    const abstracts = abstractSections(context);
    const columns = blocksInColumns(context);
    const citing = citingSections(manuscript);
    for (const { block, found } of all) {
      const { section } = manuscript.blocks[block]!;
      if (abstracts.has(section) || columns.has(block) || hasSourceBelow(manuscript, block)) continue;
      if (isDidactic(manuscript, block)) continue;
      if (isAboveText(manuscript, block)) continue;
      const claims = context.claimsOf(block);
      for (const { first, supported, message, data } of found) {
        // Below the title is an abstract, or the text itself, which has citations.
        const isBelowTitle = claims[first]!.exemption === 'title' && !citing.has(section);
        if (isBelowTitle && mayBeAbstract(manuscript, section)) continue;
        const fixes = supported === undefined ? [] : citingFixes(context, claims[supported]!);
        yield { span: claims[first]!.span, message, data, fixes };
      }
    }
  },
});
