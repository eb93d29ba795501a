import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Reading } from '../reading.ts';

/** One gene of a text, with the text around it. */
export interface GenePlace {
  readonly text: string;
  /** All genes of the text, in order; `gene` is that at `index`. */
  readonly genes: readonly Reading[];
  readonly index: number;
  readonly gene: Reading;
  /** The text before the gene, up to 90 characters, and after it, up to 70. */
  readonly before: string;
  readonly after: string;
  /** Where the notations that have been read begin and end. */
  readonly changeStarts: ReadonlySet<number>;
  readonly changeEnds: ReadonlySet<number>;
  readonly knowledge: Knowledge;
}

/**
 * Reads one way of wording the state of a gene. Returns `'another form'` if the words are not of this form, and undefined
 * if they are but there is nothing to read.
 */
export type StateForm = (place: GenePlace) => Reading | undefined | 'another form';
