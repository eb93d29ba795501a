import type { Manuscript } from '../../../manuscript/manuscript.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import type { Claim } from '../../claim.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';
import type { ClaimContext } from '../claimContext.ts';
import { isOneOfEach } from '../only/oneOfEach.ts';
import { asidesOf, kindOfDrug } from '../words/asides.ts';
import { wordsBetween, wordsWithDiseases } from '../words/wordsBetween.ts';

/** "D *is highly* effective", "D *has* no activity", "D *proved* ineffective"; "D is thus ineffective" goes on from what was said. */
const does =
  /^(?:\s(?:monotherapy|treatment|therapy|alone))?(?:\s(?:is|are|was|were|remains?|remained|proves?|proved|has|have|had|shows?|showed|retains?|retained|offers?|offered|an?|the|very|highly|fully|strongly|clearly|clinically|exquisitely|substantial|considerable|marked|strong|clear|good))*\s$/i;

const who = anyOf(
  tumours,
  'patients|people|adults|children|adenocarcinomas?|gliomas?|sarcomas?|disease|malignanc(?:y|ies)|neoplasms?|lesions|metastatic|advanced',
);
const having = anyOf(
  'with|(?:that|which)\\s(?:carry|carries|harbou?rs?|have|has|bear)|who\\s(?:have|carry)',
  'carrying|harbou?ring|bearing|having',
);
/** "… *in tumours with the* M", "… *against the mutant* M": what a treatment works on, with nothing but diseases named before it. */
const upToChange = new RegExp(
  `^(?:\\s(?:in|against|for|to|among))?(?:\\sthe)?(?:\\s${who}){0,3}(?:\\s${having})?(?:\\s(?:an?|the))?(?:\\s(?:gatekeeper|mutant|mutation|substitution))?\\s$`,
  'iu',
);
/** The gene of a change, right before it. */
const itsGene = /(?<=\s)(?=[^\s]*\p{Lu})[\p{L}\d:/-]{2,17}[\s-]$/u;

/** "D: effective in M": an item of a list that begins with the treatment. */
const isAfterLabel = (manuscript: Manuscript, { block, cue }: Claim, object: Mention): boolean =>
  manuscript.blocks[block]?.kind === 'list-item' &&
  object.prose.start === 0 &&
  /^\s?:\s(?:highly\s)?$/u.test(wordsBetween(manuscript, object.span.end, cue.start));

/** Whether nothing but who is treated, also by the name of a disease, stands from a place of the source to a change. */
export function isUpToChange(context: ClaimContext, claim: Claim, start: number, subject: Mention): boolean {
  const written = wordsWithDiseases(context, claim, start, subject.span.start);
  return upToChange.test(written) || upToChange.test(written.replace(itsGene, ''));
}

/**
 * Whether a treatment, a cue and a change follow each other with nothing else between them: "D is effective in lung cancers with
 * M", "D has no activity against M". Who is treated may be named by a disease. The sentence names no other treatment and no
 * other change, with which they might act together.
 */
export function isTreatmentFirst(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript } = context;
  const { cue, relation } = claim;
  if (relation === 'overcomes' || !isOneOfEach(context, claim, subject, object)) return false;
  if (object.span.end > cue.start || cue.end > subject.span.start) return false;
  const upToCue = wordsBetween(manuscript, object.span.end, cue.start);
  const [aside] = asidesOf(context, claim, subject, object).filter(({ start }) => start === object.prose.end);
  const isDirect = does.test(aside ? upToCue.replace(kindOfDrug, '').replace(/^,/u, '') : upToCue);
  if (!isDirect && !isAfterLabel(manuscript, claim, object)) return false;
  return isUpToChange(context, claim, cue.end, subject);
}

const fronted = /^(?:In|Against|Among)\s/u;

/** "*In tumours with M,* D has no activity": whom it is told of comes first, and a treatment right after, with its effect. */
export function isSettingFirst(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript } = context;
  const { cue, relation, block, sentence } = claim;
  if (relation === 'overcomes' || !isOneOfEach(context, claim, subject, object)) return false;
  const place = manuscript.blocks[block]!;
  const start = place.sentences[sentence]!.prose.start;
  return (
    subject.span.end <= object.span.start &&
    object.span.end <= cue.start &&
    fronted.test(place.prose.text.slice(start, start + 10)) &&
    /^[^,;:]*,\s$/u.test(place.prose.text.slice(subject.prose.end, object.prose.start)) &&
    does.test(wordsBetween(manuscript, object.span.end, cue.start))
  );
}
