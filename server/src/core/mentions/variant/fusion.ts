// Reads fusions written as one name of two genes: "BCR-ABL", "BCR::ABL1", "EML4–ALK".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bySpan, covers } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { fuses, knownFusions } from '../gene/knownFusion.ts';
import type { Reading } from '../reading.ts';

const separator = /^(?:::|[-\u2010-\u2014\u2212/])$/u;
/** In characters; a double colon has two. */
const longestSeparator = 2;
/** Words after two joined genes that say that they are fused. */
const saysFusion =
  /^[\s-]?(?:\(?\+\)?|positive|fusions?|fused|rearrange\w*|transloca\w*|transcripts?|oncoproteins?|oncogenes?|chimer\w*|kinase|driven)/iu;

/** "CD74-NRG1, SLC3A2-NRG1 and KIF13B-NRG1 fusions": pairs of the same shape up to the noun for all of them. */
const saysFusionOfList =
  /^(?:(?:,\s|,?\s(?:and|or)\s)[A-Z][A-Z\d]{1,9}(?:::|[-\u2010-\u2013\u2212])[A-Z][A-Z\d]{1,9}){1,4}[\s-](?:gene\s|double[-\s])?(?:fusions?|rearrangements?)(?![a-z])/u;
/** In characters: four pairs and the noun. */
const longestList = 110;

/** Behind two genes with a slash, which may be two that are fused each by itself ("ALK/ROS1 fusions"), only the product says so. */
const saysProduct =
  /^\s(?:gene\s)?fusion\s(?:transcripts?|genes?|proteins?|oncogenes?|oncoproteins?|products?|mRNAs?)(?![a-z])/i;

/** The greatest length of a list of fusions, in characters, after the word that announces it. */
const listReach = 90;
const announcesFusions = /(?:fusions?|rearrangements?|translocations?)(?![a-z])[^.;]*$/i;
/** Words after two genes that act on each other. */
const saysPathway =
  /^[\s-](?:axis|pathways?|signal{1,2}ing|cross-?talk|interactions?|complex(?:es)?|(?:hetero)?dimers?|feedback|loop|inhibitors?|TKIs?|antibod[a-z]+)/i;

/**
 * Reads fusions. A double colon always joins two genes; any other separator does if the base knows the pair, or the words
 * beside them say so.
 */
export function readFusions(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (let i = 0; i + 1 < genes.length; i++) {
    const left = genes[i]!;
    const right = genes[i + 1]!;
    if (right.start - left.end > longestSeparator) continue;
    const first = left.ids[0];
    const second = right.ids[0];
    if (left.kind !== 'gene' || right.kind !== 'gene' || left.ids.length !== 1 || right.ids.length !== 1) continue;
    if (first === undefined || second === undefined || first === second) continue;
    const between = text.slice(left.end, right.start);
    if (!separator.test(between)) continue;
    const pair = knownFusions(first, second, knowledge);
    // Records of single breakpoints (EML4::ALK e20-e20) are more specific than the bare name.
    const known = pair.find((a) => /^[^\s:]+::[^\s:]+(?::{1,2}[^\s:]+)*(?: fusions?)?$/i.test(a.name));
    const isWorded =
      between === '/'
        ? saysProduct.test(textAfter(text, right, 32)) && !(fuses(first, knowledge) && fuses(second, knowledge))
        : saysFusion.test(textAfter(text, right, 16)) || saysFusionOfList.test(textAfter(text, right, longestList));
    const isListed = (): boolean =>
      between !== '/' &&
      fuses(second, knowledge) &&
      !fuses(first, knowledge) &&
      announcesFusions.test(textBefore(text, left, listReach)) &&
      !saysPathway.test(textAfter(text, right, 16));
    if (between !== '::' && pair.length === 0 && !isWorded && !isListed()) continue;
    found.push({
      start: left.start,
      end: right.end,
      kind: 'fusion',
      ids: known ? [known.id] : [],
      labels: [`${knowledge.label(first)}::${knowledge.label(second)}`],
      via: 'grammar',
      variants: [{ form: 'fusion', ...(known ? { alteration: known.id } : {}) }],
    });
    i++;
  }
  return found;
}

/** Returns what can have a change, in order: the fusions among the readings, and the genes that are no part of one. */
export function ownersOfChanges(genes: readonly Reading[], readings: readonly Reading[]): Reading[] {
  const fusions = readings.filter(({ kind }) => kind === 'fusion').sort(bySpan);
  let next = 0;
  const outside = genes.filter((gene) => {
    while (next < fusions.length && fusions[next]!.end <= gene.start) next++;
    const fusion = fusions[next];
    return !fusion || !covers(fusion, gene);
  });
  return [...outside, ...fusions].sort(bySpan);
}
