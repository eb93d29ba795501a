import type { Block } from '../../manuscript/manuscript.ts';
import { aligned } from '../../text/change.ts';
import type { MentionsInBlock, MentionsInPlace } from '../mentionsInPlace.ts';
import type { BlockNames, DocumentNames } from '../readBlock.ts';
import type { Reading } from '../reading.ts';
import type { SubjectSigns } from './cancerTreatment.ts';
import type { DefinedForm } from './documentFacts.ts';
import type { GeneQuestions, GenesOfDocument } from './documentGenes.ts';
import type { DocumentForms } from './shortForms.ts';

/** What a block is read as at last. */
export interface BlockMentions {
  readonly geneQuestions: GeneQuestions | undefined;
  /** Changes of whole genes stand in it, which are read in manuscripts on the treatment of cancer only. */
  readonly dependsOnSubject: boolean;
  readonly mentions: MentionsInBlock;
}

/** What the reading of the next version of a document can start from. */
export interface MentionsCache {
  readonly documentNames: DocumentNames;
  readonly shortForms: DocumentForms;
  readonly documentGenes: GenesOfDocument;
  readonly onCancerTreatment: boolean;
  /** What stands for the blocks. */
  readonly contents: readonly object[];
  /** By block, step by step, wherever it stands. */
  readonly names: readonly BlockNames[];
  readonly resolved: readonly (readonly Reading[])[];
  readonly forms: readonly (readonly DefinedForm[])[];
  readonly genes: readonly (readonly string[])[];
  /** What each shows of the manuscript's subject, where that was looked at. */
  readonly signs: readonly (SubjectSigns | undefined)[];
  readonly blockMentions: readonly BlockMentions[];
  readonly placedMentions: readonly MentionsInPlace[];
}

/** A version of a document beside the one before it. */
export interface VersionPair {
  readonly blocks: readonly Block[];
  readonly before: MentionsCache | undefined;
  /** The blocks of the edited stretch; all without a version before. */
  readonly editedBlocks: readonly number[];
  /** From a list by block of the version before: the entries of the edited stretch. */
  replacedEntries<T>(values: readonly T[]): readonly T[];
  /** Where a block stood before; undefined for a block that is new. */
  formerPlace(block: number): number | undefined;
  /** By block: the values of before, and what `read` gives for the blocks of the edited stretch. */
  carried<T>(values: readonly T[] | undefined, read: (block: number) => T): T[];
}

/** `contents` stand for what the blocks hold: a block with the same one as before is the same. */
export function compareVersions(
  blocks: readonly Block[],
  contents: readonly object[],
  before: MentionsCache | undefined,
): VersionPair {
  const { start, oldEnd, newEnd, formerPlace, carried } = aligned(before?.contents ?? [], contents);
  return {
    blocks,
    before,
    editedBlocks: Array.from({ length: newEnd - start }, (_, i) => start + i),
    replacedEntries: (values) => values.slice(start, oldEnd),
    formerPlace,
    carried: (values = [], read) => carried(values, read),
  };
}
