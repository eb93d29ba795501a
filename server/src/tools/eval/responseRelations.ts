import type { Annotation } from '../../core/features/annotationSchema.ts';
import { direction } from './direction.ts';
import { entityId } from './markedEntities.ts';

type MentionRecord = Annotation['mentions'][number];

/** A response relation in the form of the corpora. */
export interface ResponseRelation {
  readonly type: 'response';
  readonly direction: 'resistance' | 'sensitivity' | 'no-effect' | 'unspecified';
  readonly args: readonly { readonly role: 'gene' | 'variant' | 'drug'; readonly id: string }[];
}

const roles: Readonly<Partial<Record<MentionRecord['kind'], 'gene' | 'variant'>>> = {
  gene: 'gene',
  family: 'gene',
  mirna: 'gene',
  variant: 'variant',
  fusion: 'variant',
};

/** The corpora mark "chemotherapy" and "TKI" as drugs. */
const isTreatment = ({ kind }: MentionRecord): boolean => kind === 'drug' || kind === 'drug-class';

/**
 * The claims as pairs of an alteration and a drug, as CIViCmine and PGxMine mark them: any association counts, and only claims
 * about the response state a direction.
 */
export function responseRelations({ mentions, claims }: Pick<Annotation, 'mentions' | 'claims'>): ResponseRelation[] {
  return claims.flatMap((claim) => {
    const said = direction(claim);
    return claim.subject.flatMap((subject) =>
      claim.object.flatMap((object): ResponseRelation[] => {
        const role = roles[mentions[subject]!.kind];
        if (!role || !isTreatment(mentions[object]!)) return [];
        return [
          {
            type: 'response',
            direction: said ? (said.denied ? 'no-effect' : said.towards) : 'unspecified',
            args: [
              { role, id: entityId(subject) },
              { role: 'drug', id: entityId(object) },
            ],
          },
        ];
      }),
    );
  });
}
