import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { movedBy } from '../../text/span.ts';
import type { Argument, ArgumentReader } from '../arguments/arguments.ts';
import type { Cue, CueReader } from '../cues/cues.ts';
import type { Coverage } from '../evidence/coverage.ts';
import type { BlockArguments } from './blockArguments.ts';

/** What the sentences of a manuscript are read with. */
export interface Reader {
  readonly manuscript: Manuscript;
  readonly knowledge: Knowledge;
  readonly readCues: CueReader;
  readonly argumentOf: ArgumentReader;
  readonly citationsOf: Coverage;
}

/** A sentence in its block, with the words that it is read by; their offsets are into `words`. */
export interface Stated {
  readonly block: number;
  readonly home: Block;
  readonly number: number;
  readonly words: string;
  readonly cues: readonly Cue[];
  readonly named: BlockArguments;
  /** Whether a sentence before it in its block tells what the authors found. */
  readonly afterOwnResult?: boolean;
}

/** Nobody writes longer ones. Every effect is looked at with every treatment of its sentence, which a list without end must not pay for. */
const longestSentence = 4000;

/** A sentence of a block by its number, with its words; undefined where it is longer than any that is written. */
export function statedIn(reader: Reader, block: number, number: number, named: BlockArguments): Stated | undefined {
  const home = reader.manuscript.blocks[block]!;
  const { start, end } = home.sentences[number]!.prose;
  if (end - start > longestSentence) return undefined;
  const words = home.prose.text.slice(start, end);
  return { block, home, number, words, cues: reader.readCues(words), named };
}

/** The words of a sentence by their place in its block. */
export const cuesInBlock = ({ home, number, cues }: Stated): readonly Cue[] =>
  cues.map((cue): Cue => ({ list: cue.list, ...movedBy(cue, home.sentences[number]!.prose.start) }));

export const argumentsOf = ({ named, number }: Stated): readonly Argument[] => named.bySentence[number] ?? [];
