import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wholeWords } from '../../text/anyOf.ts';
import { namesChange, namesTreatment } from '../arguments/arguments.ts';
import type { Claim } from '../claim.ts';
import { mentionsOfSentences } from '../mentionsNear.ts';
import type { ClaimContext } from './claimContext.ts';
import { qualifying } from './words/qualifying.ts';

/** "This mutation confers …", "Tumours with this substitution are …": a sentence that begins by pointing back to a change. */
const pointing =
  /^(?:(?:Tumou?rs|Cancers|Patients|Lesions|Leuka?emias?|Melanomas)\s(?:with|carrying|harbou?ring|bearing|that\s(?:carry|have|harbou?r))\s)?this\s(?:mutation|substitution|alteration|change|fusion|rearrangement|variant|mutant)\s/iu;

/** "The gatekeeper mutation M", "BCR-ABL1 M": a sentence that is about a change begins with it. */
const topicBefore =
  /^(?:The\s)?(?:[a-z-]+\s(?:mutation|substitution|mutant)\s)?(?:[\p{Lu}\d][\p{L}\d:/-]{1,16}[\s-])?$/u;
/** "*It* confers …": what the sentence before is about. "It was resistant" may tell of one tumour. */
const it = /^It\s(?!(?:was|had|did|proved|became)\s)/;

/** "Such tumours are …", "These tumours respond …". */
const pointingToTumours =
  /^(?:such|these)\s(?:tumou?rs|cancers|carcinomas|melanomas|lymphomas|sarcomas|leuka?emias)\s/iu;

/** "A tenth of the tumours *carry the* M": tumours told of as having a change, right before it. */
const bearing =
  /(?:tumou?rs|cancers|carcinomas|adenocarcinomas|melanomas|lymphomas|sarcomas|leuka?emias|[A-Z]{3,7}s)\s(?:with|carry|harbou?r|bear|have|carrying|harbou?ring|bearing)\s(?:(?:an?|the)\s)?(?:[\p{Lu}\d][\p{L}\d:/-]{1,16}[\s-])?$/u;

/** The end of such a sentence: no more than how often that is. */
const ending =
  /^(?:[\s-](?:mutations?|mutants?|substitutions?|positive))?(?:\s(?:are|is)\s(?:rare|uncommon|infrequent|common|frequent))?[\s\d,–-]*\.?$/iu;

/** Words by which the tumours are others than those with the change, or more than that. */
const unlike = wholeWords(
  'lack\\w*|los[est]\\w*|absen\\w*|wild-?type|negative|rest|remaining|remainder|others?|treat\\w*|that|which|who|whose',
  'progress\\w*|relaps\\w*|recur\\w*|resist\\w*|refract\\w*|acquir\\w*|under|on|may|might|could',
);

/** "The other mutant is *not* M": what is pointed at is another change. */
const deniedBefore = /(?<![a-z])(?:not|no|nor|unlike|without|lacks?|lacking|except)\s(?:[^\s,;]+\s){0,3}$/i;

/**
 * Words allowed between these and the cue: "Tumours with this mutation *are highly* sensitive". "This mutation *ends*
 * sensitivity" states something else.
 */
const plainly =
  /^(?:(?:are|is|was|were|remains?|prove|proved|show|shows|have|has|retains?|displays?|exhibits?|confers?|causes?|brings?|gives?|mediates?|leads?|makes?|renders?|to|the|an?|tumou?rs?|cells|patients|kinase|receptor|them|it|very|most|more|also|still|fully|high|strong|clear|primary|intrinsic|innate|acquired|\p{L}+ly),?\s){0,8}$/u;

const causes: readonly Mention['kind'][] = ['variant', 'fusion', 'mechanism', 'gene', 'family'];

/** Whether the sentence that names a change tells which tumours have it, and nothing that sets them apart. */
function areTumoursNamed(manuscript: Manuscript, { block, sentence, prose }: Mention): boolean {
  const place = manuscript.blocks[block];
  const own = place?.sentences[sentence]?.prose;
  if (!place || !own) return false;
  const said = place.prose.text.slice(own.start, own.end);
  const after = place.prose.text.slice(prose.end, own.end).replace(/\[[^[\]]{0,120}\]/gu, '');
  return (
    bearing.test(place.prose.text.slice(own.start, prose.start)) &&
    ending.test(after) &&
    !unlike.test(said) &&
    !qualifying.test(said)
  );
}

/**
 * Whether the subject of a claim is certain although it is in the sentence before: that sentence names one change, and this one
 * begins with "this mutation" or the like, names no change, and has one treatment only or this one right after the cue.
 */
export function isCausePointedAt(
  { manuscript, mentions }: ClaimContext,
  claim: Claim,
  subject: Mention,
  object: Mention,
): boolean {
  const block = manuscript.blocks[claim.block];
  const own = block?.sentences[claim.sentence]?.prose;
  if (!block || !own || subject.block !== claim.block || subject.sentence !== claim.sentence - 1) return false;
  const sentence = block.prose.text.slice(own.start, own.end);
  const ofTumours = areTumoursNamed(manuscript, subject) ? pointingToTumours.exec(sentence)?.[0] : undefined;
  const before = block.prose.text.slice(block.sentences[subject.sentence]!.prose.start, subject.prose.start);
  const ofTopic = topicBefore.test(before) ? it.exec(sentence)?.[0] : undefined;
  const pointer = pointing.exec(sentence)?.[0] ?? ofTumours ?? ofTopic;
  if (pointer === undefined || deniedBefore.test(block.prose.text.slice(0, subject.prose.start))) return false;
  // The cue is known only by its place in the source.
  const cue = manuscript.text.slice(claim.cue.start, claim.cue.end).replace(/\s+/gu, ' ');
  const isPlain = (at: number): boolean => at >= 0 && plainly.test(sentence.slice(pointer.length, at));
  if (!isPlain(sentence.indexOf(cue, pointer.length))) return false;
  const outermost = mentionsOfSentences(mentions, claim.block, subject.sentence, claim.sentence).filter(
    ({ nestedIn }) => nestedIn === undefined,
  );
  const here = outermost.filter((one) => one.sentence === claim.sentence);
  const changes = outermost.filter(
    (one) =>
      one.sentence === subject.sentence &&
      namesChange(one) &&
      // "BCR-ABL1 T315I": the fusion that the change is on.
      !(one.kind === 'fusion' && one !== subject && subject.prose.start - one.prose.end === 1),
  );
  const treatments = here.filter(namesTreatment);
  const isBound = /^\sto\s$/u.test(manuscript.text.slice(claim.cue.end, object.span.start));
  const isPair = changes.length === 1 && (treatments.length === 1 || isBound);
  return isPair && !here.some(({ kind }) => causes.includes(kind));
}
