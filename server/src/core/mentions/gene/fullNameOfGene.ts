// Tells whether a full name in a text is that of a gene, though worded in another way than in the base.

import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Words for a kind of molecule, which do not tell which molecule it is. */
const general =
  /^(?:gene|protein|receptor|kinase|factor|antigen|transporter|ligand|enzyme|suppressor|tumou?r|associated|like|binding|domain|family|member|type|subunit|human|cell|growth|and|the|of|for)s?$/;

const contentWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !general.test(word));

/**
 * Whether a full name in the text is another wording of the gene's name: at least half of its content words occur there, or
 * words that begin alike.
 */
export function resemblesGeneName(full: string, gene: string, knowledge: Knowledge): boolean {
  const record = knowledge.gene(gene);
  const [written, recorded] = [contentWords(full), contentWords(record?.name ?? '')];
  const same = written.filter((word) =>
    recorded.some((other) => word === other || (word.length > 5 && other.startsWith(word.slice(0, 6)))),
  );
  return same.length > 0 && same.length * 2 >= Math.min(written.length, recorded.length);
}

/** A longer stretch is a part of a sentence. */
const mostWords = 6;

/**
 * Whether a full name is one of the gene: it is worded like the recorded name, or has a word that tells which gene a short
 * form means that several things share.
 */
export function isFullNameOf(full: string, short: string, gene: string, knowledge: Knowledge): boolean {
  if (resemblesGeneName(full, gene, knowledge)) return true;
  if (full.includes('(') || full.split(/\s/).length > mostWords) return false;
  const words = contentWords(full);
  return knowledge
    .ambiguity(short)
    .some((row) => row.id === gene && row.needs === 'context' && row.words.some((word) => words.includes(word)));
}
