import { movedBy, type Span } from '../../text/span.ts';
import type { Block, Sentence } from '../manuscript.ts';
import { sourceSpan } from './prose.ts';

type Placed = Pick<Block, 'span'>;

/** What stands in the source behind a stretch of a block's prose. */
export const proseInSource = ({ span, prose }: Placed & Pick<Block, 'prose'>, stretch: Span): Span =>
  movedBy(sourceSpan(prose, stretch), span.start);

/** A sentence of a block in the source, with the citations behind its full stop. */
export const sentenceInSource = ({ span }: Placed, { inBlock }: Sentence): Span => movedBy(inBlock, span.start);

export const sentencesInSource = (block: Placed & Pick<Block, 'sentences'>): readonly Span[] =>
  block.sentences.map((sentence) => sentenceInSource(block, sentence));
