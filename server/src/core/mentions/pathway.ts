import type { Knowledge } from '../knowledge/knowledge.ts';
import { runEndingAt } from './geneLists.ts';
import type { Reading } from './reading.ts';

const behindGene = /^[\s-](?:signal{1,2}ing\s|signal\stransduction\s)?(?:pathways?|cascades?|axis)(?![\p{L}\d])/iu;

/** Pathways called after their genes: "PI3K pathway", "RAS/RAF/MEK signalling cascade". */
export function readPathways(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (const [index, gene] of genes.entries()) {
    const behind = behindGene.exec(text.slice(gene.end, gene.end + 40));
    if (!behind) continue;
    const run = runEndingAt(text, genes, index, 'compound');
    const end = gene.end + behind[0].length;
    const name = text.slice(run.start, run.end);
    const known = [text.slice(run.start, end), `${name} pathway`, `${name} signaling pathway`, `${name} signaling`]
      .flatMap((spelling) => knowledge.names.lookup(spelling))
      .find((reading) => knowledge.entity(reading.id)?.kind === 'pathway');
    found.push({
      start: run.start,
      end,
      kind: 'pathway',
      ids: known ? [known.id] : [],
      labels: [known ? knowledge.label(known.id) : `${run.genes.flatMap((g) => g.labels).join('/')} pathway`],
      via: 'grammar',
      alternatives: [],
    });
  }
  return found;
}
