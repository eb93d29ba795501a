import { groupBy } from './groupBy.ts';
import type { Overlays } from './overlayRecords.ts';
import type { Disease, Drug, Gene, Source, Tables } from './records.ts';

const joined = (a: readonly string[], b: readonly string[] = []): string[] => [...new Set([...a, ...b])].sort();

/** Adds the overlays' names to the records that they name. Names for unknown ids are the integrity check's business. */
export function withOverlays(tables: Tables, overlays: Overlays): Tables {
  const genes = new Map(overlays.geneNames.map((names) => [names.gene, names]));
  const drugs = groupBy(overlays.drugNames, (names) => [names.drug]);
  const statuses = new Map(overlays.drugStatus.flatMap((entry) => entry.drugs.map((id) => [id, entry] as const)));
  const diseases = new Map(overlays.diseaseNames.map((names) => [names.disease, names]));
  const codes = new Map(overlays.diseaseCodes.map((entry) => [entry.disease, entry.oncotree]));
  const retracted = new Set(overlays.retracted.map(({ id }) => id));
  const details = new Map(overlays.sourceDetails.map((entry) => [entry.id, entry]));
  const alterations = new Map(overlays.alterationNames.map((names) => [names.alteration, names]));
  return {
    ...tables,
    genes: tables.genes.map((gene): Gene => {
      const names = genes.get(gene.id);
      if (names === undefined) return gene;
      const aliases = joined(gene.aliases, names.aliases);
      const imported = (name: string) => !names.aliases.includes(name);
      return { ...gene, aliases, previous: gene.previous.filter(imported), unread: gene.unread.filter(imported) };
    }),
    drugs: tables.drugs.map((imported): Drug => {
      const status = statuses.get(imported.id);
      const drug =
        status === undefined ? imported : { ...imported, status: status.status, statusSource: status.source };
      const named = drugs.get(drug.id);
      if (named === undefined) return drug;
      const names = {
        brands: named.flatMap((entry) => entry.brands),
        codes: named.flatMap((entry) => entry.codes),
        synonyms: named.flatMap((entry) => entry.synonyms),
        abbreviations: named.flatMap((entry) => entry.abbreviations),
      };
      const placed = new Set([...names.brands, ...names.codes, ...names.abbreviations]);
      return {
        ...drug,
        brands: joined(drug.brands, names.brands),
        codes: joined(drug.codes, names.codes),
        synonyms: joined(
          drug.synonyms.filter((name) => !placed.has(name)),
          names.synonyms,
        ),
        abbreviations: joined(drug.abbreviations, names.abbreviations),
      };
    }),
    diseases: tables.diseases.map((plain): Disease => {
      const names = diseases.get(plain.id);
      const disease = { ...plain, oncotree: joined(plain.oncotree, codes.get(plain.id)) };
      if (names === undefined) return disease;
      return {
        ...disease,
        synonyms: joined(
          disease.synonyms.filter((name) => !names.abbreviations.includes(name)),
          names.synonyms,
        ),
        abbreviations: joined(disease.abbreviations, names.abbreviations),
      };
    }),
    // What a page shows adds to what the release says of a work; where both speak, the release stands.
    sources: tables.sources.map((cited): Source => {
      const source = { ...cited, authors: wholeList(cited), ...(retracted.has(cited.id) ? { retracted: true } : {}) };
      const page = details.get(source.id);
      if (page === undefined) return source;
      return { ...page, ...source, authors: source.authors.length > 0 ? source.authors : page.authors };
    }),
    alterations: tables.alterations.map((alteration) => {
      const names = alterations.get(alteration.id);
      return names === undefined
        ? alteration
        : { ...alteration, spellings: joined(alteration.spellings, names.spellings) };
    }),
  };
}

/**
 * The authors of a work as an entry may print them. Where curators noted a page that shows some of them, that list stays in the table:
 * whoever cites the work would print it as whole. One that ends in "et al." says itself that it is not.
 */
const wholeList = ({ host, authors }: Source): Source['authors'] =>
  host === undefined || authors.at(-1) === 'et al.' ? authors : [];

/** JSON with sorted keys: the same facts give the same text, whatever order a tool wrote them in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
