// Names that are read as those of a gene only because the text shows it: "the SYT gene", "p14(ARF)", "AML1-ETO".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { oneLetter } from '../../knowledge/residues/residues.ts';
import { allMatches } from '../../text/allMatches.ts';
import { anyOfTexts } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Definition, Definitions } from '../definition/definition.ts';
import type { Reading } from '../reading.ts';
import { namesCalledGenes } from './calledGenes.ts';
import { isKnownFusion } from './knownFusion.ts';

/** A name that the words around it show to be that of a gene. */
export interface ShownGene extends Span {
  readonly surface: string;
  readonly gene: string;
}

/**
 * The ids of the genes, by the names that a document shows to be theirs; such a name is read wherever it occurs in the
 * document.
 */
export type ShownGenes = ReadonlyMap<string, string>;

/** The names that a document shows to be those of genes, with one expression that matches them all. */
export interface GenesShown {
  readonly shown: ShownGenes;
  readonly shownPattern: RegExp | undefined;
}

/** Whether a spelling can be a name: as recorded, without its hyphens, in capitals, or with one capital in mid-sentence. */
function spells(surface: string, name: string, midSentence: boolean): boolean {
  const [written, recorded] = [surface.replace(/-/g, ''), name.replace(/-/g, '')];
  if (written === recorded) return true;
  if (written.toUpperCase() !== recorded.toUpperCase()) return false;
  // HTLV's Tax is not TAX, and a Fab is not FAB; Mer is mer.
  if (/^\p{L}{3}$/u.test(written) && !/^\p{Ll}+$/u.test(recorded)) return false;
  if (written === written.toUpperCase()) return true;
  return midSentence && /^\p{Lu}\p{Ll}+\d*$/u.test(written);
}

const geneNameKinds: ReadonlySet<string> = new Set(['symbol', 'alias', 'previous-symbol']);

/** Whether symbols of genes consist of this name and a number, so that the bare name means their family: GATA, TRIM. */
const isStem = (name: string, knowledge: Knowledge): boolean =>
  ['2', '3'].every((number) => knowledge.geneOfSymbol(name + number) !== undefined);

/** Returns the id of the gene that a spelling names, if it names one gene and nothing else. */
function geneCalled(surface: string, midSentence: boolean, knowledge: Knowledge): string | undefined {
  // Tyr and Met are more likely residues; the number of "the factor VIII gene" is not a name.
  if (surface.length < 3 || oneLetter(surface) !== undefined || /^[IVX]+$/.test(surface)) return undefined;
  const readings = knowledge.names.lookup(surface);
  const genes = readings.filter((r) => geneNameKinds.has(r.kind) && knowledge.entity(r.id)?.kind === 'gene');
  if (genes.length === 0 || genes.length < readings.length) return undefined;
  const fitting = genes.filter((r) => spells(surface, r.name, midSentence));
  const gene = fitting[0]?.id;
  if (gene === undefined || fitting.some((r) => r.id !== gene)) return undefined;
  if (knowledge.gene(gene)?.exactCase && surface !== knowledge.label(gene) && isStem(surface.toUpperCase(), knowledge))
    return undefined;
  const rows = fitting.flatMap((r) => knowledge.ambiguity(r.name)).filter((row) => row.id === gene);
  return rows.some((row) => row.needs === 'never') ? undefined : gene;
}

/**
 * Whether a name has three letters and is not the symbol: it may be anything, since fluorescent proteins are expressed and
 * lipopolysaccharides regulate, too.
 */
const isShortAlias = (surface: string, gene: string, knowledge: Knowledge): boolean =>
  /^\p{L}{3}$/u.test(surface) && surface !== knowledge.label(gene);

