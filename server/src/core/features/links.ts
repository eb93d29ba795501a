import { link } from './markdown.ts';

interface WebPage {
  readonly title: string;
  readonly address: string;
}

const pages: Readonly<Record<string, (local: string) => WebPage>> = {
  hgnc: (n) => ({
    title: `HGNC:${n}`,
    address: `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${n}`,
  }),
  pmid: (n) => ({ title: `PMID ${n}`, address: `https://pubmed.ncbi.nlm.nih.gov/${n}/` }),
  doi: (d) => ({ title: `doi:${d}`, address: `https://doi.org/${d}` }),
  page: (p) => ({ title: p.split('/')[0]!, address: `https://${p}` }),
  doid: (n) => ({ title: `DOID:${n}`, address: `https://disease-ontology.org/term/DOID:${n}` }),
  civic: (eid) => ({
    title: `CIViC ${eid}`,
    address: `https://civicdb.org/links/evidence/${eid.replace(/^EID/u, '')}`,
  }),
  uniprot: (accession) => ({
    title: `UniProt ${accession}`,
    address: `https://www.uniprot.org/uniprotkb/${accession}`,
  }),
  pmc: (id) => ({ title: id, address: `https://pmc.ncbi.nlm.nih.gov/articles/${id}/` }),
  nct: (id) => ({ title: `ClinicalTrials.gov ${id}`, address: `https://clinicaltrials.gov/study/${id}` }),
  dbsnp: (id) => ({ title: `dbSNP ${id}`, address: `https://www.ncbi.nlm.nih.gov/snp/${id}` }),
  drugbank: (id) => ({ title: `DrugBank ${id}`, address: `https://go.drugbank.com/drugs/${id}` }),
};

/** The web page for a CURIE, if it has one. */
export function pageOf(curie: string): WebPage | undefined {
  const [prefix = '', local = ''] = curie.split(/:(.*)/su);
  return pages[prefix]?.(local);
}

/** Meeting abstracts have a number but no page of their own. */
const asWritten = (curie: string): string =>
  curie.replace(/^(?:asco|ash):/u, (prefix) => `${prefix.slice(0, -1).toUpperCase()} abstract `);

/** A CURIE as a Markdown link to its page, or as plain text if it has none. */
export function linkTo(curie: string): string {
  const page = pageOf(curie);
  return page ? link(page.title, page.address) : link(asWritten(curie), '');
}
