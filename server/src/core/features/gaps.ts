import type { Analysis } from '../analysis/analysis.ts';
import { betterEvidence } from '../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../knowledge/records.ts';

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

/** Gaps of the sections whose headings name a drug or a class, in reading order, the best evidence first within each. */
export function coverageGaps(analysis: Analysis, knowledge: Knowledge): readonly Gap[] {
  const { manuscript, mentions } = analysis;
  const known = named(analysis);
  const told = new Set<string>();
  return mentions.flatMap((mention): Gap[] => {
    const heading = manuscript.blocks[mention.block];
    if (heading?.kind !== 'heading' || (mention.kind !== 'drug' && mention.kind !== 'drug-class')) return [];
    const drugs = mention.kind === 'drug' ? mention.ids : mention.ids.flatMap((id) => [id, ...knowledge.membersOf(id)]);
    return drugs.flatMap((drug) => {
      if (told.has(drug)) return [];
      told.add(drug);
      const byAlteration = new Map<string, Evidence[]>();
      for (const item of knowledge.evidence(drug)) {
        if (!isKnownResistance(item) || known.has(item.alteration) || knowledge.source(item.source)?.retracted)
          continue;
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
