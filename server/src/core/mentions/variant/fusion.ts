// Reads fusions written as one name of two genes: "BCR-ABL", "BCR::ABL1", "EML4–ALK".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { listJoint } from '../../text/listJoint.ts';
import { bySpan, covers } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { fuses, knownFusions } from '../gene/knownFusion.ts';
import type { Reading } from '../reading.ts';

const separator = /^(?:::?|[-\u2010-\u2014\u2212/])$/u;
/** In characters; a double colon has two. */
const longestSeparator = 2;
/** Words after two joined genes that say that they are fused. */
const saysFusion =
  /^[\s-]?(?:\(?\+\)?|positive|fusions?|fused|rearrange\w*|transloca\w*|transcripts?|oncoproteins?|oncogenes?|chimer\w*|kinase|driven)/iu;

/** "CD74-NRG1, SLC3A2-NRG1 and KIF13B-NRG1 fusions": pairs of the same shape up to the noun for all of them. */
const saysFusionOfList = new RegExp(
  `^(?:(?:${listJoint()})[A-Z][A-Z\\d]{1,9}(?:::|[-\\u2010-\\u2013\\u2212])[A-Z][A-Z\\d]{1,9}){1,4}[\\s-](?:gene\\s|double[-\\s])?(?:fusions?|rearrangements?)(?![a-z])`,
  'u',
);
/** In characters: four pairs and the noun. */
const longestList = 110;

/** After two genes with a slash, which may be two that are fused each by itself ("ALK/ROS1 fusions"), only the product says so. */
const saysProduct =
  /^\s(?:gene\s)?fusion\s(?:transcripts?|genes?|proteins?|oncogenes?|oncoproteins?|products?|mRNAs?)(?![a-z])/i;

/** The greatest length of a list of fusions, in characters, after the word that announces it. */
const listReach = 90;
const announcesFusions = /(?:fusions?|rearrangements?|translocations?)(?![a-z])[^.;]*$/i;
/** Words after two genes that act on each other. */
const saysPathway =
  /^[\s-](?:axis|pathways?|signal{1,2}ing|cross-?talk|interactions?|complex(?:es)?|(?:hetero)?dimers?|feedback|loop|inhibitors?|TKIs?|antibod[a-z]+)/i;

/** Two genes side by side, each named alone, with what joins them. */
interface GenePair {
  readonly left: Reading;
  readonly right: Reading;
  /** The ids of the two. */
  readonly first: string;
  readonly second: string;
  readonly separator: string;
}

/** Returns two neighbours as a pair; undefined if they are not joined, or are not two genes. */
function pairOf(text: string, left: Reading, right: Reading): GenePair | undefined {
  if (right.start - left.end > longestSeparator || left.kind !== 'gene' || right.kind !== 'gene') return undefined;
  const [[first, ...others], [second, ...more]] = [left.ids, right.ids];
  if (first === undefined || second === undefined || others.length + more.length > 0) return undefined;
  const joint = text.slice(left.end, right.start);
  return first !== second && separator.test(joint) ? { left, right, first, second, separator: joint } : undefined;
}

/** Whether the words beside two genes say that they are fused. */
function isSaidFused(text: string, { left, right, first, second, separator }: GenePair, knowledge: Knowledge): boolean {
  const fuse = [fuses(first, knowledge), fuses(second, knowledge)] as const;
  if (separator === '/') return saysProduct.test(textAfter(text, right, 32)) && !fuse.every(Boolean);
  if (saysFusion.test(textAfter(text, right, 16)) || saysFusionOfList.test(textAfter(text, right, longestList)))
    return true;
  const isListed = fuse[1] && !fuse[0] && announcesFusions.test(textBefore(text, left, listReach));
  return isListed && !saysPathway.test(textAfter(text, right, 16));
}

/** The name of a fusion alone: records of single breakpoints (EML4::ALK e20-e20) are more specific. */
const bareName = /^[^\s:]+::[^\s:]+(?::{1,2}[^\s:]+)*(?: fusions?)?$/i;

/** Reads a pair as a fusion: by a double colon, by the base's record of the pair, or by the words beside it. */
function fusionOf(text: string, pair: GenePair, knowledge: Knowledge): Reading | undefined {
  const recorded = knownFusions(pair.first, pair.second, knowledge);
  if (pair.separator !== '::' && recorded.length === 0 && !isSaidFused(text, pair, knowledge)) return undefined;
  return joined(pair, knowledge);
}

/** Returns a pair as a fusion, with the base's record of it. */
function joined({ left, right, first, second }: GenePair, knowledge: Knowledge): Reading {
  const recorded = knownFusions(first, second, knowledge);
  const known = recorded.find(({ name }) => bareName.test(name));
  return {
    start: left.start,
    end: right.end,
    kind: 'fusion',
    ids: known ? [known.id] : [],
    labels: [`${knowledge.label(first)}::${knowledge.label(second)}`],
    via: 'grammar',
    variants: [{ form: 'fusion', ...(known ? { alteration: known.id } : {}) }],
  };
}

const listed = new RegExp(`^(?:${listJoint()})$`);

/**
 * Reads a pair as a fusion if it is in a list with one that the base knows, of a gene that both have: "CD74-ROS1,
 * SLC34A2-ROS1", "TPM3-ALK or RANBP2-ALK".
 */
function fusionOfList(
  text: string,
  pair: GenePair,
  genes: readonly Reading[],
  at: number,
  knowledge: Knowledge,
): Reading | undefined {
  if (pair.separator === '/') return undefined;
  const isBeside = (first: Reading | undefined, second: Reading | undefined, between: string): boolean => {
    const other = first && second && pairOf(text, first, second);
    if (!other || !listed.test(between) || !(other.second === pair.second || other.first === pair.first)) return false;
    return knownFusions(other.first, other.second, knowledge).length > 0;
  };
  const [before, after] = [genes[at - 1], genes[at + 2]];
  const isListed =
    (before && isBeside(genes[at - 2], before, text.slice(before.end, pair.left.start))) ||
    (after && isBeside(after, genes[at + 3], text.slice(pair.right.end, after.start)));
  return isListed ? joined(pair, knowledge) : undefined;
}

/** Reads fusions of two genes that are written as one name. */
export function readFusions(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (let i = 0; i + 1 < genes.length; i++) {
    const pair = pairOf(text, genes[i]!, genes[i + 1]!);
    const fusion = pair && (fusionOf(text, pair, knowledge) ?? fusionOfList(text, pair, genes, i, knowledge));
    if (!fusion) continue;
    found.push(fusion);
    // The second gene of a fusion is not the first of another.
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
