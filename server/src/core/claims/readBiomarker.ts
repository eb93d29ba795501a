import type { Argument } from './arguments.ts';
import type { Cue } from './cues.ts';
import { isAffected } from './effects.ts';
import type { Passage, Reading } from './passage.ts';

const good =
  /^[^.,;:]{0,60}?(?<![\p{L}\d])(?:response|responses|responsiveness|responders?|efficacy|benefit|sensitivity|(?:favou?rable|better|good|improved|longer)\s[\p{L}\s-]{0,30}(?:outcomes?|survival|pfs|prognosis))(?![\p{L}\d])/iu;
const bad =
  /^[^.,;:]{0,60}?(?<![\p{L}\d])(?:no|non|not|poor|lack|less|lower|reduced|decreased|worse|un\p{L}+|resistance|resistant|toxicity)(?![\p{L}\d])/iu;
const status =
  /^[\s-](?:mutation(?:al)?\s)?(?:status|testing|analysis|type|subtypes?|profile|genotypes?|haplotypes?|alleles?|SNPs?|polymorphisms?|levels?)(?![\p{L}\d])/iu;

/** Changes that a tumour has or has not, against the state of a gene, of which nobody knows which is meant. */
const isChange = (text: string, { mention: { kind, prose } }: Argument): boolean =>
  (kind === 'variant' || kind === 'fusion') && !status.test(text.slice(prose.end, prose.end + 24));

/** "EGFR mutations are predictors of response": whoever has them responds. "p16 expression predicts response" leaves open which way. */
const isOfResponse = (text: string, { end }: Cue, subject: readonly Argument[]): boolean => {
  const told = text.slice(end, end + 100);
  return subject.every((one) => isChange(text, one)) && good.test(told) && !bad.test(told);
};

/** What foretells how a tumour responds to the treatments that the sentence names; which way, where that is said too. */
export function readBiomarker({ text, treatments, of, read }: Passage): Reading | undefined {
  const responses = [...of('cue/sensitivity'), ...of('cue/efficacy'), ...of('cue/resistance'), ...of('cue/outcome')];
  const affecting = of('cue/affects').filter((verb) => responses.some((noun) => isAffected(text, verb, noun)));
  return [...of('cue/biomarker'), ...affecting]
    .map((cue): Reading => {
      const found = read('biomarker', cue, treatments);
      return cue.list === 'cue/biomarker' && isOfResponse(text, cue, found.subject)
        ? { ...found, relation: 'sensitivity', plain: false }
        : found;
    })
    .find(({ subject, object }) => subject.length > 0 && object.length > 0);
}

/** "X predicts response to Y", of a gene and no change of it: which state of it foretells the response is left open. */
export const isForetold = (text: string, { relation, cue, subject }: Reading, foretelling: readonly Cue[]): boolean =>
  relation === 'sensitivity' &&
  subject.every(({ mention }) => mention.kind === 'gene' || mention.kind === 'family') &&
  foretelling.some(({ end }) => end <= cue.start && cue.start - end <= 40 && !/[,;]/u.test(text.slice(end, cue.start)));
