// Reads microRNAs by the grammar of their names: "hsa-miR-21-5p", "let-7a".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { matchesFrom } from '../../text/matchesFrom.ts';
import type { Reading } from '../reading.ts';

/**
 * hsa-miR-21-5p, Has-miR-195a-5p, miR-221/222, microRNA-21, MIR21, let-7a, miR-17-92; the gene of two with its number glued on:
 * miR-196a2, miR-196-a2. The species may be any three letters.
 */
const pattern =
  /(?<![a-z\d])(?:([A-Za-z]{3})-)?(?:(let)-?(7)([a-k])?|(?:mi-?RNA|micro-?RNA|miR|MIR)[-\u2010-\u2013\s]?(\d{1,5})(?:-(?=[a-f]\d))?([a-f])?((?<=[a-f])\d)?)((?:[-/](?:\d{1,4}[a-f]?|[a-f])(?![a-z\d]))*)(?:-([35])p)?(\*)?(?![a-z\d])/iy;
/** A cheap test: every text with a microRNA has one of these. */
const sign = /mi-?r|micro-?rna|let-?7/i;
/** Where a name can begin. */
const start = /(?<![a-z\d])(?:[A-Za-z]{3}-)?(?:let-?7|mi-?R|micro-?RNA)/gi;

const humanLabel = /^hsa-(?:miR-(\d+)([a-f])?|let-7([a-k]))(?:-(\d))?(?:-[35]p)?$/u;

/**
 * Returns the ids of the human genes that a microRNA comes from: HGNC has MIR21 for miR-21, MIR16-1 and MIR16-2 for miR-16,
 * MIR125B1 for miR-125b.
 */
function genesOf(label: string, knowledge: Knowledge): string[] {
  const [, number, letter, let7, copy] = humanLabel.exec(label) ?? [];
  if (number === undefined && let7 === undefined) return [];
  const stem = let7 ? `MIRLET7${let7.toUpperCase()}` : `MIR${number}${(letter ?? '').toUpperCase()}`;
  const joint = let7 || letter ? '' : '-';
  const symbols = copy ? [`${stem}${joint}${copy}`] : [stem, ...[1, 2, 3].map((one) => `${stem}${joint}${one}`)];
  return symbols.flatMap((symbol) => knowledge.geneOfSymbol(symbol)?.id ?? []);
}

const knownSpecies = /^(?:has|hsa|mmu|rno|dre|cel|dme|bta|ebv|kshv)$/i;

/**
 * Returns the names of the microRNAs that a match names, as miRBase writes them, human if no species is given: "miR-221/222"
 * names two. Empty if the match is something else.
 */
function labelsOf(match: RegExpExecArray): readonly string[] {
  const [, species = 'hsa', let7, seven, letLetter, number, letter, copy, more = '', arm] = match;
  if (!knownSpecies.test(species)) return [];
  const organism = /^has$/i.test(species) ? 'hsa' : species.toLowerCase();
  const stem = let7 ? `let-${seven}${(letLetter ?? '').toLowerCase()}` : `miR-${number}${(letter ?? '').toLowerCase()}`;
  const arms = arm ? `-${arm}p` : '';
  const parts = [...more.matchAll(/([-/])(\d{1,4}[a-f]?|[a-f])/giu)].map(([, joint, part = '']) => ({ joint, part }));
  const copies = [copy ?? [], ...parts.flatMap(({ joint, part }) => (joint === '-' ? part : []))]
    .flat()
    .map((one) => `-${one}`)
    .join('');
  const others = parts.flatMap(({ joint, part }) => {
    if (joint !== '/') return [];
    return /^\d/.test(part) ? `miR-${part}` : stem.replace(/[a-k]$/, '') + part;
  });
  return [stem + copies, ...others].map((name) => `${organism}-${name}${arms}`);
}

/** Reads microRNAs, with the genes that the base has for them. */
export function readMirnas(text: string, knowledge: Knowledge): Reading[] {
  if (!sign.test(text)) return [];
  return matchesFrom(text, start, pattern).flatMap((match): Reading[] => {
    const labels = labelsOf(match);
    if (labels.length === 0) return [];
    const ids = [...new Set(labels.flatMap((label) => genesOf(label, knowledge)))];
    return [{ start: match.index, end: match.index + match[0].length, kind: 'mirna', ids, labels, via: 'grammar' }];
  });
}
