import { distance } from 'fastest-levenshtein';
import type { Entity, Knowledge } from '../core/knowledge/knowledge.ts';

/** Edit distance, with two swapped neighbouring letters, the commonest slip of all, nearer than any single wrong letter. */
function away(written: string, name: string): number {
  const letters = distance(written, name);
  if (letters !== 2 || written.length !== name.length) return letters;
  const at = [...written].findIndex((letter, index) => letter !== name[index]);
  return written[at] === name[at + 1] && written[at + 1] === name[at] ? 0.5 : letters;
}

/**
 * The approved names nearest to an unknown term: those it is a prefix of, and those within an edit distance of a third of its
 * length.
 */
export function nearNames(knowledge: Knowledge, term: string, limit: number): readonly string[] {
  const wanted = term.toLowerCase();
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  const near = new Map<string, number>();
  for (const entity of knowledge.entities())
    for (const name of spellingsOf(entity)) {
      if (Math.abs(name.length - wanted.length) > farthest) continue;
      const apart = away(wanted, name.toLowerCase());
      const label = knowledge.label(entity.record.id);
      if (apart <= farthest && apart < (near.get(label) ?? Number.POSITIVE_INFINITY)) near.set(label, apart);
    }
  for (const { id } of knowledge.names.complete(term, limit)) near.set(knowledge.label(id), 0);
  return [...near]
    .sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([label]) => label);
}

function spellingsOf(entity: Entity): readonly string[] {
  const { kind, record } = entity;
  if (kind === 'gene') return [record.symbol, ...record.aliases];
  if (kind === 'drug') return [record.inn, ...record.brands, ...record.codes];
  return [record.name];
}