const joinedAfter = /^(?:\s?[([/]|[-\u2010-\u2013]|::)([\p{L}\d][\p{L}\d-]{1,10})(?![\p{L}\d])/u;
const joinedBefore = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]{1,10}?)(?:\s?[(/]|[-\u2010-\u2013]|::)$/u;

/** A gene's own name in brackets or after a slash: "ABCC11 (MRP8)"; a hyphen joins a partner or the rest of a name. */
const asOtherName = /^\s?[([/]/u;
const asOtherNameBefore = /[(/]$/u;

/** Returns the gene beside a name if the name is recorded for it, although other genes have the same name. */
function ownGene(surface: string, match: NameMatch, knowledge: Knowledge): string | undefined {
  if (!/\d/.test(surface) || surface.length < 4) return undefined;
  const named = knowledge.names.lookup(surface).filter(({ kind, name }) => geneNameKinds.has(kind) && name === surface);
  const own = named.find(({ id }) => match.readings.some((reading) => reading.id === id));
  return own && knowledge.entity(own.id)?.kind === 'gene' ? own.id : undefined;
}

/** Names right beside a gene that are another name of it, or of its partner in a fusion. */
function besideGenes(text: string, matches: readonly NameMatch[], knowledge: Knowledge): ShownGene[] {
  const found: ShownGene[] = [];
  for (const match of matches) {
    const [first] = match.readings;
    if (!first || knowledge.entity(first.id)?.kind !== 'gene') continue;
    const after = joinedAfter.exec(textAfter(text, match, 16));
    const before = joinedBefore.exec(textBefore(text, match, 16));
    for (const [surface, start, isOtherName] of [
      [
        after?.[1],
        match.end + (after?.[0].length ?? 0) - (after?.[1]?.length ?? 0),
        asOtherName.test(after?.[0] ?? ''),
      ],
      [before?.[1], match.start - (before?.[0].length ?? 0), asOtherNameBefore.test(before?.[0] ?? '')],
    ] as const) {
      if (surface === undefined) continue;
      const gene =
        geneCalled(surface, true, knowledge) ?? (isOtherName ? ownGene(surface, match, knowledge) : undefined);
      if (gene !== undefined && match.readings.some(({ id }) => id === gene || isKnownFusion(id, gene, knowledge)))
        found.push({ start, end: start + surface.length, surface, gene });
    }
  }
  return found;
}

/** A symbol right before a change in the notation of HGVS: "RHO (c.68C>A", "RHO p.Pro23His". */
const beforeNotation =
  /(?<![\p{L}\d-])([A-Z][A-Z\d]{2,8})(?:\s?[([]\s?|[\s:])(?=c\.[\d*(-]|p\.\(?[A-Z](?:[a-z]{2})?\d)/gu;

/** Approved symbols that a change in the notation of HGVS follows. */
const symbolsBeforeNotation = (text: string, knowledge: Knowledge): ShownGene[] =>
  /[cp]\./.test(text)
    ? allMatches(text, beforeNotation).flatMap(({ index, 1: surface = '' }): ShownGene[] => {
        const gene = geneCalled(surface, true, knowledge);
        return gene !== undefined && knowledge.label(gene) === surface
          ? [{ start: index, end: index + surface.length, surface, gene }]
          : [];
      })
    : [];

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
function isFullNameOf(full: string, short: string, gene: string, knowledge: Knowledge): boolean {
  if (resemblesGeneName(full, gene, knowledge)) return true;
  if (full.includes('(') || full.split(/\s/).length > mostWords) return false;
  const words = contentWords(full);
  return knowledge
    .ambiguity(short)
    .some((row) => row.id === gene && row.needs === 'context' && row.words.some((word) => words.includes(word)));
}

/**
 * Finds the names that the text of a block shows to be those of genes. `matches` and `definitions` are those of the block.
 */
export function shownGenes(
  text: string,
  matches: readonly NameMatch[],
  definitions: readonly Definition[],
  knowledge: Knowledge,
): ShownGene[] {
  const found = [...besideGenes(text, matches, knowledge), ...symbolsBeforeNotation(text, knowledge)];
  for (const { start, end, surface, midSentence, isFate } of namesCalledGenes(text)) {
    const gene = geneCalled(surface, midSentence, knowledge);
    if (gene !== undefined && !(isFate && isShortAlias(surface, gene, knowledge)))
      found.push({ start, end, surface, gene });
  }
  for (const { short, full } of definitions) {
    const gene = full === undefined ? undefined : geneCalled(short, true, knowledge);
    if (gene !== undefined && isFullNameOf(full ?? '', short, gene, knowledge))
      found.push({ start: 0, end: 0, surface: short, gene });
  }
  return found;
}

/** Combines what all blocks show. A name that the document defines otherwise, or shows for two genes, is left out. */
export function shownInDocument(
  blocks: readonly (readonly ShownGene[])[],
  definitions: Definitions,
  knowledge: Knowledge,
): ShownGenes {
  const all = new Map<string, string>();
  const contested = new Set<string>();
  for (const { surface, gene } of blocks.flat()) {
    const definition = definitions.get(surface);
    if (definition?.full !== undefined && !isFullNameOf(definition.full, surface, gene, knowledge)) continue;
    if (definition?.match && !definition.match.readings.some(({ id }) => id === gene)) continue;
    if ((all.get(surface) ?? gene) !== gene) contested.add(surface);
    all.set(surface, gene);
  }
  for (const surface of contested) all.delete(surface);
  return all;
}

/** Builds the expression for all names that a document shows; undefined if there are none. */
export function shownPattern(shown: ShownGenes): RegExp | undefined {
  if (shown.size === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])(${anyOfTexts(shown.keys())})s?(?![\\p{L}\\d]|-\\d)`, 'gu');
}

/** Reads the names that the document shows to be those of genes, wherever nothing else was read. */
export function readShownGenes(
  text: string,
  { shown, shownPattern }: GenesShown,
  resolved: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  if (!shownPattern) return [];
  const found: Reading[] = [];
  let next = 0;
  for (const match of allMatches(text, shownPattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < resolved.length && resolved[next]!.end <= start) next++;
    if ((resolved[next]?.start ?? end) < end) continue;
    const gene = shown.get(match[1] ?? '');
    if (gene === undefined) continue;
    found.push({
      start,
      end,
      kind: 'gene',
      ids: [gene],
      labels: [knowledge.label(gene)],
      via: 'alias',
    });
  }
  return found;
}
