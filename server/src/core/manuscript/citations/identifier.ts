import { addressedWork } from './articleAddress.ts';
import { type Finder, type FoundCitation, wholeCitation } from './found.ts';

const pmid = /\bPMIDs?\s?[:#]?\s?(\d{1,8}(?:\s?(?:[,;]|and|&)\s?\d{5,8})*)\b/g;
const doi = /\b(?:doi\s?[:]\s?|doi\.org\/)(10\.\d{4,9}\/[^\s"'<>\])}\ufffc]{1,200})/gi;

/**
 * Finds `PMID: 123`, `doi:10…`, and links and addresses of DOIs, PubMed and pages of articles, with the brackets around
 * them.
 */
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
      found.push(wholeCitation(span.start, span.end, 'pmid', keys));
    }
  }
  if (/doi/i.test(text)) {
    for (const match of text.matchAll(doi)) {
      const name = (match[1] ?? '').replace(/(?<![.,;:])[.,;:]+$/, '');
      const end = match.index + match[0].length - ((match[1] ?? '').length - name.length);
      const span = bracketed(match.index, end);
      found.push(wholeCitation(span.start, span.end, 'doi', [`doi:${name}`]));
    }
  }
  for (const anchor of anchors) {
    if (anchor.url === undefined) continue;
    const named = addressedWork(anchor.url);
    if (!named) continue;
    // The words of a link are the writer's; an address or a mere label is left out, with its brackets.
    const label = /^(?:\ufffc|\[?(?:PubMed|PMID|DOI|link|CrossRef|\d+)\]?|PMID:? ?\d+|\(?https?:.*)$/i;
    const words = anchor.kind === 'link' && !label.test(text.slice(anchor.start, anchor.end));
    const span = words ? { start: anchor.start, end: anchor.end } : bracketed(anchor.start, anchor.end);
    found.push({ ...span, style: named.style, keys: [named.key], cuts: words ? [] : [span] });
  }
  return found;
};
