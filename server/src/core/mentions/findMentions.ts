import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { type DocumentMeaning, documentMeaning } from './document/documentMeaning.ts';
import { isAnswerChanged, questionRecorder } from './document/documentQuestions.ts';
import { type BlockMentions, compareVersions, type MentionsCache, type VersionPair } from './document/mentionsCache.ts';
import { blocksWith, type ResolvedBlocks, resolveBlocks } from './document/resolvedBlocks.ts';
import type { Mention } from './mention.ts';
import { type MentionsInPlace, mentionsInBlock, placeMentions } from './mentionsInPlace.ts';
import { innerNames } from './names/innerNames.ts';
import { type DocumentContext, readBlock } from './readBlock.ts';

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
  const versions = compareVersions(manuscript, contents, before);
  const resolved = resolveBlocks(versions, knowledge);
  const meaning = documentMeaning(versions, resolved, knowledge);
  const blockMentions = readBlocks(versions, resolved, meaning, knowledge);
  const mentionsByBlock = placeAll(versions, blockMentions);
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
  return { mentions: mentionsByBlock.flatMap(({ mentions }) => mentions), mentionsByBlock, cache };
}

/** Gives the mentions of all blocks their places. */
function placeAll(
  { manuscript: { blocks }, before, formerPlace }: VersionPair,
  blockMentions: readonly BlockMentions[],
): readonly MentionsInPlace[] {
  let firstMention = 0;
  return blocks.map(({ span }, block) => {
    const place = { offset: span.start, block, firstMention };
    const { mentions } = blockMentions[block]!;
    firstMention += mentions.mentions.length;
    return placeMentions(mentions, place, before?.placedMentions[formerPlace(block) ?? -1]);
  });
}

/**
 * Reads the mentions of each block. Those of an earlier version are reused unless facts about the document have changed
 * that the block depends on.
 */
function readBlocks(
  { manuscript, before, formerPlace, carried }: VersionPair,
  { names, documentNames, resolved, changedBlocks }: ResolvedBlocks,
  meaning: DocumentMeaning,
  knowledge: Knowledge,
): readonly BlockMentions[] {
  const { shortForms, redefinedForms } = meaning;
  const recorder = questionRecorder(meaning, knowledge);
  const { genes, onCancerTreatment } = recorder;
  const document: DocumentContext = {
    knowledge,
    names: documentNames,
    shortForms,
    genes,
    innerNames: innerNames(knowledge),
    onCancerTreatment,
  };
  const readOne = (index: number): BlockMentions => {
    const block = manuscript.blocks[index]!;
    const { read, questions } = recorder.record(() => readBlock(block, resolved[index]!, names[index]!, document));
    return { questions, mentions: mentionsInBlock(manuscript, block, read) };
  };
  const blockMentions = carried(before?.blockMentions, readOne);
  const again = new Set([...changedBlocks, ...blocksWith(manuscript.blocks, redefinedForms)]);
  if (before && (meaning.geneChanges || !meaning.isSameSubject))
    for (const [index, { questions }] of blockMentions.entries())
      if (questions && isAnswerChanged(questions, meaning, knowledge)) again.add(index);
  for (const index of again) if (formerPlace(index) !== undefined) blockMentions[index] = readOne(index);
  return blockMentions;
}

/** Returns the mentions of one manuscript, for callers that keep nothing for a later version. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
