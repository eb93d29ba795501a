import { groupBy } from '../text/groupBy.ts';
import type { Overlays } from './overlayRecords.ts';
import type { Alteration, Disease, Drug, Gene, Source, Tables } from './records.ts';

/** Adds the overlays' names to the records that they refer to. Unknown ids are left to the integrity check. */
export const withOverlays = (tables: Tables, overlays: Overlays): Tables => ({
  ...tables,
  genes: tables.genes.map(withGeneNames(overlays)),
  drugs: tables.drugs.map(withDrugNames(overlays)).map(withDrugStatus(overlays)),
  diseases: tables.diseases.map(withDiseaseNames(overlays)),
  sources: tables.sources.map(withSourceDetails(overlays)),
  alterations: tables.alterations.map(withSpellings(overlays)),
});

/** Returns the names of both lists, each once, sorted. */
const joined = (a: readonly string[], b: readonly string[] = []): string[] => [...new Set([...a, ...b])].sort();

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** A name that an overlay gives as an alias is one, whatever the release calls it. */
function withGeneNames({ geneNames }: Overlays): (gene: Gene) => Gene {
  const namesOf = new Map(geneNames.map((names) => [names.gene, names.aliases]));
  return (gene) => {
    const aliases = namesOf.get(gene.id);
    if (aliases === undefined) return gene;
    return {
      ...gene,
      aliases: joined(gene.aliases, aliases),
      previous: without(gene.previous, aliases),
      unread: without(gene.unread, aliases),
    };
  };
}

/** A name that an overlay gives as a brand, code or abbreviation is no mere synonym. */
function withDrugNames({ drugNames }: Overlays): (drug: Drug) => Drug {
  const namesOf = groupBy(drugNames, (names) => [names.drug]);
  return (drug) => {
    const named = namesOf.get(drug.id);
    if (named === undefined) return drug;
    const brands = named.flatMap((names) => names.brands);
    const codes = named.flatMap((names) => names.codes);
    const abbreviations = named.flatMap((names) => names.abbreviations);
    return {
      ...drug,
      brands: joined(drug.brands, brands),
      codes: joined(drug.codes, codes),
      synonyms: joined(
        without(drug.synonyms, [...brands, ...codes, ...abbreviations]),
        named.flatMap((names) => names.synonyms),
      ),
      abbreviations: joined(drug.abbreviations, abbreviations),
    };
  };
}

function withDrugStatus({ drugStatus }: Overlays): (drug: Drug) => Drug {
  const statusOf = new Map(drugStatus.flatMap((entry) => entry.drugs.map((id) => [id, entry] as const)));
  return (drug) => {
    const entry = statusOf.get(drug.id);
    return entry === undefined ? drug : { ...drug, status: entry.status, statusSource: entry.source };
  };
}

function withDiseaseNames({ diseaseNames, diseaseCodes }: Overlays): (disease: Disease) => Disease {
  const namesOf = new Map(diseaseNames.map((names) => [names.disease, names]));
  const codesOf = new Map(diseaseCodes.map((entry) => [entry.disease, entry.oncotree]));
  return (imported) => {
    const names = namesOf.get(imported.id);
    const disease = { ...imported, oncotree: joined(imported.oncotree, codesOf.get(imported.id)) };
    if (names === undefined) return disease;
    const synonyms = joined(without(disease.synonyms, names.abbreviations), names.synonyms);
    return {
      ...disease,
      ...(names.shown === undefined ? { synonyms } : shownAs(names.shown, disease.name, synonyms)),
      abbreviations: joined(disease.abbreviations, names.abbreviations),
      parents: joined(disease.parents, names.parents),
    };
  };
}

/** A synonym in place of the name, which becomes one; a spelling of it with another capital is the same name. */
const shownAs = (shown: string, name: string, synonyms: readonly string[]) => ({
  name: shown,
  synonyms: joined(
    synonyms.filter((synonym) => synonym.toLowerCase() !== shown.toLowerCase()),
    [name],
  ),
});

/** What a page shows adds to what the release says of a work; where both say something, the release takes precedence. */
function withSourceDetails({ sourceDetails, retracted }: Overlays): (source: Source) => Source {
  const pageOf = new Map(sourceDetails.map((entry) => [entry.id, entry]));
  const retractedIds = new Set(retracted.map(({ id }) => id));
  return (cited) => {
    const isRetracted = retractedIds.has(cited.id) ? { retracted: true } : {};
    const source = { ...cited, authors: wholeList(cited), ...isRetracted };
    const page = pageOf.get(source.id);
    if (page === undefined) return source;
    return { ...page, ...source, authors: source.authors.length > 0 ? source.authors : page.authors };
  };
}

/**
 * Returns the authors of a work as a bibliography entry may print them. A list that curators noted from a page that
 * shows only some of them stays in the table, since anyone citing the work would print it as complete. A list that ends
 * in "et al." is marked as incomplete already.
 */
const wholeList = ({ host, authors }: Source): Source['authors'] =>
  host === undefined || authors.at(-1) === 'et al.' ? authors : [];

function withSpellings({ alterationNames }: Overlays): (alteration: Alteration) => Alteration {
  const spellingsOf = new Map(alterationNames.map((names) => [names.alteration, names.spellings]));
  return (alteration) => {
    const spellings = spellingsOf.get(alteration.id);
    return spellings === undefined ? alteration : { ...alteration, spellings: joined(alteration.spellings, spellings) };
  };
}
