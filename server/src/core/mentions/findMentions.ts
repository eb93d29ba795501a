import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { isAnswerChanged, recordedGenes } from './document/documentGenes.ts';
import { type DocumentMeaning, documentMeaning } from './document/documentMeaning.ts';
import { type BlockMentions, compareVersions, type MentionsCache, type VersionPair } from './document/mentionsCache.ts';
import { blocksWith, type ResolvedBlocks, resolveBlocks } from './document/resolvedBlocks.ts';
import type { Mention } from './mention.ts';
import { type MentionsInPlace, mentionsInBlock, placeMentions } from './mentionsInPlace.ts';
import { innerNames } from './names/innerNames.ts';
import { readBlock } from './readBlock.ts';

/** The mentions of a manuscript, with the work that the next version can reuse. */
export interface MentionsResult {
  readonly mentions: readonly Mention[];
  /** The same mentions, one entry per block. */
  readonly mentionsByBlock: readonly MentionsInPlace[];
  readonly cache: MentionsCache;
}

/**
 * Reads everything that the manuscript names, in reading order; mentions nest or lie apart. Blocks are read one by one:
 * only the abbreviations that the document defines, the genes that it names and its subject affect other blocks. `contents`
 * has one object per block; a block whose object is the same as in `before` is read again only if such a fact has changed
 * and the block depends on it.
 */
export function readMentions(
  manuscript: Manuscript,
  contents: readonly object[],
  knowledge: Knowledge,
  before?: MentionsCache,
): MentionsResult {
  const versions = compareVersions(manuscript.blocks, contents, before);
  const resolved = resolveBlocks(versions, knowledge);
  const meaning = documentMeaning(manuscript, versions, resolved, knowledge);
  const blockMentions = readBlocks(manuscript, versions, resolved, meaning, knowledge);

  const mentionsByBlock: MentionsInPlace[] = [];
  const mentions: Mention[] = [];
  for (const [index, block] of manuscript.blocks.entries()) {
    const place = { offset: block.span.start, block: index, firstMention: mentions.length };
    const placed = placeMentions(
      blockMentions[index]!.mentions,
      place,
      before?.placedMentions[versions.formerPlace(index) ?? -1],
    );
    mentionsByBlock.push(placed);
    for (const mention of placed.mentions) mentions.push(mention);
  }
  const { names, documentNames } = resolved;
  const { forms, genes, signs, shortForms, documentGenes, onCancerTreatment } = meaning;
  const cache: MentionsCache = {
    documentNames,
    shortForms,
    documentGenes,
    onCancerTreatment,
    contents,
    names,
    resolved: resolved.resolved,
    forms,
    genes,
    signs,
    blockMentions,
    placedMentions: mentionsByBlock,
  };
  return { mentions, mentionsByBlock, cache };
}

/**
 * Reads the mentions of each block. Those of an earlier version are reused unless facts about the document have changed
 * that the block depends on.
 */
function readBlocks(
  manuscript: Manuscript,
  { blocks, before, formerPlace, carried }: VersionPair,
  { names, documentNames, resolved, changedBlocks }: ResolvedBlocks,
  { shortForms, documentGenes, onCancerTreatment, redefinedForms, geneChanges, isSameSubject }: DocumentMeaning,
  knowledge: Knowledge,
): readonly BlockMentions[] {
  const recorded = recordedGenes(documentGenes, knowledge);
  let asksSubject = false;
  const document = {
    knowledge,
    names: documentNames,
    shortForms,
    genes: recorded.genes,
    innerNames: innerNames(knowledge),
    onCancerTreatment: () => {
      asksSubject = true;
      return onCancerTreatment;
    },
  };
  const readOne = (index: number): BlockMentions => {
    asksSubject = false;
    const block = blocks[index]!;
    const readings = readBlock(block, resolved[index]!, names[index]!, document);
    return {
      geneQuestions: recorded.takeQuestions(),
      dependsOnSubject: asksSubject,
      mentions: mentionsInBlock(manuscript, block, readings),
    };
  };
  const blockMentions = carried(before?.blockMentions, readOne);
  const again = new Set([...changedBlocks, ...blocksWith(blocks, redefinedForms)]);
  const isAffected = ({ geneQuestions, dependsOnSubject }: BlockMentions): boolean =>
    (dependsOnSubject && !isSameSubject) ||
    (geneQuestions !== undefined &&
      geneChanges !== undefined &&
      isAnswerChanged(geneQuestions, geneChanges, knowledge));
  if (before && (geneChanges || !isSameSubject))
    for (const [index, entry] of blockMentions.entries()) if (isAffected(entry)) again.add(index);
  for (const index of again) if (formerPlace(index) !== undefined) blockMentions[index] = readOne(index);
  return blockMentions;
}

/** Returns the mentions of one manuscript, for callers that keep nothing for a later version. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
