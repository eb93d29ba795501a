// Reads changes that tumours or cells have to begin with, so that what is told comes of something else: "A375 cells, which carry
// V600E, showed that resistance is reversible", "a tumour with C1156Y acquired L1198F and became sensitive".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { amountOfGene, changedGene } from '../../cues/sharedWords/afterGene.ts';
import { have, having, tumours } from '../../cues/sharedWords/bearers.ts';
import { type Argument, isCause } from '../arguments.ts';
import { withoutOwnGene } from '../ownGene.ts';

/** "Cells, which carry X and …": the relative clause that says what they have. */
const carriedBefore = guarded(
  /,\s(?:which|who|that)\s/i,
  new RegExp(
    `,\\s(?:which|who|that)\\s(?:also\\s|[a-z]+ly\\s)?(?:(?:${have})(?:s|ies)?|carries|contain|has|had|harbou?red|carried|bore)\\s[^,;:.]{0,70}$`,
    'i',
  ),
);
/** "…, showed that resistance": what the cells let one see, and not what they do. */
const tellingThat =
  /^[^;:.]{0,90},\s(?:[a-z]+ly\s|also\s|first\s)?(?:show|demonstrat|reveal|suggest|indicat|remind|teach|taught|illustrat|prove|establish|confirm|tell|told|let|made\sit\sclear)[a-z]*\s(?:[a-z]+\s){0,5}?that\s[^;:.]*$/i;

/** "A tumour with X acquired Y": those who have X, and what they came to have. */
const bearerBefore = guarded(
  /\s(?:with|harbo|carr|bear|having|express|that\s)/i,
  new RegExp(
    `(?<![a-z])(?:patients?|${tumours}|cells?|lines?|clones?|models?|one|case)\\s(?:${having}|that\\s(?:had|carried|harbou?red))\\s(?:an?\\s|the\\s)?(?:[a-z]+\\s){0,2}$`,
    'i',
  ),
);
const acquiring =
  /^\)?(?:\s(?:mutations?|fusion|cells?|tumou?rs?))?\s(?:then\s|later\s|subsequently\s|also\s)?(?:acquired|gained|developed|evolved)\s(?:(?:an?|the|additional|secondary|also)\s){0,2}(?:[A-Z][A-Z\d-]{1,8}[\s-])?$/;

/** "X is introduced into a Y-mutant line": what the cells had. */
const putInto =
  /(?<![a-z])(?:introduc|transfect|transduc|knock|engineer|inject|re-?express|over-?express|express)(?:e[sd]|ed|ing|s|tion)\s(?:of\s[^.;:,]{1,30}\s)?(?:in|into)\s(?:an?\s|the\s|several\s)?(?:[a-z-]+\s){0,2}$/i;
const ofLine = new RegExp(
  String.raw`^(?:[\s\u2010\u2011-](?:${changedGene}|${amountOfGene}))?\s(?:[a-z]+\s){0,2}(?:cells?|lines?|clones?|models?|${tumours})(?![a-z])`,
  'i',
);

/** "In X-deficient tumours, in which Y is upregulated in resistant ones": where something else happens. */
const asPlace = new RegExp(
  String.raw`^(?:[\s\u2010\u2011-](?:${changedGene}|${amountOfGene}))?\s(?:[a-z]+\s){0,4}(?:${tumours}|cells?|lines?|models?|mice|xenografts?|organoids?),\sin\s(?:which|whom)\s`,
  'i',
);
const otherChanges =
  /\sin\s(?:which|whom)\s[^.;:]{1,60}?\s(?:is|are|was|were|becomes?|became)\s(?:[a-z]+ly\s|often\s|also\s)?(?:up-?regulated|over-?expressed|amplified|induced|activated|increased|raised|elevated|lost|deleted|silenced|down-?regulated)(?![a-z])/i;

/** "Induction of X *upon* Y *blockade*": when X acts. */
const uponBefore = /(?<![a-z])(?:upon|under|during|following|after)\s(?:the\s)?$/i;
const blockedAfter = /^[\s-](?:blockade|inhibition|deprivation|antagonism)(?![a-z])/i;

/** Whether an argument is what tumours or cells had before, by the words between it and the cue. */
export function isBackground(
  text: string,
  cue: Span,
  args: readonly Argument[],
  { mention: { prose } }: Argument,
): boolean {
  if (prose.end > cue.start) return false;
  const before = withoutOwnGene(textBefore(text, prose, 110));
  const isCauseBefore = () => args.some((one) => isCause(one) && one.mention.prose.end <= prose.start - 1);
  if (putInto.test(before) && ofLine.test(textAfter(text, prose, 50)) && isCauseBefore()) return true;
  if (uponBefore.test(before) && blockedAfter.test(textAfter(text, prose, 16)) && isCauseBefore()) return true;
  const toCue = text.slice(prose.end, cue.start);
  if (asPlace.test(toCue) && otherChanges.test(toCue)) return true;
  if (carriedBefore.test(before) && tellingThat.test(toCue)) return true;
  if (!bearerBefore.test(before)) return false;
  return args.some(
    (one) =>
      isCause(one) &&
      one.mention.prose.start > prose.end &&
      one.mention.prose.end <= cue.start &&
      acquiring.test(text.slice(prose.end, one.mention.prose.start)),
  );
}

const stopped =
  /(?<![a-z])(?:withdraw(?:al|n|ing)?|discontinu(?:ed|ation|ing)|stopp(?:ed|ing)|cessation|interrupt(?:ed|ion|ing)|paus(?:ed|ing|e)|holidays?|rechallenge)(?![a-z])/i;
const dwindling = new RegExp(
  [
    String.raw`^(?:[-\s](?:${changedGene}|${amountOfGene}))?\s(?:(?:sub)?clones?|cells|alleles?|fractions?|populations?)`,
    String.raw`\s(?:(?:then|often|slowly|[a-z]+ly)\s)?(?:decay|decline|disappear|fade|wane|dwindle|fall|decrease|(?:is|are|was|were)\slost|become\sundetectable)(?:s|ed)?(?![a-z])`,
  ].join(''),
  'i',
);
/** "When D is withdrawn, X-mutant clones decay, and rechallenge gives responses": those respond who have lost the clones. */
export const isDwindling = (text: string, sentence: Span, { mention: { prose } }: Argument): boolean =>
  dwindling.test(textAfter(text, prose, 70)) && stopped.test(text.slice(sentence.start, sentence.end));
