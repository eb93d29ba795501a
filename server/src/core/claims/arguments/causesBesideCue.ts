import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { mutations } from '../cues/sharedWords/changes.ts';
import { type Argument, mostSpecificCauses } from './arguments.ts';
import { listOnward } from './lists/list.ts';
import { withoutOwnGene } from './ownGene.ts';

/** The offset of the bracket that is open at an offset of the sentence, if there is one. */
function bracketBefore(text: string, sentence: Span, offset: number): number | undefined {
  const before = text.slice(sentence.start, offset);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? sentence.start + open : undefined;
}

/** "V600E (a known sensitising mutation)": the causes right before the bracket that a cue is in. */
export function causesBeforeBracket(
  text: string,
  sentence: Span,
  cue: Span,
  args: readonly Argument[],
): readonly Argument[] {
  const open = bracketBefore(text, sentence, cue.start);
  if (open === undefined) return [];
  return args.filter(
    ({ mention }) =>
      mention.prose.end <= open &&
      /^(?:\s(?:mutations?|alterations?|gene))?\s?$/u.test(text.slice(mention.prose.end, open)),
  );
}

/** "The resistance *mutation* T790M", "resistance *mutations such as* T790M": from the cue to the change. */
const upToChange =
  /^\s(?:gatekeeper\s)?\p{L}+(?:,?\s(?:such\sas|including|includ(?:e|es)|like|namely|is|was|are|were))?[\s:(,]{1,3}(?:[a-z-]+\s){0,3}$/u;
/** "T790M*, a* resistance mutation", "T790M *is known as a* resistance mutation": from the change to the cue. */
const calledSo =
  /^(?:\smutations?)?(?:[\s,(-]{0,3}|,\s(?:an?|the|one\sof)\s[^;:,]{0,50}|[^;:]{0,60}\s(?:is|was|are|were|as|represents?|constitutes?|being)\s(?:also\s)?(?:an?|the|one\sof)\s[^;:,]{0,50})$/u;
/** Between two changes of a list, of which the second may have its gene: "L858R, KRAS G12C". */
const listed = /^(?:[\s,/]|and|or|[A-Z][A-Z\d]{1,7}\s)*$/u;
/** "The resistance mutation T790M", "T790M, a resistance mutation": the changes that a cue classifies. */
export const changesClassifiedBy = (text: string, cue: Span, args: readonly Argument[]): readonly Argument[] => {
  const list = listOnward(text, cue.end, args, (between, _, last) =>
    last ? listed.test(between) : upToChange.test(withoutOwnGene(between)),
  );
  if (list.length > 0) return mostSpecificCauses(list);
  return args.filter(
    ({ mention: { prose } }) => prose.end <= cue.start && calledSo.test(text.slice(prose.end, cue.start)),
  );
};

const missing =
  /(?<![a-z])(?:absence\sof|without|lack(?:s|ed|ing)?(?:\sof)?|no)\s(?:(?:an?|any|the|known)\s)*(?:\S{1,30}-)?$/i;
const ofThose = new RegExp(`^\\s(?:[A-Z][A-Z\\d]{1,7}\\s)?(?:${mutations})(?![a-z\\d])`);
/** "In the absence of crizotinib-resistant ALK mutations": whether the changes that a cue classifies are absent. */
export const areClassifiedChangesAbsent = (text: string, sentence: Span, cue: Span): boolean =>
  ofThose.test(textAfter(text, cue, 30)) &&
  missing.test(text.slice(Math.max(sentence.start, cue.start - 60), cue.start));
