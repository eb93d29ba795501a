import type { Knowledge } from './knowledge.ts';
import type { Alteration } from './records.ts';

/** Whether a profile says something about each part on its own; with "NOT" or "OR" it does not. */
export const concernsEachPartAlone = ({ name }: Alteration): boolean => !/\b(?:OR|NOT)\b/u.test(name);

/**
 * Returns the complex profiles that an alteration is part of, in the base's order; none for a fusion, which is a
 * background.
 */
function joinedProfiles(knowledge: Knowledge, id: string): readonly Alteration[] {
  const alteration = knowledge.alteration(id);
  const [gene] = alteration?.genes ?? [];
  if (!alteration || !gene || alteration.form === 'fusion') return [];
  return knowledge.alterations(gene).filter((profile) => profile.parts.includes(id));
}

/**
 * Returns the profiles that are about one alteration: the alteration itself, or together with the fusion of its gene,
 * on which it arises. CIViC writes "BCR::ABL1 Fusion AND ABL1 T315I" for what everyone calls T315I.
 */
export function profilesOf(knowledge: Knowledge, id: string): readonly string[] {
  const genes = knowledge.alteration(id)?.genes ?? [];
  const isBackground = (part: string): boolean => {
    const other = knowledge.alteration(part);
    return other?.form === 'fusion' && other.genes.some((gene) => genes.includes(gene));
  };
  const onFusion = joinedProfiles(knowledge, id)
    .filter(concernsEachPartAlone)
    .filter(({ parts }) => parts.every((part) => part === id || isBackground(part)));
  return [id, ...onFusion.map((profile) => profile.id)];
}

/**
 * Returns the alteration that a profile is about: itself, or the part that arises on the fusion of its gene; none for
 * other complex profiles.
 */
export function alterationOf(knowledge: Knowledge, profile: string): string | undefined {
  const parts = knowledge.alteration(profile)?.parts ?? [];
  return parts.length === 0 ? profile : parts.find((part) => profilesOf(knowledge, part).includes(profile));
}

/** Returns the other profiles that join the alteration to further ones ("EGFR T790M AND EGFR C797S"). */
export function profilesWith(knowledge: Knowledge, id: string): readonly string[] {
  const profilesAbout = new Set(profilesOf(knowledge, id));
  return joinedProfiles(knowledge, id)
    .map((profile) => profile.id)
    .filter((profile) => !profilesAbout.has(profile));
}
