import { type Finder, type FoundCitation, whole } from './found.ts';

const pmid = /\bPMIDs?\s?[:#]?\s?(\d{1,8}(?:\s?(?:[,;]|and|&)\s?\d{5,8})*)\b/g;
const doi = /\b(?:doi\s?[:]\s?|doi\.org\/)(10\.\d{4,9}\/[^\s"'<>\])}\ufffc]{1,200})/gi;
const doiUrl = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:)(10\.\d{4,9}\/.+)$/i;
const pubmedUrl =
  /^(?:https?:\/\/)?(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/(\d{1,8})\/?/i;

function urlKey(url: string): { style: 'doi' | 'pmid'; key: string } | undefined {
  const byDoi = doiUrl.exec(url.replace(/\\([()_])/g, '$1'));
  if (byDoi?.[1]) return { style: 'doi', key: `doi:${byDoi[1]}` };
  const byPmid = pubmedUrl.exec(url);
  return byPmid?.[1] ? { style: 'pmid', key: `PMID:${byPmid[1]}` } : undefined;
}

/** `PMID: 123`, `doi:10…`, and links and addresses of doi.org and PubMed. The brackets around go with them. */
export const identifier: Finder = ({ prose, anchors }) => {
  const { text } = prose;
  const found: FoundCitation[] = [];
  const bracketed = (start: number, end: number): { start: number; end: number } =>
    (text[start - 1] === '(' && text[end] === ')') || (text[start - 1] === '[' && text[end] === ']')
      ? { start: start - 1, end: end + 1 }
      : { start, end };
  if (text.includes('PMID')) {
    for (const match of text.matchAll(pmid)) {
      const span = bracketed(match.index, match.index + match[0].length);
      const keys = [...(match[1] ?? '').matchAll(/\d+/g)].map((number) => `PMID:${number[0]}`);
      found.push(whole(span.start, span.end, 'pmid', keys));
    }
  }
  if (/doi/i.test(text)) {
    for (const match of text.matchAll(doi)) {
      const name = (match[1] ?? '').replace(/(?<![.,;:])[.,;:]+$/, '');
      const end = match.index + match[0].length - ((match[1] ?? '').length - name.length);
      const span = bracketed(match.index, end);
      found.push(whole(span.start, span.end, 'doi', [`doi:${name}`]));
    }
  }
  for (const anchor of anchors) {
    if (anchor.url === undefined) continue;
    const named = urlKey(anchor.url);
    if (!named) continue;
    // The words of a link are the writer's; an address or a mere label is left out, its brackets too.
    const label = /^(?:\ufffc|\[?(?:PubMed|PMID|DOI|link|CrossRef|\d+)\]?|PMID:? ?\d+|\(?https?:.*)$/i;
    const words = anchor.kind === 'link' && !label.test(text.slice(anchor.start, anchor.end));
    const span = words ? { start: anchor.start, end: anchor.end } : bracketed(anchor.start, anchor.end);
    found.push({ ...span, style: named.style, keys: [named.key], cuts: words ? [] : [span] });
  }
  return found;
};
