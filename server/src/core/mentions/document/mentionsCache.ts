import type { Manuscript } from '../../manuscript/manuscript.ts';
import { aligned } from '../../text/change.ts';
import type { DocumentForms } from '../definition/shortForms.ts';
import type { MentionsInBlock, MentionsInPlace } from '../mentionsInPlace.ts';
import type { BlockNames } from '../names/blockNames.ts';
import type { DocumentNames } from '../names/resolveName.ts';
import type { Reading } from '../reading.ts';
import type { SubjectSigns } from './cancerTreatment.ts';
import type { DefinedForm } from './definedForms.ts';
import type { GenesOfBlock, GenesOfDocument } from './documentGenes.ts';
import type { DocumentQuestions } from './documentQuestions.ts';

/** The mentions of a block, and what they depend on in the rest of the document. */
export interface BlockMentions {
  /** What was asked about the document when the block was read; undefined if nothing was. */
  readonly questions: DocumentQuestions | undefined;
  readonly mentions: MentionsInBlock;
}

/** Work that the reading of the next version of a document can reuse. */
export interface MentionsCache {
  readonly documentNames: DocumentNames;
  readonly shortForms: DocumentForms;
  readonly documentGenes: GenesOfDocument;
  readonly onCancerTreatment: boolean;
  /** One object per block, which is the same for as long as the content of the block is unchanged. */
  readonly contents: readonly object[];
  /** Results of each step, one per block, independent of where the block is. */
  readonly names: readonly BlockNames[];
  readonly resolved: readonly (readonly Reading[])[];
  readonly forms: readonly (readonly DefinedForm[])[];
  readonly genes: readonly GenesOfBlock[];
  /** The signs of the manuscript's subject in each block, if looked at. */
  readonly signs: readonly (SubjectSigns | undefined)[];
  readonly blockMentions: readonly BlockMentions[];
  readonly placedMentions: readonly MentionsInPlace[];
}

/** A version of a document, compared with the one before it. */
export interface VersionPair {
  readonly manuscript: Manuscript;
  readonly before: MentionsCache | undefined;
  /** Indexes of the blocks in the edited stretch; all blocks if there is no version before. */
  readonly editedBlocks: readonly number[];
  /** From a list with one entry per block of the version before, returns the entries of the edited stretch. */
  replacedEntries<T>(values: readonly T[]): readonly T[];
  /** The index of a block in the version before; undefined if the block is new. */
  formerPlace(block: number): number | undefined;
  /** Returns one value per block: the value from before, or the result of `compute` for blocks of the edited stretch. */
  carried<T>(values: readonly T[] | undefined, compute: (block: number) => T): T[];
}

/**
 * Compares the blocks with those of the version before. `contents` has one object per block; a block with the same object
 * as before is unchanged.
 */
export function compareVersions(
  manuscript: Manuscript,
  contents: readonly object[],
  before: MentionsCache | undefined,
): VersionPair {
  const { start, oldEnd, newEnd, formerPlace, carried } = aligned(before?.contents ?? [], contents);
  return {
    manuscript,
    before,
    editedBlocks: Array.from({ length: newEnd - start }, (_, i) => start + i),
    replacedEntries: (values) => values.slice(start, oldEnd),
    formerPlace,
    carried: (values = [], compute) => carried(values, compute),
  };
}
