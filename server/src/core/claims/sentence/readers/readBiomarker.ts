// Reads what predicts a response: "EGFR mutations are predictors of response to gefitinib".

import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';
import type { Cue } from '../../cues/cues.ts';
import { isAffected } from '../../cues/noEffect/leftOpen.ts';
import { isUnsettled } from '../../cues/noEffect/unsettled.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const good =
  /^[^.,;:]{0,60}?(?<![\p{L}\d])(?:response|responses|responsiveness|responders?|efficacy|benefit|sensitivity|(?:favou?rable|better|good|improved|longer)\s[\p{L}\s-]{0,30}(?:outcomes?|survival|pfs|prognosis))(?![\p{L}\d])/iu;
const bad =
  /^[^.,;:]{0,60}?(?<![a-z\d])(?:no|non|not|poor|lack|less|lower|reduced|decreased|worse|un[a-z]+|resistance|resistant|toxicity)(?![a-z\d])/i;
const status =
  /^[\s-](?:mutation(?:al)?\s)?(?:status|testing|analysis|type|subtypes?|profile|genotypes?|haplotypes?|alleles?|SNPs?|polymorphisms?|levels?)(?![a-z\d])/i;

/**
 * Whether an argument is a change that a tumour has or does not have, not the status of a gene, which leaves open which state
 * is meant.
 */
const isChangeOfTumour = (text: string, { mention: { kind, prose } }: Argument): boolean =>
  (kind === 'variant' || kind === 'fusion') && !status.test(textAfter(text, prose, 24));

const negative = /(?<![a-z\d])negative\s(?:predictive\s)?$/i;

/**
 * The effect that a predictor states: "EGFR mutations are predictors of response" means that tumours with them respond, "a
 * negative predictor" the opposite. Undefined for "p16 expression predicts response", which leaves the direction open.
 */
function foretold(text: string, cue: Cue, subject: readonly Argument[]): 'resistance' | 'sensitivity' | undefined {
  if (!subject.every((one) => isChangeOfTumour(text, one))) return undefined;
  if (negative.test(textBefore(text, cue, 24))) return 'resistance';
  const told = textAfter(text, cue, 100);
  return good.test(told) && !bad.test(told) ? 'sensitivity' : undefined;
}

/** "Predicts 6-MP related toxicities": how a patient tolerates the drug, not how the tumour responds. */
const harm =
  /^[^.;:]{0,60}(?<![a-z\d])(?:toxicit(?:y|ies)|adverse\s(?:events?|reactions?)|side\seffects?|neutropeni[a-z]+|leu[ck]openia|myelosuppression)(?![a-z\d])/i;

/** "…, as tumours with it", not "…, as well as D", "…, for example D". */
const reason = /,\s(?:because|since|as(?!\swell\sas\s)|for(?!\s(?:example|instance)[\s,]))\s[^;:]*$/;
/** "X is not predictive, because tumours with it do worse on D": D is named for the reason only. */
const isOfReason = (text: string, cue: Cue, { mention: { prose } }: Argument): boolean =>
  reason.test(text.slice(cue.end, Math.max(cue.end, prose.start)));

/** Reads what predicts how a tumour responds to the treatments of the sentence, and in which direction if that is said. */
export function readBiomarker({ text, treatments, cuesIn, readCauses }: Passage): Statement | undefined {
  const responses = [
    ...cuesIn('cue/sensitivity'),
    ...cuesIn('cue/efficacy'),
    ...cuesIn('cue/resistance'),
    ...cuesIn('cue/outcome'),
  ];
  const affecting = cuesIn('cue/affects').filter((verb) => responses.some((noun) => isAffected(text, verb, noun)));
  return [...cuesIn('cue/biomarker'), ...affecting]
    .filter((cue) => !harm.test(textAfter(text, cue, 90)) && !isUnsettled(text, cue))
    .map((cue): Statement => {
      const found = readCauses(
        'biomarker',
        cue,
        treatments.filter((one) => !isOfReason(text, cue, one)),
      );
      const relation = cue.list === 'cue/biomarker' ? foretold(text, cue, found.subject) : undefined;
      return relation ? { ...found, relation, plain: false } : found;
    })
    .find(({ subject, object }) => subject.length > 0 && object.length > 0);
}

const stateless: readonly string[] = ['gene', 'family', 'pathway', 'mirna'];

/**
 * Whether `biomarker` replaces a stated sensitivity, as in "X predicts response to Y": X is no change, so that its predictive
 * state is left open, or it is a "negative predictor", or the statement has another cause.
 */
export const isReplacedByBiomarker = (
  text: string,
  { relation, cue, subject }: Statement,
  foretelling: readonly Cue[],
  biomarker: Statement,
): boolean =>
  relation === 'sensitivity' &&
  (biomarker.relation === 'resistance' ||
    subject.every((one) => stateless.includes(one.mention.kind) || !biomarker.subject.includes(one))) &&
  foretelling.some(({ end }) => end <= cue.start && cue.start - end <= 40 && !/[,;]/u.test(text.slice(end, cue.start)));
