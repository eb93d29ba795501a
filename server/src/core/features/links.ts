import { link } from './markdown.ts';

const pages: Readonly<Record<string, (local: string) => readonly [string, string]>> = {
  hgnc: (n) => [`HGNC:${n}`, `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${n}`],
  pmid: (n) => [`PMID ${n}`, `https://pubmed.ncbi.nlm.nih.gov/${n}/`],
  doi: (d) => [`doi:${d}`, `https://doi.org/${d}`],
  doid: (n) => [`DOID:${n}`, `https://disease-ontology.org/term/DOID:${n}`],
  civic: (eid) => [`CIViC ${eid}`, `https://civicdb.org/links/evidence/${eid.replace(/^EID/u, '')}`],
  uniprot: (accession) => [`UniProt ${accession}`, `https://www.uniprot.org/uniprotkb/${accession}`],
  drugbank: (id) => [`DrugBank ${id}`, `https://go.drugbank.com/drugs/${id}`],
};

/** A CURIE as a link to its page, or as plain text where it has none. */
export function linkTo(curie: string): string {
  const [prefix = '', local = ''] = curie.split(/:(.*)/su);
  const page = pages[prefix]?.(local);
  return page ? link(...page) : link(curie, '');
}
