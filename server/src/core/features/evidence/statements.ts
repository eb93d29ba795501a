import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { profilesOf, profilesWith } from '../../knowledge/profiles.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { groupBy } from '../../text/groupBy.ts';

/** Evidence items that say the same about the same alteration and drugs, best first. */
export type Statement = readonly [Evidence, ...Evidence[]];

/** Groups items into statements, best level first, then those with the most items. */
export function statementsIn(items: readonly Evidence[]): readonly Statement[] {
  const groups = groupBy(items, ({ effect, supports, alteration, interaction, drugs, therapies }) => [
    [effect, supports, alteration, interaction, ...drugs, ...therapies].join(' '),
  ]);
  for (const group of groups.values()) group.sort(betterEvidence);
  return [...groups.values()].sort(
    ([a, ...moreOfA], [b, ...moreOfB]) =>
      byCodeUnit(a.level, b.level) || moreOfB.length - moreOfA.length || betterEvidence(a, b),
  );
}

/**
 * Statements about an entity. For an alteration, those on it alone or on the fusion in which it arises come before those on
 * profiles that join it with others.
 */
export function statementsOf(knowledge: Knowledge, id: string): readonly Statement[] {
  if (!knowledge.alteration(id)) return statementsIn(knowledge.evidence(id));
  const of = (profiles: readonly string[]) => statementsIn(profiles.flatMap((one) => knowledge.evidence(one)));
  return [...of(profilesOf(knowledge, id)), ...of(profilesWith(knowledge, id))];
}

export const isOfResistance = ([{ effect, supports }]: Statement): boolean =>
  supports && (effect === 'resistance' || effect === 'reduced-sensitivity');

/**
 * Selects the statements that a card has room for: the first of both effects, so that much evidence of sensitivity does not
 * hide known resistance, with resistance in front.
 */
export function selectStatements(statements: readonly Statement[], limit: number): readonly Statement[] {
  const resistance = statements.filter(isOfResistance);
  const others = statements.filter((one) => !isOfResistance(one));
  const room = Math.max(Math.ceil(limit / 2), limit - others.length);
  const first = resistance.slice(0, room);
  return [...first, ...others.slice(0, limit - first.length)];
}
