import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';
import { manuscriptType } from './markedEntities.ts';
import { pointMutation } from './pointMutations.ts';

type MentionRecord = Annotation['mentions'][number];

/** What the scorer of annotated manuscripts reads, one for each manuscript. */
export interface ManuscriptPrediction {
  readonly manuscript: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly canonical?: string;
  }[];
  readonly claims: readonly { readonly start: number; readonly end: number }[];
  readonly findings: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

/** Returns the normal name of a mention: labels, and `EGFR p.T790M` for a change that HGVS can write; `;` between several. */
function canonical({ labels, variants }: MentionRecord): string {
  const names = variants.map(({ hgvs, geneLabel }, index) => {
    if (hgvs === null) return labels[index] ?? labels[0] ?? '';
    const short = pointMutation(hgvs);
    return [geneLabel, short ? `p.${short}` : hgvs].filter(Boolean).join(' ');
  });
  return (names.length > 0 ? names : labels).join(';');
}

export function manuscriptPrediction(
  manuscript: string,
  { mentions, claims, findings }: Annotation,
): ManuscriptPrediction {
  return {
    manuscript,
    mentions: mentions.map((mention) => {
      const name = canonical(mention);
      const { start, end, kind } = mention;
      return { start, end, type: manuscriptType(kind), ...(name ? { canonical: name } : {}) };
    }),
    claims: claims.map(({ start, end }) => ({ start, end })),
    findings: findings.map(({ start, end, rule }) => ({ start, end, rule })),
  };
}
