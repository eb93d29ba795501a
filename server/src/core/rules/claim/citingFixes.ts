import type { Claim } from '../../claims/claim.ts';
import { isSameDisease } from '../../claims/evidence/diseaseFit.ts';
import { diseasesOfHeading } from '../../claims/evidence/headingDiseases.ts';
import { concernsEachPartAlone } from '../../knowledge/profiles.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { describeSource } from '../describeSource.ts';
import type { Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { citeSource } from './citeSource.ts';
import { pooledEvidence } from './pooledEvidence.ts';

/** How many works to offer, best first. */
const mostOffered = 3;

/** Offset before the closing full stop and any brackets or quotation marks around it. */
function insertionPoint({ manuscript }: RuleContext, { span }: Claim): number {
  const sentence = manuscript.text.slice(span.start, span.end);
  return span.start + sentence.trimEnd().replace(/[.!?]["'”’)\]]*$/u, '').length;
}

/** The diseases that a claim is about: those that it names, else those of the heading above it. */
const diseasesOf = (context: RuleContext, claim: Claim): readonly string[] =>
  claim.disease.length > 0
    ? claim.disease.flatMap((index) => context.mentions[index]?.ids ?? [])
    : diseasesOfHeading(context, claim);

/** What an item is on, where the claim does not say so: several changes together, another drug, another disease. */
function scopeOf({ knowledge, mentions }: RuleContext, claim: Claim, item: Evidence, isOfDisease: boolean): string {
  const profile = knowledge.alteration(item.alteration);
  const given = claim.object.flatMap((index) => mentions[index]?.ids ?? []);
  const added = item.interaction === 'combination' ? item.drugs.filter((drug) => !given.includes(drug)) : [];
  const isPool = profile !== undefined && profile.parts.length > 0 && !concernsEachPartAlone(profile);
  const parts = [
    ...(isPool ? ['on several changes together'] : []),
    ...(added.length > 0 && !claim.together ? [`with ${added.map(knowledge.label).join(' and ')}`] : []),
    ...(isOfDisease || item.disease === undefined ? [] : [`in ${knowledge.label(item.disease)}`]),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

/**
 * Fixes that cite the works that support a claim, best first: by whether they are on its disease, then by level, primary before
 * review, the one that the message names, then the newest. A work counts once, however many items rest on it.
 */
export function citingFixes(context: RuleContext, claim: Claim): readonly Fix[] {
  const { knowledge } = context;
  const diseases = diseasesOf(context, claim);
  const isOfDisease = ({ disease }: Evidence): boolean =>
    diseases.length === 0 || (disease !== undefined && diseases.some((one) => isSameDisease(knowledge, one, disease)));
  const own = claim.evidence.for.flatMap((id) => knowledge.evidenceItem(id) ?? []);
  const items = [...new Set([...own, ...pooledEvidence(context, claim, diseases)])];
  const yearOf = ({ source }: Evidence): number => knowledge.source(source)?.year ?? 0;
  const best = items.sort(
    (a, b) =>
      Number(isOfDisease(b)) - Number(isOfDisease(a)) ||
      byCodeUnit(a.level, b.level) ||
      Number(a.secondary) - Number(b.secondary) ||
      Number(b === own[0]) - Number(a === own[0]) ||
      yearOf(b) - yearOf(a),
  );
  const bySource = new Map(best.toReversed().map((item) => [item.source, item]));
  const at = insertionPoint(context, claim);
  return [...bySource.values()]
    .toReversed()
    .slice(0, mostOffered)
    .flatMap((item): Fix[] => {
      const source = knowledge.source(item.source);
      if (!source || source.retracted) return [];
      const { edits, addition } = citeSource(context, source, at);
      return [
        {
          title: `Cite ${describeSource(source)} (level ${item.level}${scopeOf(context, claim, item, isOfDisease(item))})`,
          safety: 'review',
          reason: 'Read the source first.',
          edits,
          ...(addition ? { addition } : {}),
        },
      ];
    });
}
