import type { Knowledge } from '../../knowledge/knowledge.ts';
import { proseInSource, sentenceInSource } from '../../manuscript/prose/inSource.ts';
import { movedBy, type Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isExcepted } from '../arguments/bystanders/exception.ts';
import { areCombined, areCompound, groupNeighbours, isCombination } from '../arguments/lists/actingTogether.ts';
import { phaseOf } from '../arguments/lists/phase.ts';
import { areListsParallel, pairArguments } from '../arguments/lists/respectively.ts';
import { refersBack } from '../arguments/treatments/objectsBesideCue.ts';
import type { Claim, Exemption, Phase, Stance } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { exemptionOf } from '../evidence/exemption.ts';
import { noOwnWork, pointsBack } from '../evidence/ownWork.ts';
import { weighClaim } from '../evidence/weighClaim.ts';
import { type Effect, effectOf, silentWeighing, type Weighing } from '../evidence/weighItems.ts';
import { stanceOf, withoutOvercoming } from '../sentence/stance/stance.ts';
import { isUnderStudy } from '../sentence/stance/underStudy.ts';
import type { Statement } from '../sentence/statement.ts';
import { argumentsOf, type ReadingContext, type StatedSentence } from './statedSentence.ts';

/**
 * The sentences that contain the parts of a statement. They differ for an item of a list, which is read with the sentence that
 * introduces the list.
 */
export interface SentencesOfParts {
  readonly subject: StatedSentence;
  readonly object: StatedSentence;
  /** The sentence that contains the cue. */
  readonly cue: StatedSentence;
}

/** "Inhibition of X did not reverse resistance": whether X comes before the verb, so that its part in the resistance is denied. */
const isDenied = ({ cue, subject }: Statement, cues: readonly Cue[], at: number): boolean => {
  const verb = cues.findLast(({ list, end }) => list === 'cue/overcomes' && end <= at);
  const shift = cue.start - at;
  return verb !== undefined && subject.length > 0 && subject.every((a) => a.mention.prose.end <= verb.start + shift);
};

/** The stance of a statement; `cue` is its cue, in offsets of the sentence. */
function stanceIn({ text, cues }: StatedSentence, statement: Statement, cue: Span): Stance {
  if (statement.relation === 'overcomes' && isUnderStudy(text, cue)) return 'questioned';
  if (statement.denied) return 'negated';
  const isOfRest = statement.relation === 'resistance' && !isDenied(statement, cues, cue.start);
  return stanceOf(text, isOfRest ? withoutOvercoming(cues, cue) : cues, cue);
}

/** Why a statement needs no citation. A kind of resistance without a named cause never needs one. */
function exemptionIn(
  { manuscript: { sections }, exemptionOfBlock }: ReadingContext,
  stated: StatedSentence,
  { subject, resisted = [] }: Statement,
  stance: Stance,
): Exemption | undefined {
  const { block, text, cues, ownWorkBefore = noOwnWork } = stated;
  const placed = exemptionOfBlock(block) ?? exemptionOf(sections[block.section], text, stance, cues, ownWorkBefore);
  const isGeneric = subject.every((a) => a.isKindOfResistance) && resisted.length === 0;
  return isGeneric && (!placed || placed === 'title') ? 'generic' : placed;
}

/** Groups arguments that act jointly; `belongTogether` decides on two neighbours. */
const runsIn = (
  { block: { prose }, text }: StatedSentence,
  list: readonly Argument[],
  belongTogether: (text: string, sentence: string, one: Argument, next: Argument) => boolean,
) => groupNeighbours(list, (one, next) => belongTogether(prose.text, text, one, next));

/**
 * Whether the sentence excepts one of the arguments of an effect; those of earlier sentences do not count, nor, where "both" stands
 * behind the cue, what a clause before excepts: "to A but not to B; Y causes resistance to both".
 */
const areExcepted = ({ block, sentenceIndex }: StatedSentence, cue: Span, list: readonly Argument[]): boolean =>
  list.some(
    ({ mention: { sentence, prose } }) =>
      sentence === sentenceIndex &&
      isExcepted(block.prose.text, prose) &&
      !(prose.end <= cue.start && refersBack(block.prose.text, cue)),
  );

/** A subject and an object of jointly acting arguments, with what the sentence says of them. */
interface Pair {
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  readonly phase: Phase | undefined;
  /** A single name stands for several treatments given together. */
  readonly isTogether: boolean;
  readonly members: readonly string[];
  readonly diseases: readonly string[];
  readonly areOfParagraph: boolean;
}

/** Weighs the evidence on a pair; silent if no effect is asserted. */
function weighPair(knowledge: Knowledge, effect: Effect | undefined, pair: Pair): Weighing {
  if (!effect) return silentWeighing;
  const { subject, object, phase, isTogether, members, diseases, areOfParagraph } = pair;
  return weighClaim(knowledge, {
    effect,
    subject: subject.map((a) => a.mention),
    ...(phase ? { phase } : {}),
    members,
    object: object.map((a) => a.mention),
    isCombination: isTogether,
    diseases,
    areOfParagraph,
  });
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
  const { blockIndex, block, sentenceIndex, text, blockArguments } = stated;
  const cue = {
    ...statement.cue,
    ...movedBy(statement.cue, -parts.cue.block.sentences[parts.cue.sentenceIndex]!.prose.start),
  };
  const statedStance = stanceIn(parts.cue, statement, cue);
  const citations = reader.citationsOf(blockIndex, sentenceIndex);
  const exemption =
    exemptionIn(reader, stated, statement, statedStance) ??
    // "These data show …" speaks of the work that the sentence before cites.
    (citations.length === 0 && pointsBack.test(text) && reader.citationsOf(blockIndex, sentenceIndex - 1).length > 0
      ? 'elsewhere'
      : undefined);
  const own = blockArguments.diseasesOf(sentenceIndex);
  const diseases = own.length > 0 ? own : parts.cue.blockArguments.diseasesOf(parts.cue.sentenceIndex);
  const areOfParagraph = !blockArguments.namesDisease(sentenceIndex);
  const subjects = runsIn(parts.subject, statement.subject, areCompound);
  const objects = runsIn(parts.object, statement.object, areCombined);
  const pairs = pairArguments(block.prose.text, subjects, objects, areListsParallel(text));
  return pairs.flatMap(([subject, object]): readonly Claim[] => {
    const isException =
      areExcepted(parts.subject, statement.cue, subject) || areExcepted(parts.object, statement.cue, object);
    // "No mutation except X resists": what is excepted from a denial is not denied.
    if (isException && statedStance === 'negated') return [];
    const stance = isException && statedStance === 'asserted' ? 'negated' : statedStance;
    const isTogether = object.some((a) => isCombination(parts.object.block.prose.text, a));
    const phase = subject.length > 1 ? phaseOf(parts.cue.text, cue) : undefined;
    const members = subject.flatMap((a) => parts.subject.blockArguments.families.get(a.index) ?? []);
    const pair = { subject, object, phase, isTogether, members, diseases, areOfParagraph };
    const weighing = weighPair(reader.knowledge, effectOf(statement.relation, stance), pair);
    const claim: Claim = {
      span: sentenceInSource(block, block.sentences[sentenceIndex]!),
      block: blockIndex,
      sentence: sentenceIndex,
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
      verdict: weighing.verdict,
      evidence: weighing.evidence,
    };
    return [claim];
  });
}
