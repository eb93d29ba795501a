import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { movedBy } from '../../text/span.ts';
import type { Argument, ArgumentReader } from '../arguments/arguments.ts';
import type { Cue, CueReader } from '../cues/cues.ts';
import type { Coverage } from '../evidence/coverage.ts';
import type { BlockArguments } from './blockArguments.ts';

/** What is needed to read the sentences of a manuscript. */
export interface Reader {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly readCues: CueReader;
  readonly argumentOf: ArgumentReader;
  readonly citationsOf: Coverage;
}

/** A sentence of a block with its cues, whose offsets are into `words`, the prose of the sentence. */
export interface Stated {
  readonly block: number;
  readonly home: Block;
  readonly number: number;
  readonly words: string;
  readonly cues: readonly Cue[];
  readonly named: BlockArguments;
  /** Whether an earlier sentence of the block reports the authors' own results. */
  readonly afterOwnResult?: boolean;
}

/**
 * In characters; nobody writes longer ones. Every effect is compared with every treatment of its sentence, which must stay
 * cheap for an endless list.
 */
const longestSentence = 4000;

/** Returns a sentence of a block with its cues; undefined if it is longer than any real sentence. */
export function statedIn(reader: Reader, block: number, number: number, named: BlockArguments): Stated | undefined {
  const home = reader.manuscript.blocks[block]!;
  const { start, end } = home.sentences[number]!.prose;
  if (end - start > longestSentence) return undefined;
  const words = home.prose.text.slice(start, end);
  return { block, home, number, words, cues: reader.readCues(words), named };
}

/** The cues of a sentence, in offsets of its block's prose. */
export const cuesInBlock = ({ home, number, cues }: Stated): readonly Cue[] =>
  cues.map((cue): Cue => ({ list: cue.list, ...movedBy(cue, home.sentences[number]!.prose.start) }));

/** The outermost mentions of a sentence. */
export const argumentsOf = ({ named, number }: Stated): readonly Argument[] => named.bySentence[number] ?? [];
