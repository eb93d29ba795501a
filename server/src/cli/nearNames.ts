import type { Entity, Knowledge } from '../core/knowledge/knowledge.ts';
import { byCodeUnit } from '../core/text/byCodeUnit.ts';
import { reachOf, slipsApart } from '../core/text/nearest.ts';

/** How many names are told. */
const most = 5;

/**
 * The approved names nearest to an unknown term: those it is a prefix of, and those within an edit distance of a third of its
 * length.
 */
export function nearNames(knowledge: Knowledge, term: string): readonly string[] {
  const wanted = term.toLowerCase();
  const farthest = reachOf(wanted);
  const near = new Map<string, number>();
  for (const entity of knowledge.entities())
    for (const name of spellingsOf(entity)) {
      if (Math.abs(name.length - wanted.length) > farthest) continue;
      const apart = slipsApart(wanted, name.toLowerCase());
      const label = knowledge.label(entity.record.id);
      if (apart <= farthest && apart < (near.get(label) ?? Number.POSITIVE_INFINITY)) near.set(label, apart);
    }
  for (const { id } of knowledge.names.complete(term, most)) near.set(knowledge.label(id), 0);
  return [...near]
    .sort(([a, first], [b, second]) => first - second || byCodeUnit(a, b))
    .slice(0, most)
    .map(([label]) => label);
}

function spellingsOf(entity: Entity): readonly string[] {
  const { kind, record } = entity;
  if (kind === 'gene') return [record.symbol, ...record.aliases];
  if (kind === 'drug') return [record.inn, ...record.brands, ...record.codes];
  return [record.name];
}
