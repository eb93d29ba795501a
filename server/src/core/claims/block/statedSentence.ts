import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { movedBy } from '../../text/span.ts';
import type { Argument, ArgumentReader } from '../arguments/arguments.ts';
import type { Exemption } from '../claim.ts';
import type { Cue, CueReader } from '../cues/cues.ts';
import type { AfterCitations } from '../evidence/afterCitations.ts';
import type { Coverage } from '../evidence/coverage.ts';
import type { OwnWorkBefore } from '../evidence/ownWork.ts';
import type { BlockArguments } from './blockArguments.ts';

/** What is needed to read the sentences of a manuscript. */
export interface ReadingContext {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly readCues: CueReader;
  readonly argumentOf: ArgumentReader;
  readonly citationsOf: Coverage;
  readonly isAfterCitations: AfterCitations;
  /** Why nothing in a block needs a citation; undefined if it depends on the sentence. */
  readonly exemptionOfBlock: (block: Block) => Exemption | undefined;
}

/** A sentence of a block with its cues, whose offsets are into `text`, the prose of the sentence. */
export interface StatedSentence {
  readonly blockIndex: number;
  readonly block: Block;
  readonly sentenceIndex: number;
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly blockArguments: BlockArguments;
  /** Looks whether the sentences before it report the authors' own work: few sentences ask, and each look reads their cues. */
  readonly ownWorkBefore?: () => OwnWorkBefore;
}

/**
 * In characters; nobody writes longer ones. Every effect is compared with every treatment of its sentence, which must stay
 * cheap for an endless list.
 */
const longestSentence = 4000;

/** Returns a sentence of a block with its cues; undefined if it is longer than any real sentence. */
export function statedSentence(
  reader: ReadingContext,
  blockIndex: number,
  sentenceIndex: number,
  blockArguments: BlockArguments,
): StatedSentence | undefined {
  const block = reader.manuscript.blocks[blockIndex]!;
  const { start, end } = block.sentences[sentenceIndex]!.prose;
  if (end - start > longestSentence) return undefined;
  const text = block.prose.text.slice(start, end);
  return { blockIndex, block, sentenceIndex, text, cues: reader.readCues(text), blockArguments };
}

/** The cues of a sentence, in offsets of its block's prose. */
export const cuesInBlock = ({ block, sentenceIndex, cues }: StatedSentence): readonly Cue[] =>
  cues.map((cue): Cue => ({ list: cue.list, ...movedBy(cue, block.sentences[sentenceIndex]!.prose.start) }));

/** The outermost mentions of a sentence. */
export const argumentsOf = ({ blockArguments, sentenceIndex }: StatedSentence): readonly Argument[] =>
  blockArguments.bySentence[sentenceIndex] ?? [];
