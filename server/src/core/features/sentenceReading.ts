import type { Analysis } from '../analysis/analysis.ts';
import { namesTreatment } from '../claims/arguments/arguments.ts';
import { doubtOf } from '../claims/certainty/sureClaim.ts';
import { type Claim, type Exemption, isInSentence } from '../claims/claim.ts';
import { cueReader, tellingCues } from '../claims/cues/cues.ts';
import { diseasesOfHeading } from '../claims/evidence/headingDiseases.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sentencesInSource } from '../manuscript/prose/inSource.ts';
import type { Mention } from '../mentions/mention.ts';
import { describeClaims } from '../rules/claim/describeClaim.ts';
import { describeEvidence } from '../rules/evidenceWords.ts';
import { overlaps, type Span } from '../text/span.ts';
import { doubtInWords, silencerInWords, verdictInWords } from './evidence/verdictWords.ts';
import { bold, escapeMarkdown, joinedItems } from './markdown.ts';

/** How many evidence items are listed per side. */
const most = 3;

const exempt: Readonly<Record<Exemption, string>> = {
  heading: 'headings need no citation',
  title: 'titles need no citation',
  abstract: 'abstracts need no citation',
  keywords: 'keywords need no citation',
  methods: 'methods need no citation',
  conclusion: 'conclusions need no citation',
  acknowledgements: 'acknowledgements need no citation',
  caption: 'captions need no citation',
  table: 'tables need no citation',
  question: 'a question needs no citation',
  'own-result': 'a result of the authors’ own needs no citation',
  elsewhere: 'it sends the reader to another place of the manuscript',
  generic: 'it names no cause, and is too general to need a citation',
};

/** The sentence at an offset of the source. */
export function sentenceAtOffset({ manuscript }: Analysis, offset: number): Span | undefined {
  for (const block of manuscript.blocks)
    for (const span of sentencesInSource(block)) if (span.start <= offset && offset <= span.end) return span;
  return undefined;
}

function nameLine(mention: Mention): string {
  const labels = joinedItems(mention.labels.length > 0 ? mention.labels : [mention.text], 3);
  const others = mention.alternatives.length > 0 ? `; not ${joinedItems(mention.alternatives, 3)}` : '';
  return `- ${bold(mention.text)}: ${mention.kind}, ${labels} (${mention.via}${others})`;
}

function evidenceLines(knowledge: Knowledge, said: string, side: string, ids: readonly string[]): readonly string[] {
  const more = ids.length > most ? [`    - and ${ids.length - most} more`] : [];
  if (ids.length === 0) return [];
  return [
    `  - ${side}:`,
    ...ids.slice(0, most).map((id) => `    - ${escapeMarkdown(describeEvidence(knowledge, id, said))}`),
    ...more,
  ];
}

/** Why evidence that disagrees is not held against a claim; empty if there is nothing to say of it. */
function whySilent({ manuscript, mentions, claims }: Analysis, knowledge: Knowledge, claim: Claim): string {
  if (!claim.silencedBy) return '';
  const headed = diseasesOfHeading({ manuscript, mentions, knowledge }, claim).map(knowledge.label);
  const claimsOf = (block: number): readonly Claim[] => claims.filter((one) => one.block === block);
  const doubt =
    claim.silencedBy === 'wording' ? doubtOf({ manuscript, mentions, knowledge, claimsOf }, claim) : undefined;
  const why = silencerInWords(claim.silencedBy, joinedItems(headed, 3));
  return `, silent here: ${escapeMarkdown(doubt ? `${why}: ${doubtInWords(doubt)}` : why)}`;
}

/** A claim with its cue, scope, citations and weighed evidence. */
function claimLines(analysis: Analysis, knowledge: Knowledge, claim: Claim): readonly string[] {
  const { manuscript, mentions } = analysis;
  const cue = manuscript.text.slice(claim.cue.start, claim.cue.end);
  const keys = claim.citations.flatMap((index) => manuscript.citations[index]?.keys ?? []);
  const carried = [...claim.subject, ...claim.object].filter(
    (index) => !claim.cells && !isInSentence(claim, mentions[index]),
  );
  const cited = claim.cited
    ? `cited: ${joinedItems(keys, 5)}`
    : `not cited${claim.exemption ? `; ${exempt[claim.exemption]}` : ''}`;
  const said = describeClaims([claim], mentions);
  return [
    `- ${bold(said)}`,
    `  - read by “${escapeMarkdown(cue)}”, ${claim.stance}${claim.together ? ', jointly' : ''}`,
    ...(carried.length > 0
      ? [
          `  - taken over from an earlier sentence: ${joinedItems(
            carried.map((index) => mentions[index]?.text ?? ''),
            4,
          )}`,
        ]
      : []),
    ...(claim.disease.length > 0
      ? [
          `  - in ${joinedItems(
            claim.disease.flatMap((index) => mentions[index]?.labels ?? []),
            4,
          )}`,
        ]
      : []),
    `  - ${cited}`,
    `  - curated evidence: ${bold(verdictInWords(claim.verdict, claim.evidence.for.length, claim.evidence.against.length))}${whySilent(analysis, knowledge, claim)}`,
    ...evidenceLines(knowledge, said, 'for it', claim.evidence.for),
    ...evidenceLines(knowledge, said, 'against it', claim.evidence.against),
  ];
}

/**
 * Why a sentence makes no claim: no word in it tells an effect, nothing is named that such a word could join, or what it joins was
 * dropped by the grammar.
 */
function whyNoClaim({ manuscript }: Analysis, knowledge: Knowledge, sentence: Span, names: readonly Mention[]): string {
  const block = manuscript.blocks.find(({ span }) => overlaps(span, sentence));
  if (block?.kind === 'table-cell') return 'no cell or heading of its table says what the row tells of a treatment';
  const text = manuscript.text.slice(sentence.start, sentence.end);
  const read = tellingCues(knowledge.derived(cueReader)(text));
  if (read.length === 0) return 'no word in the sentence tells an effect of a treatment';
  const words = joinedItems([...new Set(read.map(({ start, end }) => `“${text.slice(start, end)}”`))], 5);
  const effect = `a word that may tell an effect was read (${words})`;
  if (names.length === 0) return `${effect}, but nothing is named that it could join`;
  if (!names.some(namesTreatment)) return `${effect}, but no treatment is named`;
  return `${effect}, and what it joins was dropped`;
}

/** How a sentence was read, as Markdown: its names, its claims with cue, scope, citations and evidence, and its findings. */
export function sentenceReading(analysis: Analysis, knowledge: Knowledge, sentence: Span): string {
  const { manuscript, mentions, claims, findings } = analysis;
  const names = mentions.filter((mention) => mention.nestedIn === undefined && overlaps(mention.span, sentence));
  const read = claims.filter((claim) => overlaps(claim.span, sentence));
  const found = findings.filter(({ span }) => overlaps(span, sentence));
  return [
    `> ${escapeMarkdown(manuscript.text.slice(sentence.start, sentence.end))}`,
    '',
    bold('Names'),
    '',
    ...(names.length > 0 ? names.map(nameLine) : ['- none']),
    '',
    bold('Claims'),
    '',
    ...(read.length > 0
      ? read.flatMap((claim) => claimLines(analysis, knowledge, claim))
      : [`- none: ${escapeMarkdown(whyNoClaim(analysis, knowledge, sentence, names))}`]),
    '',
    bold('Reported'),
    '',
    ...(found.length > 0
      ? found.map(({ rule, severity, message }) => `- ${rule} (${severity}): ${escapeMarkdown(message)}`)
      : ['- nothing']),
  ].join('\n');
}
