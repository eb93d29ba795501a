// Reads pathways named after their genes: "PI3K pathway", "RAS/RAF/MEK signalling cascade".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';
import { runEndingAt } from './geneLists.ts';

/** The words after the gene; its short form may come between: "Hedgehog (Hh) pathway". */
const afterGene =
  /^(?:\s\([\p{L}\d-]{2,8}\))?[\s-](?:signal{1,2}ing\s|signal\stransduction\s)?(?:pathways?|cascades?|axis)(?![\p{L}\d])/iu;
/** The sign of both expressions: a cheap test before the run of genes is determined. */
const sign = /^(?:\s\([\p{L}\d-]{2,8}\))?[\s-](?:signal|pathway|cascade|axis)/iu;
const signallingAfter = /^\s(?:signal{1,2}ing|signal\stransduction)(?![a-z\d])/i;
/** Signalling by one gene is not a pathway; by several in a row it is: "RAS–RAF–MEK signalling". */
const ofSeveral = (after: string, genes: number): RegExpExecArray | null =>
  genes > 1 ? signallingAfter.exec(after) : null;

/** Reads pathways named after their genes, with the id of the base's pathway if it has one of that name. */
export function readPathways(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (const [index, gene] of genes.entries()) {
    const rest = textAfter(text, gene, 50);
    if (!sign.test(rest)) continue;
    const run = runEndingAt(text, genes, index, 'compound');
    const after = afterGene.exec(rest) ?? ofSeveral(rest, run.genes.length);
    if (!after) continue;
    const end = gene.end + after[0].length;
    const name = text.slice(run.start, run.end);
    const known = [text.slice(run.start, end), `${name} pathway`, `${name} signaling pathway`, `${name} signaling`]
      .map((spelling) => idNamed(spelling, 'pathway', knowledge))
      .find((id) => id !== undefined);
    found.push({
      start: run.start,
      end,
      kind: 'pathway',
      ids: known ? [known] : [],
      labels: [known ? knowledge.label(known) : `${run.genes.flatMap((g) => g.labels).join('/')} pathway`],
      via: 'grammar',
    });
  }
  return found;
}
