import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentForms } from '../definition/shortForms.ts';
import { isOnCancerTreatment, type SubjectSigns, subjectSigns } from './cancerTreatment.ts';
import { changedForms, combineForms, type DefinedForm, definedForms } from './definedForms.ts';
import { type GenesOfBlock, geneChanges, genesOf, genesOfDocument, sameGenes } from './documentGenes.ts';
import type { DocumentFacts, FactChanges } from './documentQuestions.ts';
import type { VersionPair } from './mentionsCache.ts';
import type { ResolvedBlocks } from './resolvedBlocks.ts';

/** What all blocks say together, and how that differs from the version before. */
export interface DocumentMeaning extends DocumentFacts, FactChanges {
  /** The short forms that each block defines. */
  readonly forms: readonly (readonly DefinedForm[])[];
  /** The genes that each block speaks of. */
  readonly genes: readonly GenesOfBlock[];
  /** The signs of the subject in each block, if looked at. */
  readonly signs: readonly (SubjectSigns | undefined)[];
  /** The short forms that the document defines. */
  readonly shortForms: DocumentForms;
  /** Short forms whose meaning has changed since the version before. */
  readonly redefinedForms: readonly string[];
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/**
 * Determines the short forms, genes and subject of the document. Each is taken over as the same object if the edited
 * stretch neither adds to it nor removes from it.
 */
export function documentMeaning(
  { manuscript: { title, blocks }, before, editedBlocks, replacedEntries }: VersionPair,
  { names, resolved, changedBlocks, carriedUnlessChanged }: ResolvedBlocks,
  knowledge: Knowledge,
): DocumentMeaning {
  const forms = carriedUnlessChanged(before?.forms, (i) =>
    definedForms(blocks[i]!.prose.text, names[i]!, resolved[i]!, knowledge),
  );
  const genes = carriedUnlessChanged(before?.genes, (i) => genesOf(resolved[i]!, knowledge));
  const reusable = changedBlocks.length === 0 ? before : undefined;

  const sameForms =
    reusable && [...replacedEntries(reusable.forms), ...editedBlocks.map((i) => forms[i]!)].every(isEmpty);
  const shortForms = sameForms ? reusable.shortForms : combineForms(forms, before?.shortForms);
  const redefinedForms = before && before.shortForms !== shortForms ? changedForms(before.shortForms, shortForms) : [];

  const newGenes = editedBlocks.map((i) => genes[i]!);
  const isSameGenes = reusable && sameGenes(replacedEntries(reusable.genes), newGenes);
  const documentGenes = isSameGenes ? reusable.documentGenes : genesOfDocument(genes, knowledge);
  const changes = before && geneChanges(before.documentGenes, documentGenes);

  const signs = carriedUnlessChanged<SubjectSigns | undefined>(before?.signs, () => undefined);
  const signsOf = (i: number): SubjectSigns =>
    (signs[i] ??= subjectSigns(blocks[i]!.prose.text, resolved[i]!, knowledge));
  const onCancerTreatment = isOnCancerTreatment(title, blocks.length, signsOf);
  const isSameSubject = before?.onCancerTreatment === onCancerTreatment;
  return {
    forms,
    genes,
    signs,
    shortForms,
    documentGenes,
    onCancerTreatment,
    redefinedForms,
    geneChanges: changes,
    isSameSubject,
  };
}
