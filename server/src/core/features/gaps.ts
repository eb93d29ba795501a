import type { Analysis } from '../analysis/analysis.ts';
import { isSameDisease } from '../claims/diseaseFit.ts';
import { betterEvidence } from '../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../knowledge/records.ts';
import type { Mention } from '../mentions/mention.ts';

/** A curated resistance alteration that a section on a drug leaves out. */
export interface Gap {
  /** Words of the heading, and its offset in the source. */
  readonly section: string;
  readonly at: number;
  readonly drug: string;
  readonly alteration: string;
  /** The evidence, best first. */
  readonly evidence: readonly Evidence[];
}

/** What patients have shown to resist one drug given alone. */
const isKnownResistance = (item: Evidence): boolean =>
  item.supports &&
  (item.effect === 'resistance' || item.effect === 'reduced-sensitivity') &&
  item.level <= 'C' &&
  (item.drugs.length + item.therapies.length === 1 || item.interaction === 'substitutes');

/** The alterations that a manuscript names anywhere. */
function named({ mentions }: Analysis): ReadonlySet<string> {
  const ids = mentions.flatMap(({ kind, ids: own, variants }) => [
    ...(kind === 'fusion' ? own : []),
    ...(variants ?? []).flatMap((variant) => variant.alteration ?? []),
  ]);
  return new Set(ids);
}

/** The entities of one kind that a manuscript names anywhere. */
const namedOf = ({ mentions }: Analysis, kind: Mention['kind']): readonly string[] => [
  ...new Set(mentions.filter((mention) => mention.kind === kind).flatMap(({ ids }) => ids)),
];

/**
 * Gaps of the sections whose headings name a drug or a class, in reading order, the best evidence first within each. A heading on a
 * class is about those members that the manuscript names; where it names diseases, evidence on others is none of its business.
 */
export function coverageGaps(analysis: Analysis, knowledge: Knowledge): readonly Gap[] {
  const { manuscript, mentions } = analysis;
  const known = named(analysis);
  const drugsNamed = new Set(namedOf(analysis, 'drug'));
  const diseases = namedOf(analysis, 'disease');
  const fits = new Map<string, boolean>();
  const concerns = ({ disease }: Evidence): boolean => {
    if (disease === undefined || diseases.length === 0) return true;
    const told = fits.get(disease);
    if (told !== undefined) return told;
    const fit = diseases.some((one) => isSameDisease(knowledge, one, disease));
    fits.set(disease, fit);
    return fit;
  };
  const told = new Set<string>();
  return mentions.flatMap((mention): Gap[] => {
    const heading = manuscript.blocks[mention.block];
    if (heading?.kind !== 'heading' || (mention.kind !== 'drug' && mention.kind !== 'drug-class')) return [];
    const members = () => mention.ids.flatMap((id) => knowledge.membersOf(id)).filter((id) => drugsNamed.has(id));
    const drugs = mention.kind === 'drug' ? mention.ids : members();
    return drugs.flatMap((drug) => {
      if (told.has(drug)) return [];
      told.add(drug);
      const byAlteration = new Map<string, Evidence[]>();
      for (const item of knowledge.evidence(drug)) {
        if (!isKnownResistance(item) || !concerns(item)) continue;
        if (known.has(item.alteration) || knowledge.source(item.source)?.retracted) continue;
        if ((knowledge.alteration(item.alteration)?.parts.length ?? 0) > 0) continue;
        byAlteration.set(item.alteration, [...(byAlteration.get(item.alteration) ?? []), item]);
      }
      return [...byAlteration]
        .map(([alteration, items]) => ({
          section: heading.prose.text.trim(),
          at: heading.span.start,
          drug,
          alteration,
          evidence: [...items].sort(betterEvidence),
        }))
        .sort((a, b) => betterEvidence(a.evidence[0]!, b.evidence[0]!));
    });
  });
}
