import type { Analysis } from '../../analysis/analysis.ts';
import { type Claim, statedRelation } from '../../claims/claim.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { lineStarts, positionAt } from '../../text/lineIndex.ts';
import { claimsOnResponse } from '../evidence/claimsOnResponse.ts';

/** One claim of a manuscript. Field names are the column names; every value is text, so that all formats say the same. */
export interface LedgerRow {
  readonly file: string;
  readonly line: string;
  readonly section: string;
  readonly sentence: string;
  readonly subject: string;
  readonly genes: string;
  readonly relation: string;
  readonly object: string;
  readonly disease: string;
  readonly stance: string;
  readonly citations: string;
  readonly cited: string;
  readonly verdict: string;
  readonly works_for: string;
  readonly works_against: string;
  readonly best_level: string;
  readonly best_evidence: string;
  readonly best_source: string;
}

export const ledgerColumns = [
  'file',
  'line',
  'section',
  'sentence',
  'subject',
  'genes',
  'relation',
  'object',
  'disease',
  'stance',
  'citations',
  'cited',
  'verdict',
  'works_for',
  'works_against',
  'best_level',
  'best_evidence',
  'best_source',
] as const satisfies readonly (keyof LedgerRow)[];

/** The text of a sentence, or of the cells of a row, without its citations, which have a column of their own. */
function wordsOf({ blocks }: Manuscript, { block, sentence, cells }: Claim): string {
  const home = blocks[block];
  const { start, end } = home?.sentences[sentence]?.prose ?? { start: 0, end: 0 };
  const words = cells
    ? cells.flatMap((cell) => blocks[cell]?.prose.text.trim() || []).join(' | ')
    : home?.prose.text.slice(start, end);
  return (words ?? '').replace(/\s+/gu, ' ').trim();
}

/** The claims of a manuscript on how tumours respond, in reading order. */
export function ledgerRows(file: string, analysis: Analysis, knowledge: Knowledge): readonly LedgerRow[] {
  const { manuscript, mentions, claims } = analysis;
  const starts = lineStarts(manuscript.text);
  // A name with its abbreviation, "chronic myeloid leukemia (CML)", counts as one.
  const labels = (indexes: readonly number[], joint: boolean) => {
    const named = indexes.map((index) => mentions[index]?.labels.join('/') || mentions[index]?.text || '');
    return [...new Set(named)].join(joint ? ' + ' : '; ');
  };
  const works = (ids: readonly string[]) =>
    `${new Set(ids.flatMap((id) => knowledge.evidenceItem(id)?.source ?? [])).size}`;

  return claimsOnResponse(claims).map((claim) => {
    const [best] = claim.verdict === 'disagrees' ? claim.evidence.against : claim.evidence.for;
    const item = best === undefined ? undefined : knowledge.evidenceItem(best);
    const genes = claim.subject.flatMap((index) => {
      const mention = mentions[index];
      if (mention?.kind === 'gene') return mention.labels;
      const ofChange = (mention?.variants ?? []).flatMap((variant) => variant.gene ?? []);
      const ofFusion =
        mention?.kind === 'fusion' ? mention.ids.flatMap((id) => knowledge.alteration(id)?.genes ?? []) : [];
      return [...ofChange, ...ofFusion].map((gene) => knowledge.label(gene));
    });
    return {
      file,
      line: `${(positionAt(starts, claim.span.start)?.line ?? 0) + 1}`,
      section: manuscript.sections[manuscript.blocks[claim.block]?.section ?? -1]?.title ?? '',
      sentence: wordsOf(manuscript, claim),
      subject: claim.resisted
        ? `resistance to ${labels(claim.resisted, false)}`
        : `${claim.without ? 'without ' : ''}${labels(claim.subject, claim.together)}`,
      genes: [...new Set(genes)].join('; '),
      // Of an overcoming the object is what overcomes: "EGFR T790M | overcome by | osimertinib".
      relation: claim.relation === 'overcomes' ? 'overcome by' : statedRelation(claim),
      object: labels(claim.object, claim.together),
      disease: labels(claim.disease, false),
      stance: claim.stance,
      citations: claim.citations.flatMap((index) => manuscript.citations[index]?.keys ?? []).join('; '),
      cited: claim.cited ? 'yes' : (claim.exemption ?? 'no'),
      verdict: claim.verdict,
      works_for: works(claim.evidence.for),
      works_against: works(claim.evidence.against),
      best_level: item?.level ?? '',
      best_evidence: best ?? '',
      best_source: item?.source ?? '',
    };
  });
}
