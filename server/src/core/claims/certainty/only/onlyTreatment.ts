import type { Mention } from '../../../mentions/mention.ts';
import { namesTreatment } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { claimsAlike, isOnlyOpposed, isSameList } from './claimsAlike.ts';

/**
 * Whether two treatments are alternatives: they act on the same target, and no evidence is on the two given together. An
 * "A, B and C" of such drugs is a list of what may be chosen.
 */
function areAlternatives({ knowledge, mentions }: ClaimContext, one: Claim, other: Claim): boolean {
  const [a, b] = [one, other].map(({ object }) => (object.length === 1 ? mentions[object[0]!]?.ids : undefined));
  if (a?.length !== 1 || b?.length !== 1) return false;
  const classes = new Set(knowledge.classesOf(a[0]!).map(({ id }) => id));
  return (
    knowledge.classesOf(b[0]!).some(({ id, targets }) => targets.length > 0 && classes.has(id)) &&
    !knowledge.evidence(a[0]!).some(({ drugs, interaction }) => interaction === 'combination' && drugs.includes(b[0]!))
  );
}

/**
 * Whether all treatments named belong to claims of the same cue: not in "with encorafenib, X answers to cetuximab". Those that X
 * answers to may be given together, so evidence must speak against each of them that is no alternative.
 */
export function isOnlyTreatment(context: ClaimContext, claim: Claim, named: readonly Mention[]): boolean {
  const alike = claimsAlike(context, claim);
  const others = alike.filter(
    (one) =>
      one.stance === claim.stance &&
      isSameList(one.subject, claim.subject) &&
      !isSameList(one.object, claim.object) &&
      !areAlternatives(context, claim, one),
  );
  const told = new Set(alike.flatMap(({ object }) => object.map((i) => context.mentions[i])));
  return (
    (claim.relation === 'resistance' || others.every(isOnlyOpposed)) &&
    named.every((one) => !namesTreatment(one) || one.nestedIn !== undefined || told.has(one))
  );
}
