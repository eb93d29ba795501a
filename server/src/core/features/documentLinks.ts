import { writtenPmid } from '../manuscript/references/identifiers.ts';
import type { Span } from '../text/span.ts';
import { pageOf } from './links.ts';

export interface DocumentLink extends Span {
  readonly address: string;
  /** Name of the linked page. */
  readonly title: string;
}

/** How ids are written in running text and in reference lists, and the CURIE that each stands for. */
const forms: readonly { readonly pattern: RegExp; readonly curie: (id: string) => string }[] = [
  { pattern: new RegExp(writtenPmid, 'g'), curie: (id) => `pmid:${id}` },
  { pattern: /\bPMC\d{4,8}\b/g, curie: (id) => `pmc:${id}` },
  { pattern: /\b10\.\d{4,9}\/[^\s"'<>\])}|]{1,200}/g, curie: (id) => `doi:${id}` },
  { pattern: /\bNCT\d{8}\b/g, curie: (id) => `nct:${id}` },
  { pattern: /\bHGNC:(\d{1,6})\b/g, curie: (id) => `hgnc:${id}` },
  { pattern: /\bDOID:(\d{1,7})\b/g, curie: (id) => `doid:${id}` },
  { pattern: /\bEID\d{1,6}\b/g, curie: (id) => `civic:${id}` },
  { pattern: /\bDB\d{5}\b/g, curie: (id) => `drugbank:${id}` },
  { pattern: /\brs\d{3,10}\b/g, curie: (id) => `dbsnp:${id}` },
];

/** A DOI does not end with the punctuation of its sentence. */
const trimmed = (id: string): string => id.replace(/(?<![.,;:*_])[.,;:*_]+$/u, '');

/** The ids in a text that have a web page. Ids inside URLs are left to the editor, which links them itself. */
export function documentLinks(text: string): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { pattern, curie } of forms)
    for (const match of text.matchAll(pattern)) {
      const [whole] = match;
      const before = text[match.index - 1] ?? '';
      if (/[/=:.\w-]/u.test(before) && !/\bdoi:$/iu.test(text.slice(Math.max(0, match.index - 5), match.index)))
        continue;
      const written = trimmed(whole);
      const page = pageOf(curie(trimmed(match[1] ?? whole)));
      if (page) links.push({ start: match.index, end: match.index + written.length, ...page });
    }
  return links.sort((a, b) => a.start - b.start);
}
