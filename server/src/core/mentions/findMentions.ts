import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
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
import { type MentionsInPlace, mentionsInPlace, moveMentions } from './mentionsInPlace.ts';
import { type BlockNames, type DocumentNames, readBlock, readNames, resolveNames } from './readBlock.ts';
import type { Reading } from './reading.ts';
import type { DocumentForms } from './shortForms.ts';
import type { DocumentGenes } from './variant/attachGene.ts';

/** What was read of a block, step by step. */
interface BlockMentions {
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
  readonly mentions: MentionsInPlace;
}

/** What the reading of the next version of a document can start from. */
export interface KeptMentions {
  readonly names: DocumentNames;
  readonly forms: DocumentForms;
  readonly genes: ReadonlySet<string>;
  readonly onCancerTreatment: boolean;
  readonly known: ReadonlyMap<object, BlockMentions>;
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
  const known = contents.map((content) => before?.known.get(content));
  const names = blocks.map((block, i) => known[i]?.names ?? readNames(block, knowledge));

  const inDocument = documentNames(names, knowledge, before?.names);
  const otherNames = before && before.names !== inDocument ? changedNames(before.names, inDocument) : [];
  const resolved = blocks.map((block, i) => {
    const old = known[i];
    if (old && !holdsAny(block.prose.text, otherNames)) return old.resolved;
    return resolveNames(block, names[i]!, inDocument, knowledge);
  });
  const isResolved = (i: number): boolean => known[i]?.resolved === resolved[i];
  const forms = blocks.map((_, i) => (isResolved(i) ? known[i]!.forms : definedForms(names[i]!, resolved[i]!)));
  const genes = blocks.map((_, i) => (isResolved(i) ? known[i]!.genes : genesOf(resolved[i]!)));

  const shortForms = documentForms(forms, before?.forms);
  const otherForms = before && before.forms !== shortForms ? changedForms(before.forms, shortForms) : [];
  const ids = new Set<string>();
  for (const own of genes) for (const id of own) ids.add(id);
  const sameGenes = before !== undefined && sameSet(before.genes, ids);
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
  const read = new Map<object, BlockMentions>();
  for (const [index, block] of blocks.entries()) {
    const old = known[index];
    const place = { at: block.span.start, block: index, first: mentions.length };
    const stands =
      old &&
      isResolved(index) &&
      (sameGenes || !old.byDocument) &&
      (sameSubject || !old.bySubject) &&
      !holdsAny(block.prose.text, otherForms);
    let next: BlockMentions;
    if (stands) {
      const moved = moveMentions(old.mentions, place);
      next =
        moved === old.mentions && old.signs === signs[index] ? old : { ...old, mentions: moved, signs: signs[index] };
    } else {
      byDocument = false;
      bySubject = false;
      const own = { names: names[index]!, resolved: resolved[index]!, forms: forms[index]!, genes: genes[index]! };
      const readings = readBlock(block, own.resolved, own.names, document);
      const decided = { byDocument, signs: signs[index], bySubject };
      next = { ...own, ...decided, mentions: mentionsInPlace(manuscript, block, readings, place) };
    }
    read.set(contents[index]!, next);
    inPlace.push(next.mentions);
    for (const mention of next.mentions.mentions) mentions.push(mention);
  }
  return {
    mentions,
    inPlace,
    kept: { names: inDocument, forms: shortForms, genes: ids, onCancerTreatment, known: read },
  };
}

const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The mentions of one manuscript, when no earlier version of it is known and no later one will be read. */
export const findMentions = (manuscript: Manuscript, knowledge: Knowledge): readonly Mention[] =>
  readMentions(manuscript, manuscript.blocks, knowledge).mentions;
