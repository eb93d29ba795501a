import type { Analysis } from '../../analysis/analysis.ts';
import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { alterationOf } from '../../knowledge/profiles.ts';
import type { Evidence, EvidenceLevel } from '../../knowledge/records.ts';
import { groupBy } from '../../text/groupBy.ts';
import { drugSections } from './drugSections.ts';
import { namedAlterations } from './namedAlterations.ts';

/** A curated resistance alteration that a section on a drug leaves out. */
export interface Gap {
  /** Text of the heading, and its offset in the source. */
  readonly section: string;
  readonly at: number;
  readonly drug: string;
  readonly alteration: string;
  /** The evidence, best first. */
  readonly evidence: readonly Evidence[];
}

/** Whether an item shows resistance in patients to a drug given alone, at `weakest` level or better. */
const isKnownResistance = (item: Evidence, weakest: EvidenceLevel): boolean =>
  item.supports &&
  (item.effect === 'resistance' || item.effect === 'reduced-sensitivity') &&
  item.level <= weakest &&
  (item.drugs.length + item.therapies.length === 1 || item.interaction === 'substitutes');

/**
 * Gaps in the sections whose headings name a drug or a class, in reading order, the best evidence first within each. Single
 * cases (level C) count for a drug that the heading names; for the members of a class they would be too many.
 */
export function coverageGaps(analysis: Analysis, knowledge: Knowledge): readonly Gap[] {
  const isNamed = namedAlterations(analysis, knowledge);
  return drugSections(analysis, knowledge).flatMap(({ title, at, drug, named, concerns }): readonly Gap[] => {
    const items = knowledge
      .evidence(drug)
      .filter((item) => isKnownResistance(item, named ? 'C' : 'B') && concerns(item.disease))
      .filter(({ source }) => !knowledge.source(source)?.retracted);
    const byAlteration = groupBy(items, ({ alteration: profile }) => {
      const alteration = alterationOf(knowledge, profile);
      return alteration === undefined || isNamed(alteration, drug) ? [] : [alteration];
    });
    return [...byAlteration]
      .map(([alteration, found]) => ({ section: title, at, drug, alteration, evidence: found.sort(betterEvidence) }))
      .sort((a, b) => betterEvidence(a.evidence[0]!, b.evidence[0]!));
  });
}
