import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isRegimen } from '../../knowledge/regimens.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Annotation } from './annotationSchema.ts';

type Entities = Pick<Annotation['mentions'][number], 'kind' | 'ids' | 'labels' | 'alternatives'>;

/** Annotates a name with the entities that writers use it for; the one that we resolve it to becomes an alternative. */
function standsFor(
  mention: Mention,
  kind: 'gene' | 'drug' | 'mechanism',
  ids: readonly string[],
  knowledge: Knowledge,
): Entities {
  return {
    kind,
    ids: [...ids],
    labels: ids.map((id) => knowledge.label(id)),
    alternatives: [...new Set([...mention.ids, ...mention.alternatives])].filter((id) => !ids.includes(id)),
  };
}

/**
 * The entities that a mention stands for in annotations: a family whose name is used like that of a protein becomes its genes
 * (AKT), a regimen its drugs (ABVD), an efflux pump the efflux, an ALK rearrangement a fusion of ALK. A way of giving drugs ("combination therapy") is not
 * annotated as a drug class, nor overcoming resistance as a mechanism of it.
 */
export function annotatedEntities(mention: Mention, knowledge: Knowledge): Entities {
  const { kind, ids, labels, alternatives } = mention;
  const as = (told: Entities['kind']): Entities => ({
    kind: told,
    ids: [...ids],
    labels: [...labels],
    alternatives: [...alternatives],
  });
  const entities = ids.flatMap((id) => knowledge.entity(id) ?? []);
  const genes = entities.flatMap((entity) => (entity.kind === 'family' ? entity.record.means : []));
  if (kind === 'family' && genes.length > 0) return standsFor(mention, 'gene', genes, knowledge);
  const processes = entities.flatMap((entity) => (entity.kind === 'family' ? (entity.record.process ?? []) : []));
  if (processes.length > 0) return standsFor(mention, 'mechanism', processes, knowledge);
  const drugs = entities.flatMap((entity) =>
    entity.kind === 'drug-class' && isRegimen(entity.record) ? entity.record.members : [],
  );
  if (kind === 'drug-class' && drugs.length > 0) return standsFor(mention, 'drug', drugs, knowledge);
  const isStrategy = entities.every(
    (one) => (one.kind === 'drug-class' || one.kind === 'mechanism') && one.record.strategy,
  );
  if (entities.length > 0 && isStrategy) return as('strategy');
  const changes = mention.variants ?? [];
  return as(
    kind === 'variant' && changes.length > 0 && changes.every(({ form }) => form === 'fusion') ? 'fusion' : kind,
  );
}
