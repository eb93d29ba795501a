import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../mentions/mention.ts';

/** What a mention names, so that mentions of the same thing have a key in common, whatever they call it. */
export function keysOf(mention: Mention): readonly string[] {
  const changes = (mention.variants ?? []).flatMap(({ alteration, gene, hgvs }) =>
    alteration !== undefined ? [alteration] : hgvs !== undefined ? [`${gene ?? ''} ${hgvs}`] : [],
  );
  if (changes.length > 0) return changes;
  return mention.ids.length > 0 ? mention.ids : mention.labels.map((label) => `${mention.kind} ${label}`);
}

/** Every mention in a text of something that `keys` name, in reading order. */
export function occurrencesOf({ mentions }: Analysis, keys: readonly string[]): readonly Mention[] {
  const wanted = new Set(keys);
  return mentions.filter((mention) => keysOf(mention).some((key) => wanted.has(key)));
}
