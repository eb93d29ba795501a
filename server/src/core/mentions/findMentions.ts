import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import { bySpan } from '../text/span.ts';
import { sentenceAt } from './clauses.ts';
import { innerNames } from './innerNames.ts';
import type { Mention } from './mention.ts';
import {
  type BlockNames,
  type DocumentContext,
  documentNames,
  readBlock,
  readNames,
  resolveNames,
} from './readBlock.ts';
import type { Reading } from './reading.ts';
import { type ShortForms, shortFormPattern } from './shortForms.ts';
import type { DocumentGenes } from './variant/attachGene.ts';

/** The genes that a document names, and those that a change without a gene beside it may belong to. */
function documentGenes(readings: readonly (readonly Reading[])[], knowledge: Knowledge): DocumentGenes {
  const ids = new Set<string>();
  for (const block of readings)
    for (const reading of block) if (reading.kind === 'gene') for (const id of reading.ids) ids.add(id);
  return { ids, genesWith: (hgvs) => (hgvs === undefined ? [] : knowledge.genesWithChange(hgvs)) };
}

/** What the defined short forms stand for, where their full names were read. The first definition counts. */
function shortFormsOf(names: readonly BlockNames[], resolved: readonly (readonly Reading[])[]): ShortForms {
  const forms = new Map<string, Reading>();
  for (const [i, { definitions }] of names.entries()) {
    if (definitions.length === 0) continue;
    const endingAt = new Map(resolved[i]?.map((reading) => [reading.end, reading]));
    for (const { short, match } of definitions) {
      const full = match && endingAt.get(match.end);
      if (full && full.ids.length === 1 && !forms.has(short)) forms.set(short, full);
    }
  }
  return forms;
}

function mentionsOf(manuscript: Manuscript, block: Block, index: number, readings: readonly Reading[]): Mention[] {
  return readings.map(({ start, end, ...reading }) => {
    const prose = { start, end };
    const span = sourceSpan(block.prose, prose);
    return {
      span,
      text: manuscript.text.slice(span.start, span.end),
      block: index,
      prose,
      sentence: sentenceAt(block.sentences, start),
      ...reading,
    };
  });
}

/** Gives every mention the index of the smallest one around it. Mentions are in order and do not cross. */
function linkNested(mentions: readonly Mention[]): Mention[] {
  const open: number[] = [];
  return mentions.map((mention, index) => {
    while (open.length > 0 && (mentions[open.at(-1) ?? 0]?.span.end ?? 0) <= mention.span.start) open.pop();
    const outer = open.at(-1);
    open.push(index);
    return outer === undefined ? mention : { ...mention, nestedIn: outer };
  });
}

/**
 * Everything that the manuscript names, in reading order; mentions nest or lie apart. Blocks are read one by one; only the
 * abbreviations that the document defines and the genes that it names pass from one to another.
 */
export function findMentions(manuscript: Manuscript, knowledge: Knowledge): Mention[] {
  const names: BlockNames[] = manuscript.blocks.map((block) => readNames(block, knowledge));
  const inDocument = documentNames(names, knowledge);
  const resolved = manuscript.blocks.map((block, i) => resolveNames(block, names[i]!, inDocument, knowledge));
  const shortForms = shortFormsOf(names, resolved);
  const document: DocumentContext = {
    knowledge,
    names: inDocument,
    shortForms,
    shortFormPattern: shortFormPattern(shortForms),
    genes: documentGenes(resolved, knowledge),
    innerNames: innerNames(knowledge),
  };
  const mentions = manuscript.blocks.flatMap((block, i) =>
    mentionsOf(manuscript, block, i, readBlock(block, resolved[i]!, names[i]!, document)),
  );
  return linkNested(mentions.sort((a, b) => bySpan(a.span, b.span)));
}
