import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mechanism } from '../../knowledge/records.ts';
import { drugSections } from './drugSections.ts';

/** A mechanism by which a drug is known to be resisted, and which a manuscript with a section on the drug names nowhere. */
export interface MechanismGap {
  /** Words of the heading, and its offset in the source. */
  readonly section: string;
  readonly at: number;
  readonly drug: string;
  readonly mechanism: Mechanism;
}

/**
 * Mechanisms that list the drug itself (one that lists only a class is too wide to be missed) and have works behind them. A mechanism
 * counts as named where a kind of it is, or what it is a kind of; of two that are missing, the more special one is told.
 */
export function mechanismGaps(analysis: Analysis, knowledge: Knowledge): readonly MechanismGap[] {
  const sections = drugSections(analysis, knowledge).filter(({ drug, named }) => named && knowledge.drug(drug));
  if (sections.length === 0) return [];
  const mechanisms = [...knowledge.entities('mechanism')].map(({ record }) => record);
  const written = new Set(analysis.mentions.flatMap(({ kind, ids }) => (kind === 'mechanism' ? ids : [])));
  const kindsWritten = new Set(mechanisms.filter(({ id }) => written.has(id)).flatMap(({ parents }) => parents));
  const isMissing = ({ id, parents, outcome, references }: Mechanism): boolean =>
    !outcome && references.length > 0 && !kindsWritten.has(id) && ![id, ...parents].some((one) => written.has(one));
  const missing = mechanisms.filter(isMissing);
  return sections.flatMap(({ title, at, drug }) => {
    const found = missing.filter(({ drugs }) => drugs.includes(drug));
    const above = new Set(found.flatMap(({ parents }) => parents));
    return found.filter(({ id }) => !above.has(id)).map((mechanism) => ({ section: title, at, drug, mechanism }));
  });
}
