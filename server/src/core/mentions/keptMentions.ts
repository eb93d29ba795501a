import type { Block } from '../manuscript/manuscript.ts';
import { aligned } from '../text/change.ts';
import type { SubjectSigns } from './cancerTreatment.ts';
import type { DefinedForm } from './documentFacts.ts';
import type { AskedOfGenes, GenesOfDocument } from './documentGenes.ts';
import type { MentionsInBlock, MentionsInPlace } from './mentionsInPlace.ts';
import type { BlockNames, DocumentNames } from './readBlock.ts';
import type { Reading } from './reading.ts';
import type { DocumentForms } from './shortForms.ts';

/** What was read of a block, step by step, wherever it stands. */
export interface BlockRead {
  readonly names: BlockNames;
  readonly resolved: readonly Reading[];
  readonly forms: readonly DefinedForm[];
  readonly genes: readonly string[];
  readonly asked: AskedOfGenes;
  /** What it shows of the manuscript's subject, where that was looked at. */
  readonly signs: SubjectSigns | undefined;
  /** Changes of whole genes stand in it, which are read in manuscripts on the treatment of cancer only. */
  readonly bySubject: boolean;
  readonly mentions: MentionsInBlock;
}

/** What the reading of the next version of a document can start from. */
export interface KeptMentions {
  readonly names: DocumentNames;
  readonly forms: DocumentForms;
  readonly genes: GenesOfDocument;
  readonly onCancerTreatment: boolean;
  /** What stands for the blocks, and what was read of them. */
  readonly contents: readonly object[];
  readonly read: readonly BlockRead[];
  readonly inPlace: readonly MentionsInPlace[];
}

/** A version of a document beside the one before it. */
export interface Versions {
  readonly blocks: readonly Block[];
  readonly before: KeptMentions | undefined;
  /** By block, what was read of it before; undefined for a block that is new. */
  readonly known: readonly (BlockRead | undefined)[];
  /** What the blocks of the edited stretch were; undefined without a version before. */
  readonly gone: readonly BlockRead[] | undefined;
  /** Of a list by block, what belongs to the edited stretch. */
  ofStretch<T>(all: readonly T[]): readonly T[];
  /** The mentions of a block where it stood before. */
  placedBefore(block: number): MentionsInPlace | undefined;
}

/** `contents` stand for what the blocks hold: a block with the same one as before is the same. */
export function versionsOf(
  blocks: readonly Block[],
  contents: readonly object[],
  before: KeptMentions | undefined,
): Versions {
  const { start, oldEnd, newEnd, formerPlace } = aligned(before?.contents ?? [], contents);
  return {
    blocks,
    before,
    known: blocks.map((_, i) => before?.read[formerPlace(i) ?? -1]),
    gone: before?.read.slice(start, oldEnd),
    ofStretch: (all) => all.slice(start, newEnd),
    placedBefore: (block) => before?.inPlace[formerPlace(block) ?? -1],
  };
}
