import type { Manuscript } from './manuscript.ts';

/**
 * Returns the indices of the headings that a block stands under, the nearest first. The heading of a section that has ended, or of one
 * beside those above it, is none of them.
 */
export function headingsOver({ blocks, sections }: Pick<Manuscript, 'blocks' | 'sections'>, block: number): number[] {
  const over: number[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let at = block - 1; at >= 0; at--) {
    const { kind, section } = blocks[at]!;
    const own = sections[section]?.level ?? 0;
    if (kind !== 'heading' || own >= level) continue;
    over.push(at);
    level = own;
  }
  return over;
}
