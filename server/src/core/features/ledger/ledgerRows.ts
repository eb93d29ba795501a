import type { Analysis } from '../../analysis/analysis.ts';
import { type Claim, statedRelation } from '../../claims/claim.ts';
import { worksBehind } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { nameOf } from '../../mentions/mention.ts';
import { lineStarts, positionAt } from '../../text/lineIndex.ts';
import { claimsOnResponse } from '../evidence/claimsOnResponse.ts';

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
] as const;

/** One claim of a manuscript by the names of the columns. Every value is text, so that all formats say the same. */
export type LedgerRow = Readonly<Record<(typeof ledgerColumns)[number], string>>;

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
    const named = indexes.flatMap((index) => mentions[index] ?? []).map((mention) => nameOf(mention) || mention.text);
    return [...new Set(named)].join(joint ? ' + ' : '; ');
  };

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
      works_for: `${worksBehind(knowledge, claim.evidence.for)}`,
      works_against: `${worksBehind(knowledge, claim.evidence.against)}`,
      best_level: item?.level ?? '',
      best_evidence: best ?? '',
      best_source: item?.source ?? '',
    };
  });
}
