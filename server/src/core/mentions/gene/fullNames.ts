// Reads full names of genes that the base does not have, beside their symbol: "deleted in liver cancer 1 (DLC1)", "RAF
// (rapidly accelerated fibrosarcoma)".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Definition } from '../definition/definition.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';
import { resemblesGeneName } from './fullNameOfGene.ts';

/**
 * Words in names of genes and proteins: "keratinocyte growth factor", "gelatinase-associated lipocalin", "thioredoxin
 * reductase".
 */
const molecule =
  /(?<![a-z])(?:(?:anti)?(?:gene|oncogene|protein|receptor|kinase|factor|antigen|transporter|ligand|enzyme|homolog(?:ue)?|molecule|peptide|(?:co-?)?activator|repressor|adaptor|cadherin|integrin|lipocalin)|[a-z]{2,}(?:ct|er|gen|id|lig|lip|pt|th|yl)ase)s?(?![a-z])/i;
/** After the bracket, a word that also applies to the name before it: "phosphatase and tensin homolog (PTEN) gene". */
const saysGene = /^[)\]]\s(?:genes?|proteins?|oncogene|proto-oncogene|tumou?r\ssuppressor)(?![a-z])/i;
const parts = /[\s/\u2010-\u2014-]+/u;
const noLetterOrDigit = /[^\p{L}\d]/gu;

/**
 * Whether a short form is composed of beginnings of the words, in order, including the first and the last word: BRCA1 from
 * "breast cancer gene 1", RAF from "rapidly accelerated fibrosarcoma".
 */
function isComposedOf(short: string, words: readonly string[]): boolean {
  if (short === '' || words.length === 0) return false;
  const [word = '', ...others] = words;
  for (let taken = 1; taken <= short.length && word.startsWith(short.slice(0, taken)); taken++) {
    const left = short.slice(taken);
    if (left === '' && others.length === 0) return true;
    for (let skipped = 0; skipped < others.length; skipped++)
      if (isComposedOf(left, others.slice(skipped))) return true;
  }
  return false;
}

/** A longer stretch is a sentence, not a name. */
const mostWords = 10;

/** The rest of a gene's name after a part of it that is a name: "Kirsten rat sarcoma| proto-oncogene". */
const rest = '\\s(?:viral\\s)?(?:proto-?)?oncogene(?:\\shomolog(?:ue)?)?$';
const restAtEnd = new RegExp(rest, 'iu');
const restOfName = new RegExp(`^${rest}`, 'iu');

function spellsOut({ short, full = '' }: Pick<Definition, 'short' | 'full'>): boolean {
  const words = full.replace(restAtEnd, '').toLowerCase().split(parts);
  return words.length <= mostWords && isComposedOf(short.toLowerCase().replace(noLetterOrDigit, ''), words);
}

const inBrackets = /^\s\(([\p{L}\d][\p{L}\d\s-]{4,60})\)/u;

/**
 * Reads full names in brackets after a symbol, where a disease or the gene itself is only part of the name: "RAF (rapidly
 * accelerated fibrosarcoma)", "BRAF (B-Raf proto-oncogene)".
 */
function readBracketedNames(text: string, resolved: readonly Reading[]): Reading[] {
  const inner = resolved.filter(({ kind }) => kind === 'disease' || kind === 'gene');
  return resolved.flatMap((symbol): Reading[] => {
    if (!isGeneOrFamily(symbol) || symbol.end - symbol.start < 3) return [];
    const full = inBrackets.exec(textAfter(text, symbol, 66))?.[1];
    if (full === undefined) return [];
    const at = { start: symbol.end + 2, end: symbol.end + 2 + full.length };
    const short = text.slice(symbol.start, symbol.end);
    const isName = inner.some(({ kind, start, end, ids }) => {
      if (start < at.start || end > at.end) return false;
      if (kind === 'disease') return end === at.end && spellsOut({ short, full });
      return start === at.start && ids[0] === symbol.ids[0] && restOfName.test(text.slice(end, at.end));
    });
    return isName ? [{ ...symbol, ...at, via: 'alias', alternatives: [] }] : [];
  });
}

/** The full name of a gene before its symbol in brackets. */
interface NameOfSymbol {
  readonly definition: Definition;
  readonly full: string;
  readonly symbol: Reading;
  /** The readings inside the full name. */
  readonly inner: readonly Reading[];
}

/** Returns a definition as the full name of a gene or family; undefined if its short form is not the symbol of one. */
function nameOfSymbol(definition: Definition, resolved: readonly Reading[]): NameOfSymbol | undefined {
  const { short, shortAt, fullAt, full } = definition;
  if (full === undefined || short.length < 3 || !spellsOut(definition)) return undefined;
  const symbol = resolved.find(({ start, end }) => start === shortAt.start && end === shortAt.end);
  if (!symbol || !isGeneOrFamily(symbol)) return undefined;
  return { definition, full, symbol, inner: resolved.filter((reading) => covers(fullAt, reading)) };
}

/** Whether a full name says that it is one of a molecule, or is one of the gene by the name of a disease in it. */
function isOfGene(text: string, { definition, full, symbol, inner }: NameOfSymbol, knowledge: Knowledge): boolean {
  if (inner.some(({ kind }) => kind === 'disease')) return true;
  const { short, shortAt } = definition;
  // Three letters may stand for another molecule: BCR for the receptor of B cells.
  const isItsName = short.length > 3 || symbol.ids.some((id) => resemblesGeneName(full, id, knowledge));
  return isItsName && (molecule.test(full) || saysGene.test(textAfter(text, shortAt, 24)));
}

/** Reads a full name before the symbol of its gene: "deleted in liver cancer 1 (DLC1)". */
function readBeforeSymbol(text: string, name: NameOfSymbol, knowledge: Knowledge): Reading | undefined {
  const { definition, symbol, inner } = name;
  const { fullAt } = definition;
  const own = inner.find(({ ids }) => ids.some((id) => symbol.ids.includes(id)));
  if (own) {
    const isBeginning = own.start === fullAt.start && restOfName.test(text.slice(own.end, fullAt.end));
    return isBeginning ? { ...own, ...fullAt, via: 'alias', alternatives: [] } : undefined;
  }
  return isOfGene(text, name, knowledge) ? { ...symbol, ...fullAt, via: 'alias', alternatives: [] } : undefined;
}

/**
 * Reads full names that the base does not have, beside the symbol of their gene. Names inside them, such as that of a
 * disease, are then not mentions of their own. `resolved` are the readings of the block.
 */
export function readFullNames(
  text: string,
  definitions: readonly Definition[],
  resolved: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  const beforeSymbol = definitions.flatMap((definition) => {
    const name = nameOfSymbol(definition, resolved);
    return (name && readBeforeSymbol(text, name, knowledge)) ?? [];
  });
  return [...beforeSymbol, ...readBracketedNames(text, resolved)];
}
