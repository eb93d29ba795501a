import type { Analysis } from '../../analysis/analysis.ts';
import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import type { NameKind, NameReading } from '../../knowledge/names/nameIndex.ts';
import type { Span } from '../../text/span.ts';
import type { Offer } from './item.ts';

/** How many names with the typed prefix are considered; the best of them are offered. */
const mostLookedAt = 500;

/** The weight of a name that evidence is never about, such as a mechanism: as much as that of a moderately known gene or drug. */
const weightWithoutEvidence = 10;

const joins = /[\s\u2010-\u2013/:-]+/gu;

/** How well a name matches the typed text: 0 in full, 1 as a prefix, 2 as a prefix apart from Greek letters and the like. */
type Distance = 0 | 1 | 2;

/**
 * Returns a matcher for the prefix that ignores case, and ignores spaces and hyphens unless some are typed: "her2" matches
 * HER-2, but "P-g" does not match PGR.
 */
function distanceFrom(prefix: string): (name: string) => Distance {
  const spelled = (name: string): string => name.toLowerCase().replace(joins, ' ');
  const joined = (name: string): string => spelled(name).replaceAll(' ', '');
  const [form, written] = spelled(prefix).includes(' ') ? [spelled, spelled(prefix)] : [joined, joined(prefix)];
  return (name) => (form(name) === written ? 0 : form(name).startsWith(written) ? 1 : 2);
}

function weightOf(knowledge: Knowledge, { kind, record }: Entity): number {
  switch (kind) {
    case 'gene':
    case 'drug':
    case 'drug-class':
    case 'variant':
    case 'fusion':
      return knowledge.evidence(record.id).length;
    default:
      return weightWithoutEvidence;
  }
}

/** Kinds whose approved name a register defines. A disease keeps the name that the writer uses: NSCLC. */
const hasApprovedName: ReadonlySet<Entity['kind']> = new Set([
  'gene',
  'drug',
  'drug-class',
  'variant',
  'fusion',
  'cell-line',
]);

/** The name with the case of its first letter as typed: "non-small" begins Non-small cell lung cancer. */
const asBegun = (name: string, prefix: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) && /^\p{Ll}/u.test(prefix) ? name[0]!.toLowerCase() + name.slice(1) : name;

/**
 * Whether an entity is likely to be meant. Of the thousands of genes those of the field come first, and only by their short
 * names: "TP" is the beginning of TP53, "tum" is not.
 */
const isUsual = (entity: Entity, { kind }: NameReading): boolean =>
  entity.kind !== 'gene' || !(entity.record.exactCase || kind === 'name');

/** Other names than those that a register approves: osimertinib is meant by "osi", before erlotinib with its code OSI-774. */
const otherNames: ReadonlySet<NameKind> = new Set([
  'alias',
  'previous-symbol',
  'brand',
  'code',
  'abbreviation',
  'synonym',
  'spelling',
]);

/**
 * Whether the typed text begins an approved name. A substance without one goes by its code (OSI-027). An alias that names of
 * `others` go on from is as good as one: P-gp of "P-gp inhibitor".
 */
function beginsApproved(prefix: string, { kind, name }: NameReading, others: readonly NameReading[]): boolean {
  if (otherNames.has(kind))
    return others.some((other) => !otherNames.has(other.kind) && other.name.startsWith(`${name} `));
  if (kind === 'inn') return !/\d/u.test(name);
  // Who types "Herc" does not begin HERC1.
  return kind !== 'symbol' || prefix === prefix.toLowerCase() || name.startsWith(prefix);
}

/** The first brand among those of a drug that match as well: other names are made of it (Herceptin Hylecta), not of Hercessi. */
function withFirstBrand(entity: Entity, reading: NameReading, distance: (name: string) => Distance): NameReading {
  if (entity.kind !== 'drug' || reading.kind !== 'brand') return reading;
  const { brands, synonyms } = entity.record;
  const isFirst = (brand: string): boolean => synonyms.some((one) => one.startsWith(`${brand} `));
  const first = brands.find((brand) => distance(brand) <= distance(reading.name) && isFirst(brand));
  return first === undefined ? reading : { ...reading, name: first };
}

/** Whether a text would write this name: joint profiles such as "KIT A829P AND KIT V654A" never occur in prose. */
const isWritten = (entity: Entity): boolean => entity.kind !== 'variant' || entity.record.form !== 'complex';

interface Ranked {
  readonly reading: NameReading;
  readonly entity: Entity;
  readonly rank: readonly number[];
}

const byRank = (a: Ranked, b: Ranked): number => {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? 0 : a.rank[at]! - b.rank[at]!;
};

/**
 * Names that begin with the text at `replace`: full matches first, then names already in the manuscript, then approved names, then
 * by the amount of evidence. `asWritten` leaves out names that match only when spaces are ignored; where a space or hyphen is
 * typed and a name has it, they are left out as well.
 */
export function names(analysis: Analysis, knowledge: Knowledge, replace: Span, asWritten: boolean): readonly Offer[] {
  const prefix = analysis.manuscript.text.slice(replace.start, replace.end);
  const distance = distanceFrom(prefix);
  const ofText = new Set(analysis.mentions.flatMap(({ ids, span }) => (span.end < replace.start ? ids : [])));
  const found = knowledge.names.complete(prefix, mostLookedAt);
  const onlyNear = asWritten || (/^[ -~]+$/u.test(prefix) && found.some(({ name }) => distance(name) < 2));
  const ranked = found.flatMap((one): readonly Ranked[] => {
    const entity = knowledge.entity(one.id);
    if (!entity || !isWritten(entity)) return [];
    const far = distance(one.name);
    if (onlyNear && far === 2) return [];
    const reading = withFirstBrand(entity, one, distance);
    const rank = [
      isUsual(entity, reading) ? far : far + 1,
      Number(!ofText.has(reading.id)),
      // Most names that begin with "EGFR" are its alterations, but the gene is meant.
      Number(entity.kind === 'variant'),
      Number(!beginsApproved(prefix, reading, found)),
      -weightOf(knowledge, entity),
    ];
    return [{ reading, entity, rank }];
  });
  return ranked.sort(byRank).map(({ reading: { id, name }, entity }): Offer => {
    const approved = knowledge.label(id);
    const label = hasApprovedName.has(entity.kind) ? approved : asBegun(name, prefix);
    const other = label === approved ? name : approved;
    return {
      label,
      replace,
      // Editors drop items that do not begin with the typed text: β-cat for beta-catenin.
      filterText: name.toLowerCase().startsWith(prefix.toLowerCase()) ? name : `${prefix} ${name}`,
      detail: other === label ? entity.kind : `${other} · ${entity.kind}`,
      ...(other === label ? {} : { matched: other }),
      id,
      kind: entity.kind,
    };
  });
}
