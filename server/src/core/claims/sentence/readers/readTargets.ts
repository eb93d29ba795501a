import { textBefore } from '../../../text/textAround.ts';
import { isComparator } from '../../arguments/bystanders/comparison.ts';
import { isFallen } from '../../cues/direction/fallen.ts';
import { isOnTarget } from '../../cues/noEffect/efficacy.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "Efforts to inhibit X". */
const attempt = /(?<![a-z])(?:attempts?|attempted|efforts?|tr(?:y|ied|ying))\sto\s(?:[a-z]+ly\s)?$/i;

/** Before a second verb: "does not inhibit". */
const denies = /(?<![a-z])(?:do|does|did)(?:\snot|n['’]t)\s(?:[a-z]+ly\s)?$/i;

const targeted = ['gene', 'family', 'fusion', 'variant', 'pathway'];

/** Reads "X inhibits Y", "X is effective against pathways such as Y", if nothing is said of how a tumour responds. */
export function readTargets({ text, args, treatments, cuesIn, objectsBeside }: Passage): readonly Statement[] {
  const growth = cuesIn('cue/growth');
  const acting = cuesIn('cue/targets').filter(
    (one) =>
      !growth.some(({ start }) => start >= one.end && start - one.end <= 40) &&
      !attempt.test(textBefore(text, one, 40)) &&
      !isFallen(text, one),
  );
  const cue = [...acting, ...cuesIn('cue/sensitivity').filter((one) => isOnTarget(text, one))][0];
  if (!cue) return [];
  const beside = objectsBeside(cue);
  const subject = args.filter(({ mention }) => targeted.includes(mention.kind) && !isComparator(text, mention));
  const object = beside.length > 0 ? beside : treatments;
  if (subject.length === 0 || object.length === 0) return [];
  const statement: Statement = { relation: 'targets', cue, subject, object, plain: false };
  // "Inhibits X, but does not inhibit Y": each verb has its own.
  const denying = acting.find((one) => one.start > cue.end && denies.test(textBefore(text, one, 16)));
  const denied = denying ? subject.filter(({ mention }) => mention.prose.start >= denying.end) : [];
  if (!denying || denied.length === 0 || denied.length === subject.length) return [statement];
  const own = subject.filter((one) => !denied.includes(one));
  return [
    { ...statement, subject: own },
    { ...statement, cue: denying, subject: denied },
  ];
}
