import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { tablesOf } from '../manuscript/tables.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionsInPlace } from '../mentions/mentionsInPlace.ts';
import type { Settings } from '../settings/settings.ts';
import { assembleClaims } from './assembleClaims.ts';
import { type Basis, BlockClaims, isSamePlace, type Place } from './blockClaims.ts';
import type { Claim } from './claim.ts';
import { basesOf, basisComparer } from './claimBasis.ts';
import { tableClaims } from './tableClaims.ts';

/** What the reading of the next version of a document can start from. */
export interface KeptClaims {
  readonly blocks: readonly BlockClaims[];
}

export interface ReadClaims {
  /** By block. */
  readonly blocks: readonly BlockClaims[];
  readonly kept: KeptClaims;
}

/** The claims of a document; those of a paragraph that is no other than before are taken over. */
export function readClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  inPlace: readonly MentionsInPlace[],
  knowledge: Knowledge,
  settings: Settings,
  before?: KeptClaims,
): ReadClaims {
  const tables = tablesOf(manuscript.blocks);
  const bases = basesOf(manuscript, inPlace, tables);
  const takenOver = claimsBefore(before?.blocks ?? [], bases.length);
  const asked = new Map<number, Claim[]>();
  const blocks = bases.map(({ basis, place }) => {
    const known = takenOver(basis, place);
    if (known) return known;
    const claims: Claim[] = [];
    asked.set(place.block, claims);
    return new BlockClaims(basis, place, { claims, place });
  });
  const isAsked = (block: number) => asked.has(block);
  for (const claim of assembleClaims(manuscript, mentions, knowledge, settings, asked.keys()))
    asked.get(claim.block)!.push(claim);
  for (const claim of tableClaims(manuscript, mentions, tables, knowledge, settings, isAsked))
    asked.get(claim.block)!.push(claim);
  return { blocks, kept: { blocks } };
}

/**
 * Tells which claims of the version before hold for a block, whose place may be another. An edit is one stretch of the text: a block
 * stands where it stood, counted from the beginning or from the end.
 */
function claimsBefore(
  before: readonly BlockClaims[],
  count: number,
): (basis: Basis, place: Place) => BlockClaims | undefined {
  const further = count - before.length;
  const isSame = basisComparer();
  return (basis, place) => {
    for (const known of [before[place.block], before[place.block - further]])
      if (known && isSame(known.basis, basis))
        return isSamePlace(known.place, place) ? known : new BlockClaims(basis, place, known.read);
    return undefined;
  };
}
