import type { Argument } from '../arguments/arguments.ts';
import type { Relation } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';

/** How a sentence joins its mentions, before stance, citations and evidence are determined. */
export interface Statement {
  readonly relation: Relation;
  readonly cue: Cue;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  /** The sentence states the opposite effect, for being without the subject. */
  readonly without?: true;
  /** For `overcomes`: the treatments that are resisted ("D overcomes resistance to R"). */
  readonly resisted?: readonly Argument[];
  /** A resistance that the same sentence says is overcome: removing its cause is the remedy. */
  readonly remedied?: true;
  /** The words that tell the relation deny it: "similar with and without X". */
  readonly denied?: true;
  /** Cause, cue and treatment are in one clause, so that nothing had to be inferred from elsewhere. */
  readonly plain: boolean;
}
