import type { Knowledge } from '../knowledge/knowledge.ts';
import { listsOf } from '../manuscript/lists.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { tablesOf } from '../manuscript/tables.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionsInPlace } from '../mentions/mentionsInPlace.ts';
import type { Settings } from '../settings/settings.ts';
import { assembleClaims } from './assembleClaims.ts';
import { BlockClaims } from './block/blockClaims.ts';
import { basesOf } from './block/claimBasis.ts';
import { heldAgainst } from './certainty/heldAgainst.ts';
import type { Claim } from './claim.ts';
import { heldInSection } from './evidence/headingDiseases.ts';
import { tableClaims } from './layout/tableClaims.ts';

/** The work that reading the next version of the document can reuse. */
export interface ClaimsCache {
  readonly blocks: readonly BlockClaims[];
}

/** The claims of a document. */
export interface ReadClaims {
  /** One entry per block. */
  readonly blocks: readonly BlockClaims[];
  readonly cache: ClaimsCache;
}

/** Reads the claims of a document. The claims of blocks that an edit does not affect are taken from `before`. */
export function readClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  inPlace: readonly MentionsInPlace[],
  knowledge: Knowledge,
  settings: Settings,
  before?: ClaimsCache,
): ReadClaims {
  const tables = tablesOf(manuscript.blocks);
  const lists = listsOf(manuscript);
  const bases = basesOf(manuscript, inPlace, lists, tables);
  const old = before?.blocks ?? [];
  const asked = new Map<number, Claim[]>();
  const further = manuscript.blocks.length - old.length;
  const standing = (index: number, one: BlockClaims | undefined) =>
    one && bases.dependsOnSame(index, one.basis) ? one : undefined;
  const blocks = manuscript.blocks.map((_, index) => {
    // Since an edit changes one stretch of the text, an unchanged block keeps its index counted from the beginning or from the
    // end.
    const known = standing(index, old[index]) ?? standing(index, old[index - further]);
    if (known) return bases.isUnmoved(index, known.place) ? known : known.movedTo(bases.placeOf(index));
    const claims: Claim[] = [];
    asked.set(index, claims);
    const place = bases.placeOf(index);
    return new BlockClaims(bases.basisOf(index), place, { claims, place });
  });
  const isAsked = (block: number) => asked.has(block);
  for (const claim of assembleClaims(manuscript, mentions, knowledge, settings, asked.keys(), lists))
    asked.get(claim.block)!.push(claim);
  for (const claim of tableClaims(manuscript, mentions, tables, knowledge, settings, isAsked))
    asked.get(claim.block)!.push(claim);
  const context = { manuscript, mentions, knowledge, claimsOf: (block: number) => asked.get(block) ?? [] };
  for (const claims of asked.values())
    claims.forEach((claim, at) => {
      claims[at] = heldAgainst(context, claim);
    });
  const inSections = blocks.map((block) => block.inSection((claim) => heldInSection(context, claim)));
  return { blocks: inSections, cache: { blocks: inSections } };
}
