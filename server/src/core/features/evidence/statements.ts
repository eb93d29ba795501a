import { isAtLeast, sourcesOf } from '../../claims/evidence/weighItems.ts';
import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { profilesOf, profilesWith } from '../../knowledge/profiles.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { groupBy } from '../../text/groupBy.ts';

/** Evidence items that say the same about the same alteration and drugs, best first. */
export type EvidenceStatement = readonly [Evidence, ...Evidence[]];

/** Groups items into statements, best level first, then those with the most items. */
export function statementsIn(items: readonly Evidence[]): readonly EvidenceStatement[] {
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
export function statementsOf(knowledge: Knowledge, id: string): readonly EvidenceStatement[] {
  if (!knowledge.alteration(id)) return statementsIn(knowledge.evidence(id));
  const of = (profiles: readonly string[]) => statementsIn(profiles.flatMap((one) => knowledge.evidence(one)));
  return [...of(profilesOf(knowledge, id)), ...of(profilesWith(knowledge, id))];
}

export const isOfResistance = ([{ effect, supports }]: EvidenceStatement): boolean =>
  supports && (effect === 'resistance' || effect === 'reduced-sensitivity');

/**
 * Selects the statements that a card has room for: the first of both effects, so that much evidence of sensitivity does not
 * hide known resistance. The better level goes first, and of one level resistance.
 */
export function selectStatements(
  statements: readonly EvidenceStatement[],
  limit: number,
): readonly EvidenceStatement[] {
  const resistance = statements.filter(isOfResistance);
  const others = statements.filter((one) => !isOfResistance(one));
  const room = Math.max(Math.ceil(limit / 2), limit - others.length);
  const first = resistance.slice(0, room);
  return merged(first, others.slice(0, limit - first.length));
}

/** Two lists as one, by level; the order of each stays, since what is on an alteration alone comes before its profiles. */
function merged(
  first: readonly EvidenceStatement[],
  second: readonly EvidenceStatement[],
): readonly EvidenceStatement[] {
  const [[one], [other]] = [first, second];
  if (!one || !other) return [...first, ...second];
  return isAtLeast(one[0], other[0].level)
    ? [one, ...merged(first.slice(1), second)]
    : [other, ...merged(first, second.slice(1))];
}

/** What a statement says of one disease, best first. */
export interface OfDisease {
  readonly disease: string | undefined;
  readonly items: EvidenceStatement;
}

/** A statement by disease: that with the best level first, then that with most works. */
export function byDisease(statement: EvidenceStatement): readonly [OfDisease, ...OfDisease[]] {
  const groups = [...groupBy(statement, ({ disease }) => [disease])].map(
    ([disease, items]): OfDisease => ({ disease, items }),
  );
  const [first, ...rest] = groups.sort(
    (a, b) => byCodeUnit(a.items[0].level, b.items[0].level) || sourcesOf(b.items) - sourcesOf(a.items),
  );
  return [first!, ...rest];
}
