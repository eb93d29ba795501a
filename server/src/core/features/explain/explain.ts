import type { Analysis } from '../../analysis/analysis.ts';
import { analyze } from '../../analysis/analyze.ts';
import { isRemoved } from '../../claims/arguments/absence/removal.ts';
import { namesChange } from '../../claims/arguments/arguments.ts';
import { areCombined, groupNeighbours } from '../../claims/arguments/lists/actingTogether.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { type Card, cardOf, cardText } from '../cards/card.ts';
import { evidenceCard, evidenceNamed } from '../cards/evidenceItem.ts';
import { cardsOf, genesInside } from '../cards/mentionCard.ts';
import { weighingCard } from '../cards/weighing.ts';
import { type AskedPair, pairsOf, recordsOf } from './askedPairs.ts';

/** Whether evidence may be on what a mention names: an alteration, or a mechanism for which the base has alterations. */
const isWeighed = (knowledge: Knowledge, mention: Mention): boolean =>
  namesChange(mention) || (mention.kind === 'mechanism' && recordsOf(knowledge, mention).length > 0);

/** The title under which a term is read: "RB1 loss" is meant as in a review on cancer treatment. */
const title = 'Resistance to cancer treatment';

const read = (knowledge: Knowledge, text: string): Analysis =>
  analyze({ text, format: 'plain', title }, knowledge, defaultSettings);

/** "BTK C481": in running text this may be a cell line or a figure, but as a query it means mutations of the residue. */
const bareResidue = /(?<=\S\s)[ACDEFGHIKLMNPQRSTVWY]\d{1,4}(?=\s|$)/u;

/** Reads a term as a query. */
export function readTerm(knowledge: Knowledge, term: string): Analysis {
  const asWritten = read(knowledge, term);
  if (asWritten.mentions.some(namesChange) || !bareResidue.test(term)) return asWritten;
  const asMutation = read(knowledge, term.replace(bareResidue, '$& mutation'));
  const isOfGene = ({ variants = [] }: Mention): boolean => variants.some(({ gene }) => gene !== undefined);
  return asMutation.mentions.some(isOfGene) ? asMutation : asWritten;
}

const outermost = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention) => mention.nestedIn === undefined);

/** Messages on misspelt drugs in a term ("EGFR T790M gefitinb"), which is otherwise answered without them. */
export const misspellingsIn = ({ findings }: Analysis): readonly string[] =>
  findings.flatMap(({ rule, message }) => (rule === 'drug/misspelled' ? [message] : []));

/** The alterations and drugs that a term asks to be weighed, each alteration against each drug. */
export interface TermQuery {
  /**
   * The alterations as read, whether the base has them or not. A fusion is left out beside a change of one of its genes:
   * BCR-ABL1 T315I is T315I.
   */
  readonly changes: readonly Mention[];
  /** Ids of the alterations that the base has. */
  readonly alterations: readonly string[];
  readonly drugs: readonly string[];
  readonly pairs: readonly AskedPair[];
}

/** The alterations and drugs that a term such as "EGFR T790M gefitinib", read by `readTerm`, asks to be weighed. */
export function queryIn(knowledge: Knowledge, { manuscript: { text }, mentions: all }: Analysis): TermQuery {
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
  // Evidence on an alteration says nothing about its loss.
  const present = changes.filter((mention) => !isRemoved(text, mention));
  const treatments = mentions.filter(({ kind }) => kind === 'drug' || kind === 'drug-class');
  // "dabrafenib plus trametinib" is a combination.
  const together = groupNeighbours(treatments, (one, next) =>
    areCombined(text, text, { mention: one }, { mention: next }),
  );
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

/** An entity that a term names. */
export interface NamedEntity {
  readonly text: string;
  readonly kind: string;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** The entities that a term names, as `readTerm` read it, including words and short symbols that are not recognised in running text. */
export function namesIn(knowledge: Knowledge, term: string, { mentions }: Analysis): readonly NamedEntity[] {
  const read = outermost(mentions).map(({ text, kind, ids, labels }) => ({
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

/** Whether there is evidence on a pair; if not, the cards of both tell more than the verdict. */
const hasEvidence = ({ weighedFor }: AskedPair): boolean =>
  [weighedFor('resistance'), weighedFor('sensitivity')].some(({ verdict }) => verdict !== 'silent');

/** The cards of all entities named. A gene is left out beside an alteration of it. */
function cardsOfMentions(knowledge: Knowledge, mentions: readonly Mention[]): readonly Card[] {
  const outer = outermost(mentions);
  const changed = new Set(
    outer.filter(namesChange).flatMap(({ variants = [] }) => variants.flatMap((v) => v.gene ?? [])),
  );
  const isOfChange = ({ kind, ids }: Mention): boolean => kind === 'gene' && ids.every((id) => changed.has(id));
  const shown = outer.filter((mention) => !isOfChange(mention));
  return [...shown.filter(namesChange), ...shown.filter((mention) => !namesChange(mention))].flatMap((mention) =>
    cardsOf(mention, knowledge, genesInside(mentions, mention, knowledge)),
  );
}

/**
 * The answer to a term ("T790M", "EGFR T790M", "P-gp") as Markdown: the cards of what it names, alterations first; for an
 * alteration with a drug ("EGFR T790M gefitinib") the weighed evidence on each pair, or the cards if there is none; for the id of
 * a piece of evidence what it says. Undefined for an unknown term. The note on the data comes once, at the end. `analysis` is
 * the term as `readTerm` read it.
 */
export function explain(
  knowledge: Knowledge,
  term: string,
  analysis: Analysis = readTerm(knowledge, term),
): string | undefined {
  const item = evidenceNamed(knowledge, term);
  if (item) return cardText(knowledge, [evidenceCard(knowledge, item)]);
  const { mentions } = analysis;
  const { pairs } = queryIn(knowledge, analysis);
  const weighed = pairs.map(
    (pair): Card => ({
      lines: weighingCard(knowledge, pair),
      about: pair.alteration ?? pair.drugs[0]!,
    }),
  );
  const named = pairs.some(hasEvidence) ? [] : cardsOfMentions(knowledge, mentions);
  // Names that running text does not show (words, symbols of three letters) are still looked up for a query.
  const known =
    weighed.length + named.length > 0
      ? []
      : knowledge.names.lookup(term).flatMap(({ id }) => cardOf(knowledge, id) ?? []);
  const cards = new Map([...weighed, ...named, ...known].map((card) => [card.lines.join('\n'), card]));
  return cards.size === 0 ? undefined : cardText(knowledge, [...cards.values()]);
}
