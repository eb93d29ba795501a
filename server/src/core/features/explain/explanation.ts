import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { evidenceNamed } from '../cards/evidenceItem.ts';
import type { AskedPair } from './askedPairs.ts';
import { namesIn, queryIn } from './explain.ts';

/** Version of the format below. While it stays the same, fields may be added but not renamed or removed. */
const schema = 1;

const verdictOn = (pair: AskedPair, effect: 'resistance' | 'sensitivity') => {
  const { verdict, evidence } = pair.weighedFor(effect);
  return { verdict, for: evidence.for, against: evidence.against };
};

const weighing = (knowledge: Knowledge, pair: AskedPair) => ({
  change: pair.change,
  alteration: pair.alteration ?? null,
  // `drugs` lists the parts of a combination.
  drug: pair.drugs.join('+'),
  drugs: pair.drugs,
  drugLabel: pair.drugs.map((id) => knowledge.label(id)).join(' + '),
  resistance: verdictOn(pair, 'resistance'),
  sensitivity: verdictOn(pair, 'sensitivity'),
});

const evidenceItem = (knowledge: Knowledge, item: Evidence) => {
  const source = knowledge.source(item.source);
  return {
    id: item.id,
    alteration: item.alteration,
    alterationLabel: knowledge.label(item.alteration),
    drugs: item.drugs,
    drugLabels: [...item.drugs.map((id) => knowledge.label(id)), ...item.therapies],
    interaction: item.interaction ?? null,
    disease: item.disease ?? null,
    diseaseLabel: item.disease === undefined ? null : knowledge.label(item.disease),
    effect: item.effect,
    supports: item.supports,
    level: item.level,
    established: item.established,
    secondary: item.secondary,
    verified: item.verified,
    says: item.says ?? null,
    source: item.source,
    citation: source?.citation ?? null,
    retracted: source?.retracted ?? false,
  };
};

/**
 * The answer of `explain` as data for programs: what a term names, the weighed evidence on each alteration under each drug, and
 * all evidence on the names. Undefined for an unknown term.
 */
export function explanation(knowledge: Knowledge, term: string, analysis: Analysis) {
  const asked = evidenceNamed(knowledge, term);
  const names = asked ? [] : namesIn(knowledge, term, analysis);
  if (names.length === 0 && !asked) return undefined;
  const { pairs, alterations } = queryIn(knowledge, analysis);
  const ids = new Set([...names.flatMap((name) => name.ids), ...alterations]);
  const weighed = pairs.map((pair) => weighing(knowledge, pair));
  const cited = weighed.flatMap(({ resistance, sensitivity }) =>
    [resistance, sensitivity].flatMap((side) => [...side.for, ...side.against]),
  );
  const items = asked
    ? [asked]
    : pairs.length > 0
      ? [...new Set(cited)].flatMap((id) => knowledge.evidenceItem(id) ?? [])
      : [...new Map([...ids].flatMap((id) => knowledge.evidence(id)).map((item) => [item.id, item])).values()];
  return {
    schema,
    term,
    data: knowledge.layers.map(({ name, release }) => ({ layer: name, version: release.version, date: release.date })),
    names,
    weighed,
    evidence: items.map((item) => evidenceItem(knowledge, item)),
  };
}
