import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import { mentionsOfSentences } from '../mentionsNear.ts';

/** "This mutation confers …", "Tumours with this substitution are …": a sentence that begins by pointing back to a change. */
const pointing =
  /^(?:(?:Tumou?rs|Cancers|Patients|Lesions|Leuk[a]?emias?|Melanomas)\s(?:with|carrying|harbou?ring|bearing|that\s(?:carry|have|harbou?r))\s)?this\s(?:mutation|substitution|alteration|change|fusion|rearrangement|variant)\s/iu;

/**
 * Words allowed between these and the cue: "Tumours with this mutation *are highly* sensitive". "This mutation *ends*
 * sensitivity" states something else.
 */
const plainly =
  /^(?:(?:are|is|was|were|remains?|prove|proved|show|shows|have|has|retains?|displays?|exhibits?|confers?|causes?|brings?|gives?|mediates?|leads?|makes?|renders?|to|the|an?|tumou?rs?|cells|patients|kinase|receptor|them|it|very|most|more|also|still|fully|high|strong|clear|primary|intrinsic|innate|acquired|\p{L}+ly),?\s){0,8}$/u;

const causes: readonly Mention['kind'][] = ['variant', 'fusion', 'mechanism', 'gene', 'family'];

/**
 * Whether the subject of a claim is certain although it is in the sentence before: that sentence names one change, and this one
 * begins with "this mutation" or the like, names no change, and has one treatment only or this one right after the cue.
 */
export function isCausePointedAt(
  { manuscript, mentions }: { readonly manuscript: Manuscript; readonly mentions: readonly Mention[] },
  claim: Claim,
  subject: Mention,
  object: Mention,
): boolean {
  const block = manuscript.blocks[claim.block];
  const own = block?.sentences[claim.sentence]?.prose;
  if (!block || !own || subject.block !== claim.block || subject.sentence !== claim.sentence - 1) return false;
  const sentence = block.prose.text.slice(own.start, own.end);
  const pointer = pointing.exec(sentence)?.[0];
  if (pointer === undefined) return false;
  // The cue is known only by its place in the source.
  const cue = manuscript.text.slice(claim.cue.start, claim.cue.end).replace(/\s+/gu, ' ');
  const isPlain = (at: number): boolean => at >= 0 && plainly.test(sentence.slice(pointer.length, at));
  if (!isPlain(sentence.indexOf(cue, pointer.length))) return false;
  const outermost = mentionsOfSentences(mentions, claim.block, subject.sentence, claim.sentence).filter(
    ({ nestedIn }) => nestedIn === undefined,
  );
  const here = outermost.filter(({ sentence }) => sentence === claim.sentence);
  const changes = outermost.filter(
    ({ sentence, kind }) => sentence === subject.sentence && (kind === 'variant' || kind === 'fusion'),
  );
  const treatments = here.filter(({ kind }) => kind === 'drug' || kind === 'drug-class');
  const isBound = /^\sto\s$/u.test(manuscript.text.slice(claim.cue.end, object.span.start));
  const isOneOfEach = changes.length === 1 && (treatments.length === 1 || isBound);
  return isOneOfEach && !here.some(({ kind }) => causes.includes(kind));
}
