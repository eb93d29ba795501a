import { movedBy, type Span } from '../../text/span.ts';
import { proseInSource } from '../prose/inSource.ts';
import type { RawBlock } from '../rawBlock.ts';
import type { WrittenIdentifier } from './work.ts';

const inText =
  /\b(?:doi(?:\.org\/|\s?:\s?)(10\.[^\s"'<>\ufffc]{1,300})|(10\.\d{4,9}\/[^\s"'<>\ufffc]{1,300})|PMIDs?\s?[:#]?\s?(PMC\d{1,20}|\d{1,20}))/gi;
const doiAddress = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/(.{1,300})$/i;
const pubmedAddress =
  /^(?:https?:\/\/)?(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/(\d+)\/?$/i;

/** Removes closing punctuation, and a bracket that the identifier did not open: both belong to the sentence. */
const trimmed = (text: string): string => {
  const bare = text.replace(/(?<![.,;:])[.,;:]+$/, '');
  return /[)\]]$/.test(bare) && !/[([]/.test(bare) ? bare.replace(/(?<![)\].,;])[)\].,;]+$/, '') : bare;
};

/** Returns the address that a link leads to, without Markdown's backslashes and entities. */
export const plainAddress = (url: string): string => url.replace(/\\([()_&#-])/g, '$1').replace(/&amp;/g, '&');

/** Returns the identifiers in a stretch of a block, including those of its links. */
export function writtenIdentifiers(block: RawBlock, { start, end }: Span): WrittenIdentifier[] {
  const found: WrittenIdentifier[] = [];
  for (const match of block.prose.text.slice(start, end).matchAll(inText)) {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const text = trimmed(written);
    const at = start + match.index + match[0].length - written.length;
    const span = proseInSource(block, { start: at, end: at + text.length });
    found.push({ kind: match[3] === undefined ? 'doi' : 'pmid', text, span });
  }
  for (const anchor of block.anchors) {
    if (anchor.url === undefined || anchor.start < start || anchor.end > end) continue;
    const url = plainAddress(anchor.url);
    const doi = doiAddress.exec(url)?.[1];
    const pmid = pubmedAddress.exec(url)?.[1];
    const text = doi ?? pmid;
    if (text !== undefined)
      found.push({ kind: doi === undefined ? 'pmid' : 'doi', text, span: movedBy(anchor.source, block.span.start) });
  }
  return found;
}
