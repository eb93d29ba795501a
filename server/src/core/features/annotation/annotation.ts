import type { Analysis, ReportedFinding } from '../../analysis/analysis.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Citation } from '../../manuscript/manuscript.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import { annotatedEntities } from './annotatedEntities.ts';
import { type Annotation, type AnnotationId, annotationSchemaVersion } from './annotationSchema.ts';

type Of<K extends 'mentions' | 'claims' | 'citations' | 'findings'> = Annotation[K][number];

/**
 * The analysis as `annotate --jsonl` prints it. Offsets refer to the input text, indexes to the lists beside them; fields are
 * in the order of the contract, so that equal analyses give equal lines.
 */
export function annotation(id: AnnotationId, analysis: Analysis, knowledge: Knowledge): Annotation {
  return {
    schema: annotationSchemaVersion,
    id,
    mentions: analysis.mentions.map((mention) => mentionRecord(mention, knowledge)),
    claims: analysis.claims.map(claimRecord),
    citations: analysis.manuscript.citations.map(citationRecord),
    findings: analysis.findings.map(findingRecord),
  };
}

function mentionRecord(mention: Mention, knowledge: Knowledge): Of<'mentions'> {
  return {
    start: mention.span.start,
    end: mention.span.end,
    text: mention.text,
    ...annotatedEntities(mention, knowledge),
    via: mention.via,
    nestedIn: mention.nestedIn ?? null,
    variants: mention.variants?.map((variant) => variantRecord(variant, knowledge)) ?? [],
  };
}

function variantRecord(variant: VariantReading, knowledge: Knowledge): Of<'mentions'>['variants'][number] {
  return {
    form: variant.form,
    hgvs: variant.hgvs ?? null,
    gene: variant.gene ?? null,
    geneLabel: variant.gene === undefined ? null : knowledge.label(variant.gene),
    geneBy: variant.geneBy ?? null,
  };
}

function claimRecord(claim: Claim): Of<'claims'> {
  return {
    start: claim.span.start,
    end: claim.span.end,
    relation: claim.relation,
    stance: claim.stance,
    subject: [...claim.subject],
    object: [...claim.object],
    together: claim.together,
    ...(claim.without ? { without: true } : {}),
    ...(claim.resisted ? { resisted: [...claim.resisted] } : {}),
    disease: [...claim.disease],
    citations: [...claim.citations],
    cited: claim.cited,
    verdict: claim.verdict,
    evidence: { for: [...claim.evidence.for], against: [...claim.evidence.against] },
  };
}

function citationRecord(citation: Citation): Of<'citations'> {
  return {
    start: citation.span.start,
    end: citation.span.end,
    keys: [...citation.keys],
    style: citation.style,
  };
}

/** A finding in the form that both `annotate` and `check --format json` print. */
export function findingRecord(finding: ReportedFinding): Of<'findings'> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    start: finding.span.start,
    end: finding.span.end,
    message: finding.message,
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
  };
}
