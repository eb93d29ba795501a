import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';

/** What the subject of a claim does: causes resistance or sensitivity to the object, is overcome or targeted by it, and so on. */
export type Relation = 'resistance' | 'sensitivity' | 'overcomes' | 'targets' | 'mechanism' | 'biomarker';
/** How the sentence presents the claim. */
export type Stance = 'asserted' | 'negated' | 'hedged' | 'reported' | 'questioned';
/**
 * How the evidence of the knowledge base relates to the claim; `silent` if there is none, if it does not decide, or if it disagrees
 * but is not held against the claim (`Silencer`).
 */
export type Verdict = 'agrees' | 'divided' | 'disagrees' | 'silent';

/**
 * Why evidence that disagrees is not held against a claim.
 *
 * - `evidence`: it is not on the very change or disease, or not as outright as the claim (`evidence/weigh.ts`).
 * - `disease`: the claim may be about a disease in which it does not disagree (`evidence/weigh.ts`, `weighClaim.ts`).
 * - `class`: it is on some drugs of a class, and the claim on the class (`evidence/weighObject.ts`).
 * - `members`: of several changes or drugs, any of which may be meant, it is not on all (`evidence/combined.ts`).
 * - `degree`: the claim is that tumours respond, and the evidence that they do so less (`certainty/onlyLess.ts`).
 * - `wording`: the sentence does not say it outright (`certainty/sureClaim.ts`).
 * - `heading`: it does not disagree in the disease of the heading (`evidence/headingDiseases.ts`).
 */
export type Silencer = 'evidence' | 'disease' | 'class' | 'members' | 'degree' | 'wording' | 'heading';

/** Whether two changes of one gene are on the same allele (cis) or on different alleles (trans). */
export type Phase = 'cis' | 'trans';

/** Why a claim needs no citation of its own. */
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

/**
 * A statement that joins mentions of a sentence. All numbers are indexes into `Analysis.mentions`, `Manuscript.citations` or
 * `Manuscript.blocks`.
 */
export interface Claim {
  /** The sentence, as a span of the source. */
  readonly span: Span;
  readonly block: number;
  readonly sentence: number;
  /** For a claim read from a table row: the blocks of the row's cells. `block` is then the cell of the alteration. */
  readonly cells?: readonly number[];
  readonly relation: Relation;
  readonly stance: Stance;
  readonly subject: readonly number[];
  readonly object: readonly number[];
  /** The subjects, or the objects, act only jointly: a compound mutation, a combination of drugs. */
  readonly together: boolean;
  /** For a compound mutation: whether its changes are on one allele or on two, if the sentence says so. */
  readonly phase?: Phase;
  /**
   * The sentence says what happens without the subject ("knockdown of X sensitises to Y"). `relation` is the effect of the
   * subject itself, the opposite of what is written.
   */
  readonly without?: true;
  /** For `overcomes` without a subject: the treatments that are resisted ("D overcomes resistance to R"). */
  readonly resisted?: readonly number[];
  /** Cause, cue and treatment are in one clause, so that nothing had to be inferred from elsewhere. */
  readonly plain: boolean;
  readonly disease: readonly number[];
  /** The cue that states the relation, as a span of the source. */
  readonly cue: Span;
  /** Citations that cover the claim under the widest scope; `cited` applies the scope of the settings. */
  readonly citations: readonly number[];
  readonly cited: boolean;
  readonly exemption?: Exemption;
  /**
   * What curated evidence says on the claim as it is stated and where it stands: it disagrees only with what is said outright
   * (`certainty/heldAgainst.ts`), and in the disease of the heading (`evidence/headingDiseases.ts`).
   */
  readonly verdict: Verdict;
  /** Set if evidence disagrees and the verdict is silent all the same. */
  readonly silencedBy?: Silencer;
  readonly evidence: { readonly for: readonly string[]; readonly against: readonly string[] };
}

/**
 * Whether the sentence itself names everything that the claim joins. A claim completed from earlier sentences ("Most patients
 * respond") is good enough for a list of claims, but not certain enough to contradict a writer.
 */
export const isStatedInFull = (claim: Claim, mentions: readonly Mention[]): boolean =>
  claim.cells !== undefined ||
  [...claim.subject, ...claim.object].every((index) => isInSentence(claim, mentions[index]));

/**
 * Whether a mention is in the sentence of the claim, rather than in an earlier sentence or in the sentence that introduces a
 * list.
 */
export const isInSentence = ({ block, sentence }: Claim, mention: Mention | undefined): boolean =>
  mention?.block === block && mention.sentence === sentence;

/**
 * The relation in the words of the sentence: of "knockdown of PTEN causes resistance", which is read as a sensitivity with PTEN,
 * the resistance that the text tells of being without it.
 */
export function statedRelation({ relation, without }: Pick<Claim, 'relation' | 'without'>): Relation {
  if (!without || relation === 'overcomes') return relation;
  return relation === 'resistance' ? 'sensitivity' : 'resistance';
}
