// A statement with what its sentences say of it as a whole: denied or asserted, what it cites, which diseases it is on.

import { movedBy, type Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import type { Claim, Exemption, Stance } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { drawsOnOthers } from '../evidence/afterCitations.ts';
import { exemptionOf } from '../evidence/exemption.ts';
import { noOwnWork, pointsBack } from '../evidence/ownWork.ts';
import { stanceOf, withoutOvercoming } from '../sentence/stance/stance.ts';
import { isUnderStudy } from '../sentence/stance/underStudy.ts';
import type { Statement } from '../sentence/statement.ts';
import type { ReadingContext, StatedSentence } from './statedSentence.ts';

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

/** What a name stands for, by which a paragraph has spoken of it before: a change, by its gene. */
const standsFor = ({ mention: { ids, variants } }: Argument): readonly string[] => [
  ...ids,
  ...(variants?.flatMap(({ gene }) => gene ?? []) ?? []),
];

/** Whether the sentences before it name nothing that a statement is on. */
function isNewMatter({ block, blockArguments, sentenceIndex }: StatedSentence, { subject }: Statement): boolean {
  const before = block.prose.text.slice(0, block.sentences[sentenceIndex]!.prose.start);
  const named = new Set(
    blockArguments.bySentence.slice(0, sentenceIndex).flatMap((args) => args?.flatMap(standsFor) ?? []),
  );
  return (
    subject.length > 0 &&
    subject.every((one) => !before.includes(one.mention.text) && !standsFor(one).some((id) => named.has(id)))
  );
}

/** The citations that cover a sentence; none that only precede it, where it speaks of something new. */
function citationsFor(reader: ReadingContext, stated: StatedSentence, statement: Statement): Claim['citations'] {
  const { blockIndex, sentenceIndex, text } = stated;
  const covering = reader.citationsOf(blockIndex, sentenceIndex);
  const isUncovered =
    covering.length > 0 &&
    reader.isAfterCitations(blockIndex, sentenceIndex) &&
    !drawsOnOthers(text) &&
    isNewMatter(stated, statement);
  return isUncovered ? [] : covering;
}

/** A statement with all that its sentences say of it, whichever of its causes and treatments a claim then joins. */
export interface PlacedStatement {
  readonly stated: StatedSentence;
  readonly statement: Statement;
  readonly parts: SentencesOfParts;
  /** Its cue, in offsets of the sentence. */
  readonly cue: Span;
  readonly stance: Stance;
  readonly citations: Claim['citations'];
  readonly exemption: Exemption | undefined;
  /** The diseases that the evidence is weighed for. */
  readonly diseases: readonly string[];
  readonly areOfParagraph: boolean;
}

/** Looks up what the sentences of a statement say of it. */
export function placeStatement(
  reader: ReadingContext,
  stated: StatedSentence,
  statement: Statement,
  parts: SentencesOfParts,
): PlacedStatement {
  const { blockIndex, sentenceIndex, text, blockArguments } = stated;
  const { start } = parts.cue.block.sentences[parts.cue.sentenceIndex]!.prose;
  const cue = movedBy(statement.cue, -start);
  const stance = stanceIn(parts.cue, statement, cue);
  const citations = citationsFor(reader, stated, statement);
  // "These data show …" speaks of the work that the sentence before cites.
  const isCitedBefore = () =>
    citations.length === 0 && pointsBack.test(text) && reader.citationsOf(blockIndex, sentenceIndex - 1).length > 0;
  const exemption = exemptionIn(reader, stated, statement, stance) ?? (isCitedBefore() ? 'elsewhere' : undefined);
  const own = blockArguments.diseasesOf(sentenceIndex);
  const diseases = own.length > 0 ? own : parts.cue.blockArguments.diseasesOf(parts.cue.sentenceIndex);
  const areOfParagraph = !blockArguments.namesDisease(sentenceIndex);
  return { stated, statement, parts, cue, stance, citations, exemption, diseases, areOfParagraph };
}
