import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { aligned } from '../text/change.ts';
import { isOnCancerTreatment, type SubjectSigns, subjectSigns } from './cancerTreatment.ts';
import {
  changedForms,
  changedNames,
  type DefinedForm,
  definedForms,
  documentForms,
  documentNames,
  genesOf,
  sameSet,
} from './documentFacts.ts';
import { innerNames } from './innerNames.ts';
import type { Mention } from './mention.ts';
import { type MentionsInBlock, type MentionsInPlace, mentionsInBlock, putInPlace } from './mentionsInPlace.ts';
import { type BlockNames, type DocumentNames, readBlock, readNames, resolveNames } from './readBlock.ts';
import type { Reading } from './reading.ts';
import type { DocumentForms } from './shortForms.ts';
import type { DocumentGenes } from './variant/attachGene.ts';

/** What was read of a block, step by step, wherever it stands. */
interface BlockRead {
  readonly names: BlockNames;
  readonly resolved: readonly Reading[];
  readonly forms: readonly DefinedForm[];
  readonly genes: readonly string[];
  /** The genes of the whole document decided something in it. */
  readonly byDocument: boolean;
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
  readonly genes: ReadonlySet<string>;
  readonly onCancerTreatment: boolean;
  /** What stands for the blocks, and what was read of them. */
  readonly contents: readonly object[];
  readonly read: readonly BlockRead[];
  readonly inPlace: readonly MentionsInPlace[];
}

export interface ReadMentions {
  readonly mentions: readonly Mention[];
  /** The same by block. */
  readonly inPlace: readonly MentionsInPlace[];
  readonly kept: KeptMentions;
}

/** The genes that a document names, and those that a change without a gene beside it may belong to. `asked` tells of each use. */
function documentGenes(ids: ReadonlySet<string>, knowledge: Knowledge, asked: () => void): DocumentGenes {
  let withProtein: readonly string[] | undefined;
  return {
    get ids() {
      asked();
      return ids;
    },
    get withProtein() {
      asked();
      withProtein ??= [...ids].filter((id) => knowledge.proteins(id).length > 0);
      return withProtein;
    },
    genesWith: (hgvs) => (hgvs === undefined ? [] : knowledge.genesWithChange(hgvs)),
  };
}

/** Two blocks that define no name and show no gene say the same of the document: nothing. */
const saysNothing = ({ definitions, shown }: BlockNames): boolean => definitions.length === 0 && shown.length === 0;

/**
 * Everything that the manuscript names, in reading order; mentions nest or lie apart. Blocks are read one by one; only the
 * abbreviations that the document defines and the genes that it names pass from one to another. `contents` stand for what the blocks
 * hold: a block with the same one as before is read again only where the document means something else by a word in it.
 */
export function readMentions(
  manuscript: Manuscript,
  contents: readonly object[],
  knowledge: Knowledge,
  before?: KeptMentions,
): ReadMentions {
  const { blocks } = manuscript;
  const { start, oldEnd, newEnd, formerPlace } = aligned(before?.contents ?? [], contents);
  const known = blocks.map((_, i) => before?.read[formerPlace(i) ?? -1]);
  /** What the blocks of the edited stretch were, if any are known. */
  const gone = before?.read.slice(start, oldEnd);
  const ofStretch = <T>(all: readonly T[]): readonly T[] => all.slice(start, newEnd);

  const names = blocks.map((block, i) => known[i]?.names ?? readNames(block, knowledge));
  const sameNames = gone && [...gone.map((block) => block.names), ...ofStretch(names)].every(saysNothing);
  const inDocument = sameNames ? before!.names : documentNames(names, knowledge, before?.names);
  const otherNames = before && before.names !== inDocument ? changedNames(before.names, inDocument) : [];
  const resolved = blocks.map((block, i) => {
    const old = known[i];
    if (old && !holdsAny(block, otherNames)) return old.resolved;
    return resolveNames(block, names[i]!, inDocument, knowledge);
  });
  const isResolved = (i: number): boolean => known[i]?.resolved === resolved[i];
  const forms = blocks.map((_, i) => (isResolved(i) ? known[i]!.forms : definedForms(names[i]!, resolved[i]!)));
  const genes = blocks.map((_, i) => (isResolved(i) ? known[i]!.genes : genesOf(resolved[i]!)));

  const isLocal = gone && otherNames.length === 0;
  const sameForms = isLocal && [...gone.map((block) => block.forms), ...ofStretch(forms)].every(isEmpty);
  const shortForms = sameForms ? before!.forms : documentForms(forms, before?.forms);
  const otherForms = before && before.forms !== shortForms ? changedForms(before.forms, shortForms) : [];
  const goneGenes = isLocal && new Set(gone.flatMap((block) => block.genes));
  const ids = goneGenes && sameSet(goneGenes, new Set(ofStretch(genes).flat())) ? before!.genes : new Set(genes.flat());
  const sameGenes = before !== undefined && (before.genes === ids || sameSet(before.genes, ids));
  const signs = known.map((old, i) => (isResolved(i) ? old?.signs : undefined));
  const signsOf = (i: number): SubjectSigns =>
    (signs[i] ??= subjectSigns(blocks[i]!.prose.text, resolved[i]!, knowledge));
  const onCancerTreatment = isOnCancerTreatment(manuscript.title, blocks.length, signsOf);
  const sameSubject = before?.onCancerTreatment === onCancerTreatment;
  let byDocument = false;
  let bySubject = false;
  const document = {
    knowledge,
    names: inDocument,
    shortForms,
    genes: documentGenes(ids, knowledge, () => {
      byDocument = true;
    }),
    innerNames: innerNames(knowledge),
    onCancerTreatment: () => {
      bySubject = true;
      return onCancerTreatment;
    },
  };

  const inPlace: MentionsInPlace[] = [];
  const mentions: Mention[] = [];
  const read = blocks.map((block, index): BlockRead => {
    const old = known[index];
    const isFree = old && (sameGenes || !old.byDocument) && (sameSubject || !old.bySubject);
    if (isFree && isResolved(index) && !holdsAny(block, otherForms))
      return old.signs === signs[index] ? old : { ...old, signs: signs[index] };
    byDocument = false;
    bySubject = false;
    const own = { names: names[index]!, resolved: resolved[index]!, forms: forms[index]!, genes: genes[index]! };
    const readings = readBlock(block, own.resolved, own.names, document);
    const decided = { byDocument, signs: signs[index], bySubject };
    return { ...own, ...decided, mentions: mentionsInBlock(manuscript, block, readings) };
  });
  blocks.forEach((block, index) => {
    const place = { at: block.span.start, block: index, first: mentions.length };
    const now = putInPlace(read[index]!.mentions, place, before?.inPlace[formerPlace(index) ?? -1]);
    inPlace.push(now);
    for (const mention of now.mentions) mentions.push(mention);
  });
  return {
    mentions,
    inPlace,
    kept: { names: inDocument, forms: shortForms, genes: ids, onCancerTreatment, contents, read, inPlace },
  };
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

const holdsAny = ({ prose }: Block, words: readonly string[]): boolean =>
  words.some((word) => prose.text.includes(word));

/** The mentions of one manuscript, when no earlier version of it is known and no later one will be read. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
