import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { type AskedOfGenes, asking, asksNoMore } from './documentGenes.ts';
import { type DocumentMeaning, meaningOf } from './documentMeaning.ts';
import { innerNames } from './innerNames.ts';
import { type BlockRead, type KeptMentions, type Versions, versionsOf } from './keptMentions.ts';
import type { Mention } from './mention.ts';
import { type MentionsInPlace, mentionsInBlock, putInPlace } from './mentionsInPlace.ts';
import { readBlock } from './readBlock.ts';
import { holdsAny, type ResolvedBlocks, resolveBlocks } from './resolvedBlocks.ts';

export interface ReadMentions {
  readonly mentions: readonly Mention[];
  /** The same by block. */
  readonly inPlace: readonly MentionsInPlace[];
  readonly kept: KeptMentions;
}

/**
 * Everything that the manuscript names, in reading order; mentions nest or lie apart. Blocks are read one by one; only the
 * abbreviations that the document defines, the genes that it names and its subject pass from one to another. `contents` stand for what
 * the blocks hold: a block with the same one as before is read again only where the document means something else by a word in it.
 */
export function readMentions(
  manuscript: Manuscript,
  contents: readonly object[],
  knowledge: Knowledge,
  before?: KeptMentions,
): ReadMentions {
  const versions = versionsOf(manuscript.blocks, contents, before);
  const resolved = resolveBlocks(versions, knowledge);
  const meaning = meaningOf(manuscript, versions, resolved, knowledge);
  const read = readBlocks(manuscript, versions, resolved, meaning, knowledge);

  const inPlace: MentionsInPlace[] = [];
  const mentions: Mention[] = [];
  for (const [index, block] of manuscript.blocks.entries()) {
    const place = { at: block.span.start, block: index, first: mentions.length };
    const now = putInPlace(read[index]!.mentions, place, versions.placedBefore(index));
    inPlace.push(now);
    for (const mention of now.mentions) mentions.push(mention);
  }
  const { shortForms: forms, ofDocument: genes, onCancerTreatment } = meaning;
  const kept = { names: resolved.inDocument, forms, genes, onCancerTreatment, contents, read, inPlace };
  return { mentions, inPlace, kept };
}

/** Each block as the document means it; those that nothing of the document reads otherwise are taken over. */
function readBlocks(
  manuscript: Manuscript,
  { blocks, known }: Versions,
  { names, inDocument, resolved, isAsBefore }: ResolvedBlocks,
  {
    forms,
    genes,
    signs,
    shortForms,
    ofDocument,
    onCancerTreatment,
    otherForms,
    answered,
    isSameSubject,
  }: DocumentMeaning,
  knowledge: Knowledge,
): readonly BlockRead[] {
  let asked: AskedOfGenes = 'nothing';
  let bySubject = false;
  const document = {
    knowledge,
    names: inDocument,
    shortForms,
    genes: asking(ofDocument, knowledge, (what) => {
      if (asked !== 'all') asked = what;
    }),
    innerNames: innerNames(knowledge),
    onCancerTreatment: () => {
      bySubject = true;
      return onCancerTreatment;
    },
  };
  return blocks.map((block, index): BlockRead => {
    const old = known[index];
    const isFree = old && asksNoMore(old.asked, answered) && (isSameSubject || !old.bySubject);
    if (isFree && isAsBefore(index) && !holdsAny(block, otherForms))
      return old.signs === signs[index] ? old : { ...old, signs: signs[index] };
    asked = 'nothing';
    bySubject = false;
    const own = { names: names[index]!, resolved: resolved[index]!, forms: forms[index]!, genes: genes[index]! };
    const readings = readBlock(block, own.resolved, own.names, document);
    const decided = { asked, signs: signs[index], bySubject };
    return { ...own, ...decided, mentions: mentionsInBlock(manuscript, block, readings) };
  });
}

/** The mentions of one manuscript, when no earlier version of it is known and no later one will be read. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
