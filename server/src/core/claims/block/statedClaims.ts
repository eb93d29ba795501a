import type { Knowledge } from '../../knowledge/knowledge.ts';
import { proseInSource, sentenceInSource } from '../../manuscript/prose/inSource.ts';
import type { Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isExcepted } from '../arguments/bystanders/exception.ts';
import { areCombined, areCompound, groupNeighbours, isCombination } from '../arguments/lists/actingTogether.ts';
import { phaseOf } from '../arguments/lists/phase.ts';
import { areListsParallel, pairArguments } from '../arguments/lists/respectively.ts';
import { refersBack } from '../arguments/treatments/objectsBesideCue.ts';
import type { Claim, Phase, Stance } from '../claim.ts';
import { weighClaim } from '../evidence/weighClaim.ts';
import { type Effect, effectOf, silentWeighing, type Weighing } from '../evidence/weighItems.ts';
import type { Statement } from '../sentence/statement.ts';
import { type PlacedStatement, placeStatement, type SentencesOfParts } from './placedStatement.ts';
import { argumentsOf, type ReadingContext, type StatedSentence } from './statedSentence.ts';

/** Groups arguments that act jointly; `belongTogether` decides on two neighbours. */
const runsIn = (
  { block: { prose }, text }: StatedSentence,
  list: readonly Argument[],
  belongTogether: (text: string, sentence: string, one: Argument, next: Argument) => boolean,
) => groupNeighbours(list, (one, next) => belongTogether(prose.text, text, one, next));

/**
 * Whether the sentence excepts one of the arguments of an effect; those of earlier sentences do not count, nor, where "both" stands
 * after the cue, what a clause before excepts: "to A but not to B; Y causes resistance to both".
 */
const areExcepted = ({ block, sentenceIndex }: StatedSentence, cue: Span, list: readonly Argument[]): boolean =>
  list.some(
    ({ mention: { sentence, prose } }) =>
      sentence === sentenceIndex &&
      isExcepted(block.prose.text, prose) &&
      !(prose.end <= cue.start && refersBack(block.prose.text, cue)),
  );

/** A cause and a treatment, each of one name or of several that act jointly. */
interface Pair {
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
}

/** The stance of a statement towards one pair; undefined if it says nothing of it. */
function stanceOn({ statement, parts, stance }: PlacedStatement, { subject, object }: Pair): Stance | undefined {
  const isException =
    areExcepted(parts.subject, statement.cue, subject) || areExcepted(parts.object, statement.cue, object);
  if (!isException) return stance;
  // "No mutation except X resists": what is excepted from a denial is not denied.
  if (stance === 'negated') return undefined;
  return stance === 'asserted' ? 'negated' : stance;
}

/** How a pair is to be weighed: what of it acts together, and when. */
interface Grouping {
  readonly phase: Phase | undefined;
  /** A single name stands for several treatments given together. */
  readonly isTogether: boolean;
}

/** Weighs the evidence on a pair; silent if no effect is asserted. */
function weighPair(
  knowledge: Knowledge,
  { parts, diseases, areOfParagraph }: PlacedStatement,
  { subject, object }: Pair,
  { phase, isTogether }: Grouping,
  effect: Effect | undefined,
): Weighing {
  if (!effect) return silentWeighing;
  return weighClaim(knowledge, {
    effect,
    subject: subject.map((a) => a.mention),
    ...(phase ? { phase } : {}),
    members: subject.flatMap((a) => parts.subject.blockArguments.families.get(a.index) ?? []),
    object: object.map((a) => a.mention),
    isCombination: isTogether,
    diseases,
    areOfParagraph,
  });
}

/** The claim that a statement makes of a pair; undefined if it makes none. */
function claimOn(knowledge: Knowledge, told: PlacedStatement, pair: Pair): Claim | undefined {
  const stance = stanceOn(told, pair);
  if (stance === undefined) return undefined;
  const { stated, statement, parts, cue, citations, exemption } = told;
  const { subject, object } = pair;
  const isTogether = object.some((a) => isCombination(parts.object.block.prose.text, a));
  const phase = subject.length > 1 ? phaseOf(parts.cue.text, cue) : undefined;
  const { verdict, silencedBy, evidence } = weighPair(
    knowledge,
    told,
    pair,
    { phase, isTogether },
    effectOf(statement.relation, stance),
  );
  return {
    span: sentenceInSource(stated.block, stated.block.sentences[stated.sentenceIndex]!),
    block: stated.blockIndex,
    sentence: stated.sentenceIndex,
    relation: statement.relation,
    stance,
    subject: subject.map((a) => a.index),
    object: object.map((a) => a.index),
    together: subject.length > 1 || object.length > 1 || isTogether,
    ...(phase ? { phase } : {}),
    ...(statement.without ? { without: true } : {}),
    ...(statement.resisted && subject.length === 0 ? { resisted: statement.resisted.map((a) => a.index) } : {}),
    plain: statement.plain,
    disease: argumentsOf(stated)
      .filter((a) => a.mention.kind === 'disease')
      .map((a) => a.index),
    cue: proseInSource(parts.cue.block, statement.cue),
    citations,
    cited: citations.length > 0,
    ...(exemption ? { exemption } : {}),
    verdict,
    ...(silencedBy ? { silencedBy } : {}),
    evidence,
  };
}

/**
 * Returns the claims of one statement of a sentence, one for each pair of subject and object. `parts` are the sentences that its
 * parts are in, if not `stated`.
 */
export function claimsOfStatement(
  reader: ReadingContext,
  stated: StatedSentence,
  statement: Statement,
  parts: SentencesOfParts = { subject: stated, object: stated, cue: stated },
): readonly Claim[] {
  const told = placeStatement(reader, stated, statement, parts);
  const subjects = runsIn(parts.subject, statement.subject, areCompound);
  const objects = runsIn(parts.object, statement.object, areCombined);
  const pairs = pairArguments(stated.block.prose.text, subjects, objects, areListsParallel(stated.text));
  return pairs.flatMap(([subject, object]) => claimOn(reader.knowledge, told, { subject, object }) ?? []);
}
