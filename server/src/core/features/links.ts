import { link } from './markdown.ts';

const pages: Readonly<Record<string, (local: string) => readonly [string, string]>> = {
  hgnc: (n) => [`HGNC:${n}`, `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${n}`],
  pmid: (n) => [`PMID ${n}`, `https://pubmed.ncbi.nlm.nih.gov/${n}/`],
  doi: (d) => [`doi:${d}`, `https://doi.org/${d}`],
  doid: (n) => [`DOID:${n}`, `https://disease-ontology.org/term/DOID:${n}`],
  civic: (eid) => [`CIViC ${eid}`, `https://civicdb.org/links/evidence/${eid.replace(/^EID/u, '')}`],
  uniprot: (accession) => [`UniProt ${accession}`, `https://www.uniprot.org/uniprotkb/${accession}`],
  pmc: (id) => [id, `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`],
  nct: (id) => [`ClinicalTrials.gov ${id}`, `https://clinicaltrials.gov/study/${id}`],
  dbsnp: (id) => [`dbSNP ${id}`, `https://www.ncbi.nlm.nih.gov/snp/${id}`],
  drugbank: (id) => [`DrugBank ${id}`, `https://go.drugbank.com/drugs/${id}`],
};

/** Title and URL of the web page for a CURIE, if it has one. */
export function pageOf(curie: string): readonly [string, string] | undefined {
  const [prefix = '', local = ''] = curie.split(/:(.*)/su);
  return pages[prefix]?.(local);
}

/** Meeting abstracts have a number but no page of their own. */
const asWritten = (curie: string): string =>
  curie.replace(/^(?:asco|ash):/u, (prefix) => `${prefix.slice(0, -1).toUpperCase()} abstract `);

/** A CURIE as a Markdown link to its page, or as plain text if it has none. */
export function linkTo(curie: string): string {
  const page = pageOf(curie);
  return page ? link(...page) : link(asWritten(curie), '');
}
