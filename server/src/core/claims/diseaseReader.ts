import type { Mention } from '../mentions/mention.ts';

/** Which diseases a sentence is about: those that it names, else those of its block. */
export function diseaseReader(mentions: readonly Mention[]): (block: number, sentence: number) => readonly string[] {
  const bySentence = new Map<string, Set<string>>();
  const byBlock = new Map<number, Set<string>>();
  for (const { kind, block, sentence, ids } of mentions) {
    if (kind !== 'disease') continue;
    note(bySentence, `${block}.${sentence}`, ids);
    note(byBlock, block, ids);
  }
  return (block, sentence) => [...(bySentence.get(`${block}.${sentence}`) ?? byBlock.get(block) ?? [])];
}

function note<K>(sets: Map<K, Set<string>>, key: K, ids: readonly string[]): void {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  for (const id of ids) set.add(id);
}
