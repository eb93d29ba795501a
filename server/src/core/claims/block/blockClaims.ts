import type { MentionsInBlock } from '../../mentions/mentionsInPlace.ts';
import { movedBy } from '../../text/span.ts';
import type { Claim } from '../claim.ts';

type Readings = MentionsInBlock['readings'];

/** Everything that the claims of a block depend on, except its position. */
export interface Basis {
  /** What the mentions of the block were made from. */
  readonly readings: Readings;
  /** The same for all blocks that are read together with it: a citation in any of them may cover the others. */
  readonly stretch: readonly Readings[];
  /**
   * For a table, the positions of its cells, since the claim of a row spans from the first cell to the last. For a list item,
   * its distance from its lead.
   */
  readonly layout: string;
  readonly kind: string;
  readonly section: string;
  /** Number of citations from the first to the last block of its stretch, so that those of other blocks among them are noticed. */
  readonly citations: number;
}

/** The position of a block: its offset and index, and the indexes of its first mention and of the first citation of its stretch. */
export interface BlockPosition {
  readonly at: number;
  readonly block: number;
  readonly mention: number;
  readonly citation: number;
}

/** The claims of a block, with the block's position when they were read. */
export interface ClaimsAsRead {
  readonly claims: readonly Claim[];
  readonly place: BlockPosition;
}

/**
 * The claims of a block at its current position. After an edit most blocks have only moved, and few of their claims are looked
 * at, so positions are computed on demand.
 */
export class BlockClaims {
  readonly basis: Basis;
  readonly place: BlockPosition;
  /** With the verdicts that hold in its section; the same object as long as the block, and all that its claims depend on, stays. */
  readonly asRead: ClaimsAsRead;
  /** With the verdicts that hold whatever headings say, so that these can be asked again when they change. */
  readonly #anywhere: ClaimsAsRead;
  #claims: readonly Claim[] | undefined;

  constructor(basis: Basis, place: BlockPosition, anywhere: ClaimsAsRead, asRead: ClaimsAsRead = anywhere) {
    this.basis = basis;
    this.place = place;
    this.asRead = asRead;
    this.#anywhere = anywhere;
  }

  get claims(): readonly Claim[] {
    this.#claims ??= moveClaims(this.asRead, this.place);
    return this.#claims;
  }

  movedTo(place: BlockPosition): BlockClaims {
    return new BlockClaims(this.basis, place, this.#anywhere, this.asRead);
  }

  /** The block with its verdicts as `held` has them in its section; only a claim that evidence disagrees with is asked about. */
  inSection(held: (claim: Claim) => Claim): BlockClaims {
    if (!this.#anywhere.claims.some(({ verdict }) => verdict === 'disagrees')) return this;
    const claims = moveClaims(this.#anywhere, this.place).map(held);
    const isSame = claims.every(({ verdict }, index) => verdict === this.asRead.claims[index]?.verdict);
    return isSame ? this : new BlockClaims(this.basis, this.place, this.#anywhere, { claims, place: this.place });
  }
}

const isSamePlace = (one: BlockPosition, other: BlockPosition): boolean =>
  one.at === other.at && one.block === other.block && one.mention === other.mention && one.citation === other.citation;

/** Returns the claims with their positions shifted from where the block was to where it is. */
function moveClaims({ claims, place: from }: ClaimsAsRead, to: BlockPosition): readonly Claim[] {
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
