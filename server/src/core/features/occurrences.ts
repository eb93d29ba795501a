import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../mentions/mention.ts';

/** Keys for what a mention names: mentions of the same thing share a key, whatever name they use. */
export function keysOf(mention: Mention): readonly string[] {
  const changes = (mention.variants ?? []).flatMap(({ alteration, gene, hgvs }) =>
    alteration !== undefined ? [alteration] : hgvs !== undefined ? [`${gene ?? ''} ${hgvs}`] : [],
  );
  if (changes.length > 0) return changes;
  return mention.ids.length > 0 ? mention.ids : mention.labels.map((label) => `${mention.kind} ${label}`);
}

/** Every mention that has one of the keys, in reading order. */
export function occurrencesOf({ mentions }: Analysis, keys: readonly string[]): readonly Mention[] {
  const wanted = new Set(keys);
  return mentions.filter((mention) => keysOf(mention).some((key) => wanted.has(key)));
}
