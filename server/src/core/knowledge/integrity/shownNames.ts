import { type Fault, faultAt } from '../validate.ts';
import type { PlacedOverlays, PlacedTables } from './placed.ts';

/**
 * Checks that the name shown for a disease is one of those recorded for it: a name of our own would have no source. It
 * takes the tables as they are before the overlays join them.
 */
export function checkShownNames({ diseases }: PlacedTables, { diseaseNames }: PlacedOverlays): Fault[] {
  const namesOf = new Map(diseases.map(({ record: { id, name, synonyms } }) => [id, [name, ...synonyms]]));
  return diseaseNames.flatMap(({ record: { disease, shown, synonyms }, place }) => {
    const recorded = namesOf.get(disease);
    if (shown === undefined || !recorded) return [];
    if ([...recorded, ...synonyms].some((name) => name.toLowerCase() === shown.toLowerCase())) return [];
    return [
      faultAt(place, 'shown', `"${shown}" is no recorded name of ${disease}`, 'Show one of its names or synonyms.'),
    ];
  });
}
