import type { Analysis } from '../../analysis/analysis.ts';
import { isAtLeast } from '../../claims/evidence/weighItems.ts';
import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { alterationOf } from '../../knowledge/profiles.ts';
import type { Evidence, EvidenceLevel } from '../../knowledge/records.ts';
import { groupBy } from '../../text/groupBy.ts';
import { drugSections } from './drugSections.ts';
import { namedAlterations } from './namedAlterations.ts';
import { otherWords } from './otherWords.ts';

/** A curated resistance alteration that a section on a drug leaves out. */
export interface CoverageGap {
  /** Text of the heading, and its offset in the source. */
  readonly section: string;
  readonly at: number;
  readonly drug: string;
  readonly alteration: string;
  /** Further changes of its gene, where the manuscript names mutations of the gene in general: they are one gap. */
  readonly others: readonly string[];
  /** The evidence, best first. */
  readonly evidence: readonly Evidence[];
}

/** Whether an item shows resistance in patients to a drug given alone, at `weakest` level or better. */
const isKnownResistance = (item: Evidence, weakest: EvidenceLevel): boolean =>
  item.supports &&
  (item.effect === 'resistance' || item.effect === 'reduced-sensitivity') &&
  isAtLeast(item, weakest) &&
  (item.drugs.length + item.therapies.length === 1 || item.interaction === 'substitutes');

/**
 * Gaps in the sections whose headings name a drug or a class, in reading order, the best evidence first within each. Single
 * cases (level C) count for a drug that the heading names; for the members of a class they would be too many.
 */
export function coverageGaps(analysis: Analysis, knowledge: Knowledge): readonly CoverageGap[] {
  const isNamed = namedAlterations(analysis, knowledge);
  const { tellsOfGene } = otherWords(analysis, knowledge);
  return drugSections(analysis, knowledge).flatMap(({ title, at, drug, named, concerns }): readonly CoverageGap[] => {
    const items = knowledge
      .evidence(drug)
      .filter((item) => isKnownResistance(item, named ? 'C' : 'B') && concerns(item.disease))
      .filter(({ source }) => !knowledge.source(source)?.retracted);
    const byAlteration = groupBy(items, ({ alteration: profile }) => {
      const alteration = alterationOf(knowledge, profile);
      const isGap = alteration !== undefined && !isWildType(knowledge, alteration) && !isNamed(alteration, drug);
      return isGap ? [alteration] : [];
    });
    const gaps = [...byAlteration]
      .map(([alteration, found]): CoverageGap => {
        const evidence = found.sort(betterEvidence);
        return { section: title, at, drug, alteration, others: [], evidence };
      })
      .sort((a, b) => betterEvidence(a.evidence[0]!, b.evidence[0]!));
    return joined(gaps, (alteration) => {
      const gene = geneOfResidue(knowledge, alteration);
      return gene !== undefined && tellsOfGene(gene, 'mutation') ? gene : undefined;
    });
  });
}

/** "EGFR wild type" is no change that a section leaves out. */
const isWildType = (knowledge: Knowledge, alteration: string): boolean =>
  /\bwild[\s-]?type\b/iu.test(knowledge.label(alteration));

/** The gene of a change of a residue: ABL1 of "ABL1 G250E". */
function geneOfResidue(knowledge: Knowledge, id: string): string | undefined {
  const { name = '', genes = [] } = knowledge.alteration(id) ?? {};
  return genes.length === 1 && /^\S+\s\p{Lu}\d+/u.test(name) ? genes[0] : undefined;
}

/** Gaps with those of one kind joined into the first of them. */
function joined(
  gaps: readonly CoverageGap[],
  kindOf: (alteration: string) => string | undefined,
): readonly CoverageGap[] {
  const whole: CoverageGap[] = [];
  for (const gap of gaps) {
    const kind = kindOf(gap.alteration);
    const at = kind === undefined ? -1 : whole.findIndex(({ alteration }) => kindOf(alteration) === kind);
    const first = whole[at];
    if (!first) whole.push(gap);
    else
      whole[at] = {
        ...first,
        others: [...first.others, gap.alteration],
        evidence: [...first.evidence, ...gap.evidence].sort(betterEvidence),
      };
  }
  return whole;
}
