import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import type { Cue } from '../cues/cues.ts';
import { isAffected } from '../cues/leftOpen.ts';
import type { Passage, Reading } from './passage.ts';

const good =
  /^[^.,;:]{0,60}?(?<![\p{L}\d])(?:response|responses|responsiveness|responders?|efficacy|benefit|sensitivity|(?:favou?rable|better|good|improved|longer)\s[\p{L}\s-]{0,30}(?:outcomes?|survival|pfs|prognosis))(?![\p{L}\d])/iu;
const bad =
  /^[^.,;:]{0,60}?(?<![a-z\d])(?:no|non|not|poor|lack|less|lower|reduced|decreased|worse|un[a-z]+|resistance|resistant|toxicity)(?![a-z\d])/i;
const status =
  /^[\s-](?:mutation(?:al)?\s)?(?:status|testing|analysis|type|subtypes?|profile|genotypes?|haplotypes?|alleles?|SNPs?|polymorphisms?|levels?)(?![a-z\d])/i;

/** Changes that a tumour has or has not, against the state of a gene, of which nobody knows which is meant. */
const isChange = (text: string, { mention: { kind, prose } }: Argument): boolean =>
  (kind === 'variant' || kind === 'fusion') && !status.test(textAfter(text, prose, 24));

const negative = /(?<![a-z\d])negative\s(?:predictive\s)?$/i;

/**
 * "EGFR mutations are predictors of response": whoever has them responds; of "a negative predictor" the opposite holds. "p16 expression
 * predicts response" leaves open which way.
 */
function foretold(text: string, cue: Cue, subject: readonly Argument[]): 'resistance' | 'sensitivity' | undefined {
  if (!subject.every((one) => isChange(text, one))) return undefined;
  if (negative.test(textBefore(text, cue, 24))) return 'resistance';
  const told = textAfter(text, cue, 100);
  return good.test(told) && !bad.test(told) ? 'sensitivity' : undefined;
}

/** "Predicts 6-MP related toxicities": how a patient bears the drug, and not how the tumour responds. */
const harm =
  /^[^.;:]{0,60}(?<![a-z\d])(?:toxicit(?:y|ies)|adverse\s(?:events?|reactions?)|side\seffects?|neutropeni[a-z]+|leu[ck]openia|myelosuppression)(?![a-z\d])/i;

/** What predicts how a tumour responds to the treatments of the sentence, and which way, if that is said. */
export function readBiomarker({ text, treatments, of, read }: Passage): Reading | undefined {
  const responses = [...of('cue/sensitivity'), ...of('cue/efficacy'), ...of('cue/resistance'), ...of('cue/outcome')];
  const affecting = of('cue/affects').filter((verb) => responses.some((noun) => isAffected(text, verb, noun)));
  return [...of('cue/biomarker'), ...affecting]
    .filter((cue) => !harm.test(textAfter(text, cue, 90)))
    .map((cue): Reading => {
      const found = read('biomarker', cue, treatments);
      const relation = cue.list === 'cue/biomarker' ? foretold(text, cue, found.subject) : undefined;
      return relation ? { ...found, relation, plain: false } : found;
    })
    .find(({ subject, object }) => subject.length > 0 && object.length > 0);
}

const stateless: readonly string[] = ['gene', 'family', 'pathway', 'mirna'];

/**
 * "X predicts response to Y": what `biomarker` reads goes before the sensitivity that the words alone say, where X is no change, so that
 * which state of it foretells the response is left open, where it is a "negative predictor", or where the words name another cause.
 */
export const isForetold = (
  text: string,
  { relation, cue, subject }: Reading,
  foretelling: readonly Cue[],
  biomarker: Reading,
): boolean =>
  relation === 'sensitivity' &&
  (biomarker.relation === 'resistance' ||
    subject.every((one) => stateless.includes(one.mention.kind) || !biomarker.subject.includes(one))) &&
  foretelling.some(({ end }) => end <= cue.start && cue.start - end <= 40 && !/[,;]/u.test(text.slice(end, cue.start)));
