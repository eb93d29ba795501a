import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { sameSet } from '../../text/sameSet.ts';
import { isOnCancerTreatment, type SubjectSigns, subjectSigns } from './cancerTreatment.ts';
import { changedForms, type DefinedForm, definedForms, documentForms, genesOf } from './documentFacts.ts';
import { type GenesOfDocument, genesOfDocument, type OtherGenes, otherGenes } from './documentGenes.ts';
import type { Versions } from './mentionsCache.ts';
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
  /** In what its genes are others than before. */
  readonly otherGenes: OtherGenes | undefined;
  readonly isSameSubject: boolean;
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** Short forms, genes and subject of the document: they stay the very same where the edited stretch adds and takes nothing. */
export function meaningOf(
  { title }: Manuscript,
  { blocks, before, edited, gone }: Versions,
  { names, resolved, otherwise, byNames }: ResolvedBlocks,
  knowledge: Knowledge,
): DocumentMeaning {
  const forms = byNames(before?.forms, (i) => definedForms(names[i]!, resolved[i]!));
  const genes = byNames(before?.genes, (i) => genesOf(resolved[i]!));
  const local = otherwise.length === 0 ? before : undefined;

  const sameForms = local && [...gone(local.forms), ...edited.map((i) => forms[i]!)].every(isEmpty);
  const shortForms = sameForms ? local.shortForms : documentForms(forms, before?.shortForms);
  const otherForms = before && before.shortForms !== shortForms ? changedForms(before.shortForms, shortForms) : [];

  const goneGenes = local && new Set(gone(local.genes).flat());
  const sameGenes = goneGenes && sameSet(goneGenes, new Set(edited.flatMap((i) => genes[i]!)));
  const ofDocument = sameGenes ? local.ofDocument : genesOfDocument(new Set(genes.flat()), knowledge);
  const others = before && otherGenes(before.ofDocument, ofDocument);

  const signs = byNames<SubjectSigns | undefined>(before?.signs, () => undefined);
  const signsOf = (i: number): SubjectSigns =>
    (signs[i] ??= subjectSigns(blocks[i]!.prose.text, resolved[i]!, knowledge));
  const onCancerTreatment = isOnCancerTreatment(title, blocks.length, signsOf);
  const isSameSubject = before?.onCancerTreatment === onCancerTreatment;
  return {
    forms,
    genes,
    signs,
    shortForms,
    ofDocument,
    onCancerTreatment,
    otherForms,
    otherGenes: others,
    isSameSubject,
  };
}
