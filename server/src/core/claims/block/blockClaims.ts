import type { MentionsInBlock } from '../../mentions/mentionsInPlace.ts';
import { movedBy } from '../../text/span.ts';
import type { Claim } from '../claim.ts';

type Readings = MentionsInBlock['readings'];

/** All that the claims of a block depend on, but for where it stands. */
export interface Basis {
  /** What the mentions of the block were made of. */
  readonly readings: Readings;
  /** The same of all blocks that are read together with it: a citation in any of them may cover the others. */
  readonly stretch: readonly Readings[];
  /**
   * Of a table: where its cells stand, since a claim of a row reaches from the first to the last. Of an item: how far
   * after its lead it stands.
   */
  readonly layout: string;
  readonly kind: string;
  readonly section: string;
  /** Citations from the first to the last block of its stretch, so that those of a block among them are noticed. */
  readonly citations: number;
}

/** Where a block stands: its offset and its index, and the indexes that its first mention and its stretch's first citation have. */
export interface Place {
  readonly at: number;
  readonly block: number;
  readonly mention: number;
  readonly citation: number;
}

/** The claims of a block where it stood when they were read. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly place: Place;
}

/**
 * The claims of a block where it stands now. After an edit most blocks have only moved, and few of their claims are looked at: their
 * places are filled in when they are asked for.
 */
export class BlockClaims {
  readonly basis: Basis;
  readonly place: Place;
  /** The same object as long as the block and all that its claims depend on stay as they are. */
  readonly read: Reading;
  #claims: readonly Claim[] | undefined;

  constructor(basis: Basis, place: Place, read: Reading) {
    this.basis = basis;
    this.place = place;
    this.read = read;
  }

  get claims(): readonly Claim[] {
    this.#claims ??= moveClaims(this.read, this.place);
    return this.#claims;
  }

  movedTo(place: Place): BlockClaims {
    return new BlockClaims(this.basis, place, this.read);
  }
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.at === other.at && one.block === other.block && one.mention === other.mention && one.citation === other.citation;

/** The same claims after their block has moved. */
function moveClaims({ claims, place: from }: Reading, to: Place): readonly Claim[] {
  if (claims.length === 0 || isSamePlace(from, to)) return claims;
  const distance = to.at - from.at;
  const shifted = (indexes: readonly number[], by: number) => (by === 0 ? indexes : indexes.map((index) => index + by));
  return claims.map((claim) => ({
    ...claim,
    span: movedBy(claim.span, distance),
    block: to.block,
    ...(claim.cells ? { cells: shifted(claim.cells, to.block - from.block) } : {}),
    subject: shifted(claim.subject, to.mention - from.mention),
    object: shifted(claim.object, to.mention - from.mention),
    ...(claim.resisted ? { resisted: shifted(claim.resisted, to.mention - from.mention) } : {}),
    disease: shifted(claim.disease, to.mention - from.mention),
    cue: movedBy(claim.cue, distance),
    citations: shifted(claim.citations, to.citation - from.citation),
  }));
}
