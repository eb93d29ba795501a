import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';
import { direction } from './direction.ts';
import { entityId } from './markedEntities.ts';

type MentionRecord = Annotation['mentions'][number];

/** A response relation in the format of the corpora. */
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

/** Returns the mention of its gene nearest to a change: the corpora relate both to a drug. */
function geneOf(mentions: readonly MentionRecord[], change: MentionRecord): number | undefined {
  const distance = ({ start, end }: MentionRecord): number => Math.max(start - change.end, change.start - end, 0);
  const isItsGene = ({ kind, labels }: MentionRecord): boolean =>
    kind === 'gene' &&
    change.variants.some(
      ({ geneLabel }) => geneLabel !== null && geneLabel !== undefined && labels.includes(geneLabel),
    );
  return [...mentions.keys()]
    .filter((index) => isItsGene(mentions[index]!))
    .sort((a, b) => distance(mentions[a]!) - distance(mentions[b]!))[0];
}

/**
 * Returns the claims as pairs of an alteration and a drug, as CIViCmine and PGxMine mark them: any association counts,
 * and only claims about the response state a direction.
 */
export function responseRelations({ mentions, claims }: Pick<Annotation, 'mentions' | 'claims'>): ResponseRelation[] {
  return claims.flatMap((claim) => {
    const said = direction(claim);
    return claim.subject.flatMap((subject) =>
      claim.object.flatMap((object): ResponseRelation[] => {
        const role = roles[mentions[subject]!.kind];
        if (!role || !isTreatment(mentions[object]!)) return [];
        const gene = role === 'variant' ? geneOf(mentions, mentions[subject]!) : undefined;
        return [
          {
            type: 'response',
            direction: said ? (said.denied ? 'no-effect' : said.towards) : 'unspecified',
            args: [
              ...(gene === undefined ? [] : [{ role: 'gene' as const, id: entityId(gene) }]),
              { role, id: entityId(subject) },
              { role: 'drug', id: entityId(object) },
            ],
          },
        ];
      }),
    );
  });
}
