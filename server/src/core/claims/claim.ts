import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';

export type Relation = 'resistance' | 'sensitivity' | 'overcomes' | 'targets' | 'mechanism' | 'biomarker';
export type Stance = 'asserted' | 'negated' | 'hedged' | 'reported' | 'questioned';
export type Verdict = 'agrees' | 'divided' | 'disagrees' | 'silent';

/** How two changes of one gene lie: on the same allele, or on one each. */
export type Phase = 'cis' | 'trans';

/** Why a claim may stand without a citation of its own. */
export type Exemption =
  | 'heading'
  | 'title'
  | 'abstract'
  | 'keywords'
  | 'methods'
  | 'conclusion'
  | 'acknowledgements'
  | 'caption'
  | 'table'
  | 'question'
  | 'own-result'
  | 'elsewhere'
  | 'generic';

/** Mentions joined by a sentence. All numbers index `Analysis.mentions` or `Manuscript.citations`. */
export interface Claim {
  /** The sentence, in the source. */
  readonly span: Span;
  readonly block: number;
  readonly sentence: number;
  /** Of a claim that the row of a table makes: the blocks of its cells. Its block is the cell of the alteration. */
  readonly cells?: readonly number[];
  readonly relation: Relation;
  readonly stance: Stance;
  readonly subject: readonly number[];
  readonly object: readonly number[];
  /** The listed things act only jointly (a combination, a compound mutation). */
  readonly together: boolean;
  /** Of a compound mutation: whether its changes stand on one allele or on two, where that is said. */
  readonly phase?: Phase;
  /**
   * The sentence tells what happens without the subject ("knockdown of X sensitises to Y"). The relation is what the
   * subject itself does: the opposite of what is written.
   */
  readonly without?: true;
  /** Of an overcoming whose cause is not named: the treatments that are resisted ("D overcomes resistance to R"). */
  readonly resisted?: readonly number[];
  /** Cause, word and treatment stand together in one clause, so that nothing had to be filled in from elsewhere. */
  readonly plain: boolean;
  readonly disease: readonly number[];
  /** The cue that was read, in the source. */
  readonly cue: Span;
  /** Citations that cover the claim under the widest scope; `cited` applies the scope of the settings. */
  readonly citations: readonly number[];
  readonly cited: boolean;
  readonly exemption?: Exemption;
  /** What curated evidence says on the claim as it is stated: it disagrees only with what is said outright (`heldAgainst.ts`). */
  readonly verdict: Verdict;
  readonly evidence: { readonly for: readonly string[]; readonly against: readonly string[] };
}

/**
 * Whether the sentence itself names all that the claim joins. What it takes over from earlier sentences ("Most patients respond")
 * is good enough for a ledger, and not sure enough to hold against a writer.
 */
export const isStatedInFull = (claim: Claim, mentions: readonly Mention[]): boolean =>
  claim.cells !== undefined ||
  [...claim.subject, ...claim.object].every((index) => isInSentence(claim, mentions[index]));

/** Whether the sentence of a claim itself has a mention: another one before it may, or the lead of its list. */
export const isInSentence = ({ block, sentence }: Claim, mention: Mention | undefined): boolean =>
  mention?.block === block && mention.sentence === sentence;
