import * as v from 'valibot';
import { AlterationId, DiseaseId, DrugId, GeneId, list, Provenance, SourceId, text } from './recordFields.ts';
import { drugStatuses, SourceRecord } from './records.ts';

/**
 * A substitution whose reference residue is not in our sequences, for a known reason: it stays in the base as its
 * source gives it.
 */
const ResidueExceptionRecord = v.strictObject({ alteration: AlterationId, reason: text, source: Provenance });

/** Names of our own that are added to imported records at compile time: those that the field uses and the releases lack. */
const GeneNamesRecord = v.strictObject({ gene: GeneId, aliases: v.array(text), source: Provenance });
/** One record for each drug and source: what the label says is kept apart from what we know. */
const DrugNamesRecord = v.strictObject({
  drug: DrugId,
  brands: list(text),
  codes: list(text),
  synonyms: list(text),
  abbreviations: list(text),
  source: Provenance,
});
/** The status that one source gives to drugs; it takes precedence over an import. A drug is in one record only. */
const DrugStatusRecord = v.strictObject({
  status: v.picklist(drugStatuses),
  drugs: v.array(DrugId),
  source: Provenance,
});
const DiseaseNamesRecord = v.strictObject({
  disease: DiseaseId,
  /** The recorded name that writers use, where the release turns it round: "lung non-small cell carcinoma". It is the one shown. */
  shown: v.optional(text),
  synonyms: list(text),
  abbreviations: list(text),
  /** Further diseases that it is a kind of: the imported slim places bladder urothelial carcinoma by its organ alone. */
  parents: list(DiseaseId),
  source: Provenance,
});
const DiseaseCodesRecord = v.strictObject({ disease: DiseaseId, oncotree: v.array(text), source: Provenance });
/**
 * The full record of a work that a release only cites, from a page that was opened; fields that the page did not show
 * are left out.
 */
const SourceDetailsRecord = v.strictObject({
  id: SourceId,
  authors: list(text),
  title: text,
  journal: SourceRecord.entries.journal,
  year: SourceRecord.entries.year,
  doi: SourceRecord.entries.doi,
  host: v.nonOptional(SourceRecord.entries.host),
  looked: v.nonOptional(SourceRecord.entries.looked),
});
/** A work that PubMed marks as retracted, whether the base cites it or not. */
const RetractedRecord = v.strictObject({ id: SourceId });
const AlterationNamesRecord = v.strictObject({
  alteration: AlterationId,
  spellings: v.array(text),
  source: Provenance,
});

/** Files that add to tables instead of being one; they have no table of their own in the artefact. */
export const overlays = {
  geneNames: GeneNamesRecord,
  drugNames: DrugNamesRecord,
  drugStatus: DrugStatusRecord,
  diseaseNames: DiseaseNamesRecord,
  diseaseCodes: DiseaseCodesRecord,
  alterationNames: AlterationNamesRecord,
  residueExceptions: ResidueExceptionRecord,
  sourceDetails: SourceDetailsRecord,
  retracted: RetractedRecord,
} as const;

export type OverlayName = keyof typeof overlays;
export type Overlays = { readonly [O in OverlayName]: readonly v.InferOutput<(typeof overlays)[O]>[] };
