import type { Analysis } from '../../analysis/analysis.ts';
import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { type CitedWork, createReferences } from '../../manuscript/references/references.ts';
import { type Span, touches } from '../../text/span.ts';

/** The works that a place in the text cites. */
export interface CitedPlace {
  /** The key at the place, or the whole citation if its keys have no places of their own. */
  readonly span: Span;
  readonly works: readonly CitedWork[];
}

/** The works cited at `offset`; undefined if there is no citation or it leads nowhere. */
export function citedWorks({ manuscript, bibliography }: Analysis, offset: number): CitedPlace | undefined {
  const references = createReferences(manuscript, bibliography);
  for (const citation of manuscript.citations) {
    if (citation.span.start > offset) break;
    if (!touches(citation.span, offset)) continue;
    const places = citation.keys.map((key, index) => ({ key, place: keyPlace(manuscript.text, citation, index) }));
    const own = places.find(({ place }) => place !== citation.span && touches(place, offset));
    const keys = own ? [own.key] : citation.keys;
    const works = [...new Set(keys.flatMap((key) => references.worksOf(citation, key)))];
    if (works.length > 0) return { span: own?.place ?? citation.span, works };
  }
  return undefined;
}
