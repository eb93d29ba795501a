import { changesOfGene } from '../../claims/evidence/namedProfiles.ts';
import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Residue } from '../../knowledge/residues/residues.ts';
import { usualNumber } from '../../knowledge/residues/usualNumber.ts';
import type { Mention } from '../../mentions/mention.ts';
import { evidenceLinesOnAny } from '../evidence/evidenceLines.ts';
import { bold, escapeMarkdown } from '../markdown.ts';
import { type Card, cardOf, cardText } from './card.ts';
import { kindNames } from './kindNames.ts';
import { residueLine } from './variant.ts';

/** How many statements are shown for an alteration that the base has no record of. */
const most = 6;

/**
 * Evidence on the alterations that a change of a whole gene or family stands for: "NTRK fusion" covers those of NTRK1, NTRK2
 * and NTRK3.
 */
function evidenceOnChangesMeant(
  { variants = [] }: Mention,
  knowledge: Knowledge,
  genes: readonly string[],
): readonly string[] {
  const whole = variants.filter(({ residue, hgvs }) => !residue && hgvs === undefined);
  const changes = whole.flatMap(({ gene, form }) =>
    (gene === undefined ? genes : [gene]).flatMap((id) => changesOfGene(knowledge, id, form)),
  );
  return evidenceLinesOnAny(knowledge, 'On changes of this kind', [...new Set(changes)], most);
}

/** The card of a mention that the base has no record of: what its notation says, and evidence on similar alterations. */
function grammarCard(mention: Mention, knowledge: Knowledge, genes: readonly string[]): Card {
  const name = mention.labels[0] ?? mention.text;
  const variants = (mention.variants ?? []).flatMap((variant) => {
    const gene = variant.gene ? `${knowledge.label(variant.gene)} ` : '';
    const residue = variant.gene && variant.residue ? residueLine(knowledge, variant.gene, variant.residue) : undefined;
    return [...(variant.hgvs ? ['', escapeMarkdown(`${gene}${variant.hgvs}`)] : []), ...(residue ? ['', residue] : [])];
  });
  const known = evidenceOnChangesMeant(mention, knowledge, genes);
  return { lines: [`${bold(name)} · ${kindNames[mention.kind]}`, ...variants, ...known], about: '' };
}

/** The ids whose cards explain a mention: the alterations of a variant, else what the mention names. */
const explained = (mention: Mention): readonly string[] => {
  const alterations = (mention.variants ?? []).flatMap((variant) => (variant.alteration ? [variant.alteration] : []));
  return [...new Set(alterations.length > 0 ? alterations : mention.ids)];
};

/** The residue of a change that the text counts by another numbering than the base. */
const writtenResidue = ({ variants = [] }: Mention, knowledge: Knowledge, id: string): Residue | undefined =>
  variants.find(
    ({ alteration, gene, residue }) =>
      alteration === id && gene !== undefined && residue && usualNumber(knowledge, gene, residue),
  )?.residue;

/** The genes named inside a mention: those of the family NTRK in "NTRK fusion". */
export const genesInside = (mentions: readonly Mention[], mention: Mention, knowledge: Knowledge): readonly string[] =>
  mentions.flatMap(({ kind, ids, nestedIn }) => {
    if (nestedIn === undefined || mentions[nestedIn] !== mention) return [];
    return kind === 'family' ? genesOfFamilies(knowledge, ids) : kind === 'gene' ? ids : [];
  });

/** The cards of what a mention names, at most three. `genes` are those named inside it. */
export function cardsOf(mention: Mention, knowledge: Knowledge, genes: readonly string[]): readonly Card[] {
  const isOwnKind = (id: string) => mention.kind !== 'variant' || id.startsWith('alteration:');
  const cards = explained(mention)
    .filter(isOwnKind)
    .slice(0, 3)
    .flatMap((id) => cardOf(knowledge, id, writtenResidue(mention, knowledge, id)) ?? []);
  return cards.length > 0 ? cards : [grammarCard(mention, knowledge, genes)];
}

/** The cards of what a mention names as escaped Markdown. */
export const mentionCard = (mention: Mention, knowledge: Knowledge, genes: readonly string[] = []): string =>
  cardText(knowledge, cardsOf(mention, knowledge, genes));
