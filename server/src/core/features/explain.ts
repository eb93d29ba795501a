import type { Analysis } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { areCombined, inRuns } from '../claims/arguments/actingTogether.ts';
import { isTakenAway } from '../claims/arguments/takenAway.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { defaultSettings } from '../settings/settings.ts';
import { type Card, cardOf, cardText } from './cards/card.ts';
import { cardsOf, genesInside } from './cards/mentionCard.ts';
import { weighingCard } from './cards/weighing.ts';
import { type AskedPair, pairsOf, recordsOf } from './evidence/askedPairs.ts';

/** Whoever asks for "EGFR T790M" asks for the change. */
const isChange = (mention: Mention): boolean => mention.kind === 'variant' || mention.kind === 'fusion';

/** Evidence may be on a change, or on tumours that have a mechanism. */
const isWeighed = (knowledge: Knowledge, mention: Mention): boolean =>
  isChange(mention) || (mention.kind === 'mechanism' && recordsOf(knowledge, mention).length > 0);

/** Whoever asks for "RB1 loss" asks as in a review on the treatment of cancer. */
const title = 'Resistance to cancer treatment';

const read = (knowledge: Knowledge, text: string): Analysis =>
  analyze({ text, format: 'plain', title }, knowledge, defaultSettings);

/** "BTK C481": in running text a cell line or a figure may be called so, but whoever asks for it asks for its mutations. */
const bareResidue = /(?<=\S\s)[ACDEFGHIKLMNPQRSTVWY]\d{1,4}(?=\s|$)/u;

function readTerm(knowledge: Knowledge, term: string): Analysis {
  const asWritten = read(knowledge, term);
  if (asWritten.mentions.some(isChange) || !bareResidue.test(term)) return asWritten;
  const asMutation = read(knowledge, term.replace(bareResidue, '$& mutation'));
  const isOfGene = ({ variants = [] }: Mention): boolean => variants.some(({ gene }) => gene !== undefined);
  return asMutation.mentions.some(isOfGene) ? asMutation : asWritten;
}

const outermost = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention) => mention.nestedIn === undefined);

/** What is wrong with names of drugs in a term ("EGFR T790M gefitinb"), which is else answered without them. */
export const slipsIn = (knowledge: Knowledge, term: string): readonly string[] =>
  readTerm(knowledge, term).findings.flatMap(({ rule, message }) => (rule === 'drug/misspelled' ? [message] : []));

/** The changes and drugs that a term asks to be weighed, each change with each drug. */
export interface Asked {
  /**
   * Changes as they are read, in the base or not. A fusion is left out beside a change of one of its genes: BCR-ABL1
   * T315I is T315I.
   */
  readonly changes: readonly Mention[];
  /** Those of the changes that the base has. */
  readonly alterations: readonly string[];
  readonly drugs: readonly string[];
  readonly pairs: readonly AskedPair[];
}

/** What a term such as "EGFR T790M gefitinib" asks to be weighed. */
export const asked = (knowledge: Knowledge, term: string): Asked => askedBy(knowledge, readTerm(knowledge, term));

function askedBy(knowledge: Knowledge, { manuscript: { text }, mentions: all }: Analysis): Asked {
  const mentions = outermost(all);
  const named = mentions.filter((mention) => isWeighed(knowledge, mention));
  const isFusion = ({ kind, variants = [] }: Mention): boolean =>
    kind === 'fusion' || variants.some(({ form }) => form === 'fusion');
  const changed = new Set(
    named.filter((one) => !isFusion(one)).flatMap(({ variants = [] }) => variants.flatMap(({ gene }) => gene ?? [])),
  );
  const isBackground = (mention: Mention): boolean =>
    isFusion(mention) && mention.ids.some((id) => knowledge.alteration(id)?.genes.some((gene) => changed.has(gene)));
  const changes = named.filter((mention) => !isBackground(mention));
  // Evidence on a change is none on its loss.
  const present = changes.filter((mention) => !isTakenAway(text, mention));
  const treatments = mentions.filter(({ kind }) => kind === 'drug' || kind === 'drug-class');
  // "dabrafenib plus trametinib" is asked as a combination.
  const together = inRuns(treatments, (one, next) => areCombined(text, text, { mention: one }, { mention: next }));
  return {
    changes,
    alterations: [...new Set(present.flatMap((one) => recordsOf(knowledge, one)))],
    drugs: [...new Set(treatments.flatMap(({ ids }) => ids))],
    pairs: present.flatMap((change) => {
      const members = genesInside(all, change, knowledge);
      return together.flatMap((run) => pairsOf(knowledge, change, members, run));
    }),
  };
}

/** An entity as a term names it. */
export interface Named {
  readonly text: string;
  readonly kind: string;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** What a term names; words and short symbols that running text does not show are still known to whoever asks. */
export function namesIn(knowledge: Knowledge, term: string): readonly Named[] {
  const read = outermost(readTerm(knowledge, term).mentions).map(({ text, kind, ids, labels }) => ({
    text,
    kind,
    ids,
    labels,
  }));
  if (read.length > 0) return read;
  return knowledge.names.lookup(term).flatMap(({ id }) => {
    const entity = knowledge.entity(id);
    return entity ? [{ text: term, kind: entity.kind, ids: [id], labels: [knowledge.label(id)] }] : [];
  });
}

/** Whether evidence is known on a pair; where none is, the cards of both tell more than the verdict. */
const isTold = ({ weighedFor }: AskedPair): boolean =>
  [weighedFor('resistance'), weighedFor('sensitivity')].some(({ verdict }) => verdict !== 'silent');

/** The cards of all that is named. That of a gene is left out beside a change of it. */
function cardsOfAll(knowledge: Knowledge, all: readonly Mention[]): readonly Card[] {
  const mentions = outermost(all);
  const changed = new Set(
    mentions.filter(isChange).flatMap(({ variants = [] }) => variants.flatMap((v) => v.gene ?? [])),
  );
  const isOfChange = ({ kind, ids }: Mention): boolean => kind === 'gene' && ids.every((id) => changed.has(id));
  const shown = mentions.filter((mention) => !isOfChange(mention));
  return [...shown.filter(isChange), ...shown.filter((mention) => !isChange(mention))].flatMap((mention) =>
    cardsOf(mention, knowledge, genesInside(all, mention, knowledge)),
  );
}

/**
 * What a term asks for ("T790M", "EGFR T790M", "P-gp"): the cards of what it names, changes first; for a change and a
 * drug ("EGFR T790M gefitinib") how evidence weighs each pair, and the cards where it says nothing. Undefined for an
 * unknown term. What is to be said of the data stands once, at the end.
 */
export function explain(knowledge: Knowledge, term: string): string | undefined {
  const analysis = readTerm(knowledge, term);
  const { mentions } = analysis;
  const { pairs } = askedBy(knowledge, analysis);
  const weighed = pairs.map(
    (pair): Card => ({
      lines: weighingCard(knowledge, pair),
      about: pair.alteration ?? pair.drugs[0]!,
    }),
  );
  const named = pairs.some(isTold) ? [] : cardsOfAll(knowledge, mentions);
  // What running text does not show (words, symbols of three letters) is still known to whoever asks for it.
  const known =
    weighed.length + named.length > 0
      ? []
      : knowledge.names.lookup(term).flatMap(({ id }) => cardOf(knowledge, id) ?? []);
  const cards = new Map([...weighed, ...named, ...known].map((card) => [card.lines.join('\n'), card]));
  return cards.size === 0 ? undefined : cardText(knowledge, [...cards.values()]);
}
