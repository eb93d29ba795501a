import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';
import { direction } from './direction.ts';

type MentionRecord = Annotation['mentions'][number];

/** A claim by names, as in a curated record. */
export interface RecordClaim {
  readonly gene: string;
  readonly variant?: string;
  readonly profile?: string;
  readonly drug: string;
  readonly direction: string;
}

type Alteration = Pick<RecordClaim, 'gene' | 'variant' | 'profile'>;

/** Returns the alterations that a subject names. A fusion is listed under its own name and under each partner's. */
function alterations(mention: MentionRecord): Alteration[] {
  const { kind, labels, variants } = mention;
  if (kind === 'gene' || kind === 'family' || kind === 'mirna') return labels.map((gene) => ({ gene }));
  if (kind === 'fusion')
    return labels.flatMap((label) =>
      [label, ...label.split('::')].map((gene) => ({ gene, profile: `${label} Fusion` })),
    );
  return variants.flatMap(({ geneLabel }, index) => {
    const profile = labels[index] ?? labels[0] ?? '';
    const gene = geneLabel ?? '';
    const variant = gene !== '' && profile.startsWith(`${gene} `) ? profile.slice(gene.length + 1) : profile;
    // "Mutation" or "loss" alone names no change: it would match that of every gene.
    return [/\d/.test(variant) ? { gene, variant, profile } : { gene, profile }];
  });
}

/** Returns, by name, the claims about how an alteration responds to a drug, to be compared with CIViC's records. */
export function recordClaims({ mentions, claims }: Pick<Annotation, 'mentions' | 'claims'>): RecordClaim[] {
  return claims.flatMap((claim) => {
    const said = direction(claim);
    if (!said) return [];
    const drugs = claim.object.flatMap((object) => (mentions[object]!.kind === 'drug' ? mentions[object]!.labels : []));
    return claim.subject.flatMap((subject) =>
      alterations(mentions[subject]!).flatMap((alteration) =>
        drugs.map((drug) => ({ ...alteration, drug, direction: `${said.denied ? 'not-' : ''}${said.towards}` })),
      ),
    );
  });
}
