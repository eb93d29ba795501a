import type { Mention } from '../../../mentions/mention.ts';
import { hasResidue } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';

/** "53BP1 loss sensitises cells to X": cells as such, where a writer who means some of them would say which. */
const anyCells =
  /(?<=(?:sensiti[sz]e[sd]?|renders?|rendered|makes?|made)\s)(?:(?:tumou?r|cancer)\s)?cells(?=\s(?:to|resistant|sensitive|insensitive)\s)/giu;

/** Cells of any kind, but not those in the name of a disease ("small cell"). */
const cells = /(?<![\p{L}-])(?:cells|cell\slines?)(?![\p{L}-])/giu;

/** "Cells expressing *the BCR-ABL1* F359V": up to the change, with its gene at most. */
const expressingThem =
  /(?<![\p{L}-])(?:cells|cell\slines?)\sexpressing\s(?:the\s)?(?:[\p{Lu}\d][\p{L}\d:/-]{1,16}[\s-])?$/iu;

/** The words without the cells, and without the expression of the change in them, which is how cells have it. */
function withoutThem(words: string, change: string): string {
  const at = words.indexOf(change);
  const before = words.slice(0, at);
  const expressed = expressingThem.test(before) ? before.replace(/expressing\s(?!.*expressing\s)/iu, '') : before;
  return (at < 0 ? words : expressed + words.slice(at)).replace(cells, ' ');
}

/** "AR-V7 *in circulating tumour cells*", "gain *in plasma*": a sample in which a change of the tumour was found. */
const sample =
  /(?<![\p{L}-])in\s(?:their\s|the\s)?(?:circulating\stumou?r\s(?:cells|DNA)|CTCs|cell-free\sDNA|plasma(?:\sDNA)?|ctDNA|cfDNA|blood)(?![\p{L}-]),?/giu;

/** "AR-V7*-positive circulating tumour cells*": as much as a tumour with it. */
const positiveCells = /(?<=[-\s]positive)\s(?:circulating\stumou?r\scells|CTCs)(?![\p{L}-])/giu;

export const withoutSample = (words: string): string => words.replace(sample, ' ').replace(positiveCells, '');

/**
 * Whether a claim that a treatment works is on a change of a residue, and among what speaks against it is work on cells, so that
 * "cells with T790M are sensitive to gefitinib" is as much against it as the same of tumours. A resistance is no such case: cells
 * acquire it.
 */
export const areCellsKnown = ({ knowledge }: ClaimContext, { relation, evidence }: Claim, mention: Mention): boolean =>
  relation !== 'resistance' &&
  hasResidue({ mention }) &&
  evidence.for.length === 0 &&
  evidence.against.some((id) => knowledge.evidenceItem(id)?.level === 'D');

/**
 * Returns the words of a claim without the cells that leave it as sure as it would be of tumours: against another place of the
 * text, cells as such; against evidence, cells on which there is evidence, and circulating ones.
 */
export function withoutCells(
  context: ClaimContext,
  claim: Claim,
  subject: Mention,
  against: 'evidence' | 'text',
): (words: string) => string {
  if (against === 'text') return (words) => words.replace(anyCells, ' ');
  const areKnown = areCellsKnown(context, claim, subject);
  return (words) => {
    const ofTumour = withoutSample(words);
    return areKnown ? withoutThem(ofTumour, subject.text) : ofTumour;
  };
}
