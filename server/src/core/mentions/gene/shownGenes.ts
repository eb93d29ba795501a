// Names that are read as those of a gene only because the text shows it: "the SYT gene", "p14(ARF)", "AML1-ETO".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Definition } from '../definition/definition.ts';
import { isCalledGene, type NameCalledGene, namesCalledGenes } from './calledGenes.ts';
import { isFullNameOf } from './fullNameOfGene.ts';
import { geneOfName, ownGene } from './geneOfName.ts';
import { isKnownFusion } from './knownFusion.ts';
import { geneOfApproved, symbolsBeforeChanges } from './symbolsBeforeChanges.ts';

/** A name that the words around it show to be that of a gene. */
export interface ShownGene {
  readonly surface: string;
  readonly gene: string;
}

/**
 * Whether a name has three letters and is not the symbol: it may be anything, since fluorescent proteins are expressed and
 * lipopolysaccharides regulate, too.
 */
const isShortAlias = (surface: string, gene: string, knowledge: Knowledge): boolean =>
  /^\p{L}{3}$/u.test(surface) && surface !== knowledge.label(gene);

const joinedAfter = /^(?<joint>\s?[([/]|[-\u2010-\u2013]|::)(?<surface>[\p{L}\d][\p{L}\d-]{1,10})(?![\p{L}\d])/u;
const joinedBefore = /(?<![\p{L}\d-])(?<surface>[\p{L}\d][\p{L}\d-]{1,10}?)(?<joint>\s?[(/]|[-\u2010-\u2013]|::)$/u;
/** A gene's own name in brackets or after a slash: "ABCC11 (MRP8)"; a hyphen joins a partner or the rest of a name. */
const givesOtherName = /[([/]$/;

/** Names right beside a gene that are another name of it, or of its partner in a fusion. */
function besideGene(text: string, match: NameMatch, knowledge: Knowledge): ShownGene[] {
  const [first] = match.readings;
  if (!first || knowledge.entity(first.id)?.kind !== 'gene') return [];
  const beside = [joinedAfter.exec(textAfter(text, match, 16)), joinedBefore.exec(textBefore(text, match, 16))];
  return beside.flatMap((found): ShownGene[] => {
    if (!found) return [];
    const { joint = '', surface = '' } = found.groups ?? {};
    const gene =
      geneOfName({ surface, midSentence: true }, knowledge) ??
      (givesOtherName.test(joint) ? ownGene(surface, match, knowledge) : undefined);
    const isShown =
      gene !== undefined && match.readings.some(({ id }) => id === gene || isKnownFusion(id, gene, knowledge));
    return isShown ? [{ surface, gene }] : [];
  });
}

/** "The F8 gene": so short a name must be the approved symbol, and be called what it is. */
const shortSymbol = ({ surface, isFate }: NameCalledGene, knowledge: Knowledge): string | undefined =>
  surface.length === 2 && !isFate ? geneOfApproved(surface, knowledge) : undefined;

/** "The BH3-only protein BIM": what it is stands right before it. */
const thingBefore = /(?<!\p{L})(?:protein|kinase|receptor|factor|repressor|suppressor|oncogene|gene)\s\(?$/iu;

/** Names of genes that need words beside them, where the text has such words and calls them a gene as well. */
function calledInContext(text: string, match: NameMatch, knowledge: Knowledge): ShownGene[] {
  const [reading, other] = match.readings;
  const surface = text.slice(match.start, match.end);
  if (!reading || other || surface.length < 3 || !knowledge.gene(reading.id)) return [];
  const rows = knowledge.ambiguity(reading.name).filter(({ id }) => id === reading.id);
  if (rows.length === 0 || rows.some(({ needs }) => needs !== 'context')) return [];
  if (!thingBefore.test(textBefore(text, match, 14)) && !isCalledGene(text, match)) return [];
  const isIn = (words: readonly string[]): boolean => words.some((word) => word.length > 3 && text.includes(word));
  return rows.every(({ words }) => isIn(words)) ? [{ surface, gene: reading.id }] : [];
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
  const besides = matches.flatMap((match) => besideGene(text, match, knowledge));
  const inContext = matches.flatMap((match) => calledInContext(text, match, knowledge));
  const called = namesCalledGenes(text).flatMap((name): ShownGene[] => {
    const { surface, isFate } = name;
    const gene = geneOfName(name, knowledge) ?? shortSymbol(name, knowledge);
    return gene === undefined || (isFate && isShortAlias(surface, gene, knowledge)) ? [] : [{ surface, gene }];
  });
  const defined = definitions.flatMap(({ short, full }): ShownGene[] => {
    const gene = full === undefined ? undefined : geneOfName({ surface: short, midSentence: true }, knowledge);
    return gene !== undefined && isFullNameOf(full ?? '', short, gene, knowledge) ? [{ surface: short, gene }] : [];
  });
  return [...besides, ...symbolsBeforeChanges(text, knowledge), ...inContext, ...called, ...defined];
}
