import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { BibliographyEntry } from '../../manuscript/references/bibliography.ts';
import { workName } from '../../manuscript/references/workName.ts';
import type { CompletionItem } from './item.ts';

/** A key being typed after `@` or in a MyST role. */
const afterAt = /(?:^|[\s;,([\-–—^])-?@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]{0,80})$/u;
const inRole = /\{[a-z:]{0,12}cite[a-z:]{0,12}\}`(?:[^`\n]{0,400}[,;]\s?)?([\p{L}\p{N}_:.#$%&+?<>~/-]{0,80})$/u;
/** In characters: how far before the cursor to look for an open citation. */
const longestBefore = 500;
const limit = 50;

/** Everything an entry can be found by, in lower case, the key first. */
const haystack = ({ key, authors, year, title, pmid, doi }: BibliographyEntry): string =>
  [key, ...authors, year, title, pmid, doi].filter(Boolean).join(' ').toLowerCase();

/** The typed word and, if it names a gene, every other name of that gene: titles may use any of them. */
function searchWords(typed: string, knowledge: Knowledge): readonly string[] {
  const genes = knowledge.names.lookup(typed).flatMap(({ id }) => knowledge.gene(id) ?? []);
  const names = genes.flatMap(({ symbol, previous, aliases }) => [symbol, ...previous, ...aliases]);
  return [...new Set([typed, ...names.filter((name) => name.length >= 3)].map((name) => name.toLowerCase()))];
}

/** Offset at which one of the words first occurs at the start of a word; -1 if none does. */
function found(text: string, words: readonly string[]): number {
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at;
  return -1;
}

/**
 * The bibliography entries that match the key being typed at `offset`: by key, title, author, year, PMID, DOI or gene.
 * Undefined if no key is being typed.
 */
export function citationCompletion(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
): readonly CompletionItem[] | undefined {
  const before = analysis.manuscript.text.slice(Math.max(0, offset - longestBefore), offset);
  const isCode = analysis.manuscript.notProse.some((span) => span.start < offset && offset <= span.end);
  // Keys in a MyST role are inside code.
  const typed = (inRole.exec(before) ?? (isCode ? null : afterAt.exec(before)))?.[1];
  if (typed === undefined) return undefined;
  const words = typed === '' ? [''] : searchWords(typed, knowledge);
  const fitting: { entry: BibliographyEntry; text: string; at: number }[] = [];
  for (const entry of analysis.bibliography?.entries ?? []) {
    const text = haystack(entry);
    const at = typed === '' ? 0 : found(text, words);
    if (at >= 0) fitting.push({ entry, text, at });
  }
  // A key that starts with the typed text goes before a title that contains it.
  fitting.sort((a, b) => Number(a.at > 0) - Number(b.at > 0));
  return fitting.slice(0, limit).map(
    ({ entry, text, at }, order): CompletionItem => ({
      label: entry.key,
      insertText: entry.key,
      replace: { start: offset - typed.length, end: offset },
      // Editors match only the beginning of long texts, and another name of a gene does not begin with what is typed.
      filterText: text.startsWith(typed.toLowerCase(), at) ? text.slice(at, at + 100) : `${typed} ${entry.key}`,
      detail: [workName(entry), entry.title].filter(Boolean).join(' · '),
      id: '',
      kind: 'citation',
      sortText: String(order).padStart(3, '0'),
    }),
  );
}
