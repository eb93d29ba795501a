import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';

/** What a claim is read against: the document that it is in, and the other claims of its block. */
export interface ClaimContext {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
  claimsOf(block: number): readonly Claim[];
}
