import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { askedGenes, isAnsweredOtherwise } from './document/documentGenes.ts';
import { type DocumentMeaning, meaningOf } from './document/documentMeaning.ts';
import { type BlockRead, type MentionsCache, type Versions, versionsOf } from './document/mentionsCache.ts';
import { blocksWith, type ResolvedBlocks, resolveBlocks } from './document/resolvedBlocks.ts';
import { innerNames } from './innerNames.ts';
import type { Mention } from './mention.ts';
import { type MentionsInPlace, mentionsInBlock, putInPlace } from './mentionsInPlace.ts';
import { readBlock } from './readBlock.ts';

export interface ReadMentions {
  readonly mentions: readonly Mention[];
  /** The same by block. */
  readonly inPlace: readonly MentionsInPlace[];
  readonly cache: MentionsCache;
}

/**
 * Everything that the manuscript names, in reading order; mentions nest or lie apart. Blocks are read one by one; only the
 * abbreviations that the document defines, the genes that it names and its subject pass from one to another. `contents` stand for
 * what the blocks hold: a block with the same one as before is read again only where the document means something else by a word in
 * it.
 */
export function readMentions(
  manuscript: Manuscript,
  contents: readonly object[],
  knowledge: Knowledge,
  before?: MentionsCache,
): ReadMentions {
  const versions = versionsOf(manuscript.blocks, contents, before);
  const resolved = resolveBlocks(versions, knowledge);
  const meaning = meaningOf(manuscript, versions, resolved, knowledge);
  const read = readBlocks(manuscript, versions, resolved, meaning, knowledge);

  const inPlace: MentionsInPlace[] = [];
  const mentions: Mention[] = [];
  for (const [index, block] of manuscript.blocks.entries()) {
    const place = { at: block.span.start, block: index, first: mentions.length };
    const now = putInPlace(read[index]!.mentions, place, before?.inPlace[versions.formerPlace(index) ?? -1]);
    inPlace.push(now);
    for (const mention of now.mentions) mentions.push(mention);
  }
  const { names, inDocument } = resolved;
  const { forms, genes, signs, shortForms, ofDocument, onCancerTreatment } = meaning;
  const cache: MentionsCache = {
    inDocument,
    shortForms,
    ofDocument,
    onCancerTreatment,
    contents,
    names,
    resolved: resolved.resolved,
    forms,
    genes,
    signs,
    read,
    inPlace,
  };
  return { mentions, inPlace, cache };
}

/** Each block as the document means it; those that nothing of the document reads otherwise are taken over. */
function readBlocks(
  manuscript: Manuscript,
  { blocks, before, formerPlace, carried }: Versions,
  { names, inDocument, resolved, otherwise }: ResolvedBlocks,
  { shortForms, ofDocument, onCancerTreatment, otherForms, otherGenes, isSameSubject }: DocumentMeaning,
  knowledge: Knowledge,
): readonly BlockRead[] {
  const asked = askedGenes(ofDocument, knowledge);
  let bySubject = false;
  const document = {
    knowledge,
    names: inDocument,
    shortForms,
    genes: asked.genes,
    innerNames: innerNames(knowledge),
    onCancerTreatment: () => {
      bySubject = true;
      return onCancerTreatment;
    },
  };
  const readOne = (index: number): BlockRead => {
    bySubject = false;
    const block = blocks[index]!;
    const readings = readBlock(block, resolved[index]!, names[index]!, document);
    return { asked: asked.told(), bySubject, mentions: mentionsInBlock(manuscript, block, readings) };
  };
  const read = carried(before?.read, readOne);
  const again = new Set([...otherwise, ...blocksWith(blocks, otherForms)]);
  const isOther = ({ asked: what, bySubject: asksSubject }: BlockRead): boolean =>
    (asksSubject && !isSameSubject) ||
    (what !== undefined && otherGenes !== undefined && isAnsweredOtherwise(what, otherGenes, knowledge));
  if (before && (otherGenes || !isSameSubject))
    for (const [index, old] of read.entries()) if (isOther(old)) again.add(index);
  for (const index of again) if (formerPlace(index) !== undefined) read[index] = readOne(index);
  return read;
}

/** The mentions of one manuscript, when no earlier version of it is known and no later one will be read. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
