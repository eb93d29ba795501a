import type { Knowledge } from '../../core/knowledge/knowledge.ts';

/** Returns a drug name in the form in which the scorer compares names. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();

/** Returns nonproprietary names by brand, code and synonym, so that a record's "Gleevec" and our "imatinib" are one drug. */
export function drugAliases(knowledge: Knowledge): Record<string, string> {
  const aliases: Record<string, string> = {};
  for (const { kind, record } of knowledge.entities()) {
    if (kind !== 'drug') continue;
    for (const name of [record.inn, ...record.brands, ...record.codes, ...record.synonyms])
      aliases[folded(name)] ??= folded(record.inn);
  }
  return aliases;
}
