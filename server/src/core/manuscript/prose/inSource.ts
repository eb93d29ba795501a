import { movedBy, type Span } from '../../text/span.ts';
import type { Block, Sentence } from '../manuscript.ts';
import { sourceSpan } from './prose.ts';

type WithSpan = Pick<Block, 'span'>;

/** Returns the span in the source of a stretch of a block's prose. */
export const proseInSource = ({ span, prose }: WithSpan & Pick<Block, 'prose'>, stretch: Span): Span =>
  movedBy(sourceSpan(prose, stretch), span.start);

/** Returns the span in the source of a sentence, including the citations after its full stop. */
export const sentenceInSource = ({ span }: WithSpan, { inBlock }: Sentence): Span => movedBy(inBlock, span.start);

/** Returns the spans in the source of all sentences of a block, including the citations after their full stops. */
export const sentencesInSource = (block: WithSpan & Pick<Block, 'sentences'>): readonly Span[] =>
  block.sentences.map((sentence) => sentenceInSource(block, sentence));
