import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { groupBy } from '../text/groupBy.ts';
import { placesFingerprint } from './fingerprint.ts';

/** Findings split by a baseline: those it lists are parked, the others are to be shown. */
export interface BaselineSplit<F> {
  readonly fresh: readonly F[];
  readonly parked: readonly F[];
  /** Entries that no finding matches any more. */
  readonly gone: readonly string[];
}

/** The entry that a baseline stores for a finding. */
export const baselineEntry = placesFingerprint;

/** The id of the rule that an entry belongs to. */
export const ruleOf = (entry: string): string => entry.slice(0, entry.indexOf(':'));

/** One key per sentence of an entry: the rule with the hash of that sentence. */
function keysOf(entry: string): readonly string[] {
  const rule = ruleOf(entry);
  return entry
    .slice(rule.length + 1)
    .split('+')
    .map((hash) => `${rule}:${hash}`);
}

/**
 * Parks the findings that a baseline lists: identical entries first, then those of the same rule with a sentence in common.
 * Each entry parks one finding, so a sentence that is copied is reported.
 */
export function park<F extends Finding>(
  findings: readonly F[],
  manuscript: Manuscript,
  entries: readonly string[],
): BaselineSplit<F> {
  if (entries.length === 0) return { fresh: findings, parked: [], gone: [] };
  const waiting = new Set(entries.keys());
  const byEntry = groupBy(entries.keys(), (index) => [entries[index]!]);
  const bySentence = groupBy(entries.keys(), (index) => keysOf(entries[index]!));
  const ownEntries = findings.map((finding) => baselineEntry(finding, manuscript));
  const old = new Set<F>();
  const answer = (finding: F, candidates: readonly number[]): void => {
    const entry = candidates.find((index) => waiting.has(index));
    if (entry === undefined) return;
    waiting.delete(entry);
    old.add(finding);
  };
  findings.forEach((finding, index) => {
    answer(finding, byEntry.get(ownEntries[index]!) ?? []);
  });
  findings.forEach((finding, index) => {
    if (old.has(finding)) return;
    const alike = keysOf(ownEntries[index]!).flatMap((key) => bySentence.get(key) ?? []);
    answer(finding, alike);
  });
  return {
    fresh: findings.filter((finding) => !old.has(finding)),
    parked: findings.filter((finding) => old.has(finding)),
    gone: entries.filter((_, index) => waiting.has(index)),
  };
}
