import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * Which diseases a sentence is about: those that it names, else those of its paragraph, else those of the nearest
 * heading before it that names any.
 */
export function diseaseReader(
  manuscript: Manuscript,
  mentions: readonly Mention[],
): (block: number, sentence: number) => readonly string[] {
  const bySentence = new Map<string, Set<string>>();
  const byBlock = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'disease') continue;
    note(bySentence, `${mention.block}.${mention.sentence}`, mention.ids);
    note(byBlock, mention.block, mention.ids);
  }
  const headings = manuscript.blocks.flatMap(({ kind }, block) =>
    kind === 'heading' && byBlock.has(block) ? [block] : [],
  );
  const above = (block: number): readonly string[] => [
    ...(byBlock.get(headings.findLast((h) => h < block) ?? -1) ?? []),
  ];
  return (block, sentence) => {
    const own = bySentence.get(`${block}.${sentence}`) ?? byBlock.get(block);
    return own ? [...own] : above(block);
  };
}

function note<K>(sets: Map<K, Set<string>>, key: K, ids: readonly string[]): void {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  for (const id of ids) set.add(id);
}
