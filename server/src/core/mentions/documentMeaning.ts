import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { isOnCancerTreatment, type SubjectSigns, subjectSigns } from './cancerTreatment.ts';
import { changedForms, type DefinedForm, definedForms, documentForms, genesOf, sameSet } from './documentFacts.ts';
import { type AskedOfGenes, alikeFor, type GenesOfDocument, genesOfDocument } from './documentGenes.ts';
import type { Versions } from './keptMentions.ts';
import type { ResolvedBlocks } from './resolvedBlocks.ts';
import type { DocumentForms } from './shortForms.ts';

/** What the blocks say together, and what that changes for each of them. */
export interface DocumentMeaning {
  /** By block. */
  readonly forms: readonly (readonly DefinedForm[])[];
  readonly genes: readonly (readonly string[])[];
  readonly signs: readonly (SubjectSigns | undefined)[];
  readonly shortForms: DocumentForms;
  readonly ofDocument: GenesOfDocument;
  readonly onCancerTreatment: boolean;
  /** Short forms that stand for something else than before. */
  readonly otherForms: readonly string[];
  /** Which questions about the document's genes have the answers of before. */
  readonly answered: AskedOfGenes;
  readonly isSameSubject: boolean;
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** Short forms, genes and subject of the document: they stay the very same where the edited stretch adds and takes nothing. */
export function meaningOf(
  { title }: Manuscript,
  { blocks, before, known, gone, ofStretch }: Versions,
  { names, resolved, otherNames, isAsBefore }: ResolvedBlocks,
  knowledge: Knowledge,
): DocumentMeaning {
  const forms = blocks.map((_, i) => (isAsBefore(i) ? known[i]!.forms : definedForms(names[i]!, resolved[i]!)));
  const genes = blocks.map((_, i) => (isAsBefore(i) ? known[i]!.genes : genesOf(resolved[i]!)));
  const isLocal = gone && otherNames.length === 0;

  const sameForms = isLocal && [...gone.map((block) => block.forms), ...ofStretch(forms)].every(isEmpty);
  const shortForms = sameForms ? before!.forms : documentForms(forms, before?.forms);
  const otherForms = before && before.forms !== shortForms ? changedForms(before.forms, shortForms) : [];

  const goneGenes = isLocal && new Set(gone.flatMap((block) => block.genes));
  const ids = goneGenes && sameSet(goneGenes, new Set(ofStretch(genes).flat())) ? undefined : new Set(genes.flat());
  const ofDocument = ids ? genesOfDocument(ids, knowledge) : before!.genes;
  const answered = before ? alikeFor(before.genes, ofDocument) : 'nothing';

  const signs = known.map((old, i) => (isAsBefore(i) ? old?.signs : undefined));
  const signsOf = (i: number): SubjectSigns =>
    (signs[i] ??= subjectSigns(blocks[i]!.prose.text, resolved[i]!, knowledge));
  const onCancerTreatment = isOnCancerTreatment(title, blocks.length, signsOf);
  const isSameSubject = before?.onCancerTreatment === onCancerTreatment;
  return { forms, genes, signs, shortForms, ofDocument, onCancerTreatment, otherForms, answered, isSameSubject };
}
