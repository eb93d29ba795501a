import type { RawBlock } from '../rawBlock.ts';

const year = /\b(?:19|20)\d{2}[a-z]?\b/;
const signs = [
  /\b(?:doi\b|10\.\d{4,9}\/)/i,
  /\b(?:PMID|PMC\d|PubMed|Google Scholar|CrossRef)\b/i,
  /\ufffc/,
  /\b\d{1,4}\s?\([^()\s]{1,16}\)\s?[:,]\s?e?\d+/,
  /\b\d{1,4}\s?:\s?e?\d+\s?[-–—]+\s?\d+/,
  /\bvol\.|\bpp?\.\s?\d|\bet al\b/i,
  /(?:^|[\s,])\p{Lu}[\p{L}'’-]+,?\s\p{Lu}{1,3}(?:[.,;]|\s\p{Lu}|$)/u,
  /\p{Lu}[\p{L}'’-]{1,40},\s(?:\p{Lu}\.[\s-]?){1,3}/u,
  /^\[?\d{1,3}\]?[.)]?\s\p{Lu}/u,
];

/**
 * Returns whether the paragraph reads like a bibliography entry: a year and at least two of volume, pages, initials,
 * identifier.
 */
export function isEntry(text: string): boolean {
  if (text.length < 30 || text.length > 1200 || !year.test(text)) return false;
  let count = 0;
  for (const sign of signs) if (sign.test(text) && ++count >= 2) return true;
  return false;
}

/** How many blocks in a row may look unlike an entry within a trailing bibliography. */
const widestGap = 2;
const fewest = 3;

/**
 * Returns the index of the first block of a bibliography that ends the document without a heading of its own;
 * `blocks.length` if there is none.
 */
export function trailingBibliography(blocks: readonly RawBlock[], last: number): number {
  let start = last;
  let entries = 0;
  let gap = 0;
  for (let i = last - 1; i >= 0 && gap <= widestGap; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'heading') break;
    if ((block.kind === 'paragraph' || block.kind === 'list-item') && isEntry(block.prose.text)) {
      entries++;
      start = i;
      gap = 0;
    } else gap++;
  }
  return entries >= fewest && entries >= 0.6 * (last - start) ? start : blocks.length;
}
