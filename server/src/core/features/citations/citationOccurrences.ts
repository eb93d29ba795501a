import type { Analysis } from '../../analysis/analysis.ts';
import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { type Span, touches } from '../../text/span.ts';

/** Every place of the manuscript that cites by the key at `offset`; none where there is no key of its own. */
export function citationOccurrences({ manuscript: { text, citations } }: Analysis, offset: number): readonly Span[] {
  const places = citations.flatMap((citation) =>
    citation.keys.map((key, index) => ({ key, style: citation.style, place: keyPlace(text, citation, index) })),
  );
  const asked = places.find(({ place }) => touches(place, offset));
  if (!asked) return [];
  return places.filter(({ key, style }) => key === asked.key && style === asked.style).map(({ place }) => place);
}
