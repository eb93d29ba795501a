import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import { anyOf } from '../../text/anyOf.ts';
import type { Claim } from '../claim.ts';
import { mentionsOfSentences } from '../mentionsNear.ts';
import type { ClaimContext } from './claimContext.ts';
import { isOneOfEach } from './oneOfEach.ts';
import { wordsBetween } from './wordsBetween.ts';

/** "D *is highly* effective", "D *has* no activity", "D *proved* ineffective"; "D is thus ineffective" goes on from what was said. */
const does =
  /^(?:\s(?:monotherapy|treatment|therapy|alone))?(?:\s(?:is|are|was|were|remains?|remained|proves?|proved|has|have|had|shows?|showed|retains?|retained|an?|very|highly|fully|strongly|clearly|clinically|exquisitely))*\s$/i;

const who = anyOf(
  'patients|people|adults|children|tumou?rs?|cancers?|carcinomas?|adenocarcinomas?|melanomas?|leuk[a]?emias?|lymphomas?',
  'gliomas?|sarcomas?|disease|malignanc(?:y|ies)|neoplasms?|lesions|metastatic|advanced',
);
const having = anyOf(
  'with|(?:that|which)\\s(?:carry|carries|harbou?rs?|have|has|bear)|who\\s(?:have|carry)',
  'carrying|harbou?ring|bearing|having',
);
/** "… *in tumours with the* M", "… *against the mutant* M": what a treatment works on, with nothing but diseases named before it. */
const upToChange = new RegExp(
  `^(?:\\s(?:in|against|for))?(?:\\sthe)?(?:\\s${who}){0,3}(?:\\s${having})?(?:\\s(?:an?|the))?(?:\\s(?:gatekeeper|mutant|mutation|substitution))?\\s$`,
  'iu',
);
/** The gene of a change, right before it. */
const itsGene = /(?<=\s)(?=[^\s]*\p{Lu})[\p{L}\d:/-]{2,17}[\s-]$/u;

/** "D: effective in M": an item of a list that begins with the treatment. */
const isBehindLabel = (manuscript: Manuscript, { block, cue }: Claim, object: Mention): boolean =>
  manuscript.blocks[block]?.kind === 'list-item' &&
  object.prose.start === 0 &&
  /^\s?:\s(?:highly\s)?$/u.test(wordsBetween(manuscript, object.span.end, cue.start));

/**
 * Whether a treatment, a cue and a change follow each other with nothing else between them: "D is effective in lung cancers with
 * M", "D has no activity against M". Who is treated may be named by a disease. The sentence names no other treatment and no
 * other change, with which they might act together.
 */
export function isTreatmentFirst(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript, mentions } = context;
  const { cue, block, relation } = claim;
  if (relation === 'overcomes' || !isOneOfEach(context, claim, subject, object)) return false;
  if (object.span.end > cue.start || cue.end > subject.span.start) return false;
  const isDirect = does.test(wordsBetween(manuscript, object.span.end, cue.start));
  if (!isDirect && !isBehindLabel(manuscript, claim, object)) return false;
  let between = '';
  let from = cue.end;
  for (const { kind, span, nestedIn } of mentionsOfSentences(mentions, block, claim.sentence)) {
    if (kind !== 'disease' || nestedIn !== undefined || span.start < from || span.end > subject.span.start) continue;
    between += `${wordsBetween(manuscript, from, span.start)}disease`;
    from = span.end;
  }
  const written = between + wordsBetween(manuscript, from, subject.span.start);
  return upToChange.test(written) || upToChange.test(written.replace(itsGene, ''));
}
