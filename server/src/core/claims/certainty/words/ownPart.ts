import type { Mention } from '../../../mentions/mention.ts';
import { anyOf, wholeWords } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { namesChange, namesTreatment } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import { mentionsOfSentences } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { endOfTreatments } from './endOfTreatments.ts';
import { withoutSample } from './ofCells.ts';
import { laboratory, qualifying, takingBack } from './qualifying.ts';

const linking = anyOf(
  'is|are|was|were|remains?|retains?|leaves?|left|confers?|keeps?|not|still|fully|highly|exquisitely',
);
const bearing = anyOf('it|them|the|tumou?rs?|leuka?emias?|kinase|cells|disease');
const effect = anyOf(
  'sensitive|sensitivity|hypersensitive|resistant|resistance|responsive|responds?|active|activity|susceptible|vulnerable',
);
/** "… to A *but not to* B", "… to A *but leaves the tumour sensitive to* B": another treatment is set against the one before. */
const contrast = new RegExp(
  `^,?\\sbut\\s(?:(?:${linking}|${bearing})\\s){0,6}(?:${effect}\\s)?(?:(?:to|against|with)\\s)?(?:the\\s)?$`,
);

/** "M resists A*, and* N resists B": before a change that begins the next statement. */
const nextStatement = /^,\sand\s(?:the\s)?(?:[\p{Lu}\d][\p{L}\d:/-]{1,16}[\s-])?$/u;

/**
 * Where, after the treatments of a statement, another treatment is set against them or another change begins a statement of its own:
 * "confers resistance to A but not to B" is as outright about A as without B. Undefined if nothing is. `named` are the names in the
 * sentence, in text order.
 */
function startOfContrast(text: string, object: Mention, named: readonly Mention[], end: number): number | undefined {
  const from = endOfTreatments(text, object, named.filter(namesTreatment));
  const next = named.find((one) => one.prose.start >= from && (namesTreatment(one) || namesChange(one)));
  if (!next || next.prose.start >= end) return undefined;
  const between = text.slice(from, next.prose.start);
  const isContrast = namesTreatment(next) && contrast.test(between);
  const isStatement =
    namesChange(next) &&
    nextStatement.test(between) &&
    named.some((one) => namesTreatment(one) && one.prose.start >= next.prose.end);
  return isContrast || isStatement ? from : undefined;
}

/** Separators between two statements: "T315I keeps it out, whereas F317L does not". */
const partings = ',\\s(?:whereas|while|but|yet)\\s|;\\s';
const parting = new RegExp(partings, 'u');
const partingOrColon = new RegExp(`${partings}|:\\s`, 'gu');

/** "*Its meaning is clear:* M confers …", "*its detection is prognostic:* …". */
const announcing =
  /(?<![a-z])(?:is|are|remains?)\s(?:(?:now|quite|[a-z]+ly)\s)?(?:clear|simple|plain|settled|unambiguous|established|prognostic|predictive|important|striking|well\sknown)$/i;
const ofOpinion = wholeWords('hypothes\\w+|predict(?:ed|ions?)|ideas?|rationale|dogmas?|claims?|views?|theor\\w+');

/** Whether words before a colon announce the statement after it, name nothing, and neither qualify it nor give it as a view. */
const isAnnouncement = (text: string, { start, end }: Span, named: readonly Mention[]): boolean => {
  const words = withoutSample(text.slice(start, end));
  return (
    announcing.test(words) &&
    !named.some(({ prose }) => prose.start >= start && prose.end <= end) &&
    ![qualifying, laboratory, takingBack, ofOpinion].some((one) => one.test(words))
  );
};

/**
 * The part of the sentence, in prose offsets of the block, that states a claim: its two sides and its cue. The whole sentence
 * if they are in different parts.
 */
export function ownPart(
  { manuscript: { blocks, text }, mentions }: ClaimContext,
  claim: Claim,
  subject: Mention,
  object: Mention,
): Span {
  const block = blocks[claim.block];
  const sentence = block?.sentences[claim.sentence]?.prose ?? { start: 0, end: 0 };
  const [first, last] = subject.prose.start < object.prose.start ? [subject, object] : [object, subject];
  const isHere = first.sentence === claim.sentence && last.sentence === claim.sentence;
  const [start, end] = [Math.min(claim.cue.start, first.span.start), Math.max(claim.cue.end, last.span.end)];
  const named = mentionsOfSentences(mentions, claim.block, claim.sentence).filter(
    ({ nestedIn }) => nestedIn === undefined,
  );
  const contrasted =
    block && isHere && last === object && claim.cue.end <= object.span.start
      ? startOfContrast(block.prose.text, object, named, sentence.end)
      : undefined;
  // The cue is known only by its place in the source.
  if (!block || !isHere || parting.test(text.slice(start, end))) return sentence;
  let from = sentence.start;
  for (const { 0: mark, index } of block.prose.text.slice(sentence.start, sentence.end).matchAll(partingOrColon)) {
    if (mark.startsWith(':') && !isAnnouncement(block.prose.text, { start: from, end: sentence.start + index }, named))
      continue;
    if (last.prose.end <= sentence.start + index)
      return { start: from, end: Math.min(sentence.start + index, contrasted ?? sentence.end) };
    from = sentence.start + index + mark.length;
  }
  return { start: from, end: contrasted ?? sentence.end };
}
