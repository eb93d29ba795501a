import { namedProfiles, recordsOfMechanism } from '../../claims/evidence/namedProfiles.ts';
import { weigh } from '../../claims/evidence/weigh.ts';
import { weighClaim } from '../../claims/evidence/weighClaim.ts';
import type { Effect, Weighing } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';

/**
 * An alteration and a treatment whose evidence a term asks for. `alteration` is its id, if the base has it; several `drugs` are
 * given in combination.
 */
export interface AskedPair {
  readonly change: string;
  readonly alteration?: string;
  readonly drugs: readonly string[];
  /** Weighs a claim of this effect on the pair, in a disease if one is given. */
  weighedFor(effect: Effect, disease?: string): Weighing;
}

/** Ids of the alterations that a mention names, or that represent a mechanism. */
export const recordsOf = (knowledge: Knowledge, { kind, ids, variants }: Mention): readonly string[] => [
  ...new Set(
    kind === 'mechanism'
      ? ids.flatMap((id) => recordsOfMechanism(knowledge, id))
      : variants
        ? variants.flatMap((v) => v.alteration ?? [])
        : ids,
  ),
];

/**
 * All pairs of an alteration and a treatment (a drug, or drugs given together): several if the one names several alterations or
 * the other several drugs.
 */
export function pairsOf(
  knowledge: Knowledge,
  change: Mention,
  members: readonly string[],
  together: readonly Mention[],
): readonly AskedPair[] {
  const records = recordsOf(knowledge, change);
  const drugs = together.flatMap(({ ids }) => ids);
  const [treatment] = together;
  if (treatment && together.length === 1 && (records.length > 1 || treatment.ids.length > 1))
    return records.flatMap((alteration) =>
      treatment.ids.map((one) => ({
        change: knowledge.label(alteration),
        alteration,
        drugs: [one],
        weighedFor: (effect, disease) =>
          weigh(knowledge, alteration, { drug: one, effect, ...(disease === undefined ? {} : { disease }) }),
      })),
    );
  const { exact, any, kindred } = namedProfiles(knowledge, change, members);
  if (drugs.length === 0 || exact.length + any.length + kindred.flat().length === 0) return [];
  const [alteration] = records;
  return [
    {
      change: alteration === undefined ? change.labels.join(', ') : knowledge.label(alteration),
      ...(alteration === undefined ? {} : { alteration }),
      drugs,
      weighedFor: (effect, disease) =>
        weighClaim(knowledge, {
          effect,
          subject: [change],
          members,
          object: together,
          diseases: disease === undefined ? [] : [disease],
        }),
    },
  ];
}
