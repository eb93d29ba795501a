import type { CitationStyle } from '../manuscript.ts';

/** The work that an address leads to, as a citation style and key. */
export interface AddressedWork {
  readonly style: Extract<CitationStyle, 'doi' | 'pmid' | 'article'>;
  readonly key: string;
}

const doiUrl = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:)(10\.\d{4,9}\/.+)$/i;
const pubmedUrl =
  /^(?:https?:\/\/)?(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/(\d{1,8})(?!\d)/i;
/** Publishers and preprint servers put the DOI in the path, or in a parameter: `/doi/full/10.1056/…`, `?id=10.1371/…`. */
const doiInPath = /^https?:\/\/[^\s/]{3,80}\/[^\s]{0,160}?[/=](10\.\d{4,9}\/[^\s?#&"<>]{2,120})/i;
/** What may follow the DOI in such a path. */
const behindDoi =
  /(?:\/(?:full|abstract|pdf|epdf|meta|summary|fulltext|html)|(?:v\d+)?\.(?:full|abstract|pdf)(?:\.pdf|-text)?|v\d+)?\/?$/i;
/** nature.com/articles/X is doi 10.1038/X. */
const natureUrl = /^https?:\/\/(?:www\.)?nature\.com\/articles\/([a-z]{1,12}[\d-]{3,24}[\w-]{0,6})(?:[/.?#]|$)/i;
/** Pages of single articles at publishers and archives whose addresses contain no DOI. */
const pages: readonly RegExp[] = [
  /^(?:pmc\.ncbi\.nlm\.nih\.gov\/articles|ncbi\.nlm\.nih\.gov\/pmc\/articles|europepmc\.org\/(?:article|articles)(?:\/pmc)?)\/PMC\d/i,
  /^sciencedirect\.com\/science\/article\//i,
  /^(?:[\w-]+\.)?(?:cell|thelancet)\.com\/(?:journals\/)?[\w-]+\/(?:fulltext|abstract|article|pdf)[/(]/i,
  /^academic\.oup\.com\/.{1,80}\/article/i,
  /^jamanetwork\.com\/journals\/[\w-]+\/(?:full)?article/i,
  /^(?:aacrjournals|ashpublications|rupress|diabetesjournals)\.org\/.{1,80}\/(?:article|abstract)/i,
  /^mdpi\.com\/\d{4}-\d{3}[\dX]\/\d+\/\d+\/\w?\d/i,
  /^elifesciences\.org\/(?:articles|reviewed-preprints)\/\d/i,
  /^(?:insight\.)?jci\.org\/articles\/view\/\d/i,
  /^oncotarget\.com\/article\/\d/i,
  /^(?:annalsofoncology|jto|ejcancer|jtocrr|lungcancerjournal|gynecologiconcology-online|redjournal)\.(?:org|com|info)\/(?:article|action\/showPdf)/i,
  /^(?:[\w.-]+\.)?bmj\.com\/content\/\d/i,
  /^pnas\.org\/content\/\d/i,
  /^arxiv\.org\/(?:abs|pdf)\/\d{4}\.\d/i,
  /^(?:semanticscholar\.org\/paper|researchgate\.net\/publication)\/./i,
];

/**
 * Returns the work that an address leads to: a DOI, a PubMed entry, or the page of one article. Home pages and
 * databases are not works.
 */
export function addressedWork(url: string): AddressedWork | undefined {
  const plain = url.replace(/\\([()_])/g, '$1');
  const doi = doiUrl.exec(plain)?.[1] ?? doiInPath.exec(plain)?.[1]?.replace(behindDoi, '');
  if (doi !== undefined) return { style: 'doi', key: `doi:${doi}` };
  const pmid = pubmedUrl.exec(url)?.[1];
  if (pmid !== undefined) return { style: 'pmid', key: `PMID:${pmid}` };
  const nature = natureUrl.exec(url)?.[1];
  if (nature !== undefined) return { style: 'doi', key: `doi:10.1038/${nature}` };
  const page = /^https?:\/\/(?:www\.)?([^\s]{4,400})$/i.exec(url)?.[1];
  return page !== undefined && pages.some((pattern) => pattern.test(page)) ? { style: 'article', key: url } : undefined;
}
