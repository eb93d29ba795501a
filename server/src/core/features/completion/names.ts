import type { Analysis } from '../../analysis/analysis.ts';
import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import type { NameReading } from '../../knowledge/names/nameIndex.ts';
import type { Span } from '../../text/span.ts';
import type { Offer } from './item.ts';

/** How many names with a beginning are looked at; the best of them are offered. */
const mostLookedAt = 500;

/** What a name weighs that evidence is never about, such as a mechanism: as much as a gene or drug that is known to some. */
const weightWithoutEvidence = 10;

const joins = /[\s\u2010-\u2013/:-]+/gu;

/** How far a name is from what is written of it: 0 is written in full, 1 begins so, 2 begins so but for Greek letters and the like. */
type Distance = 0 | 1 | 2;

/** Case counts for nobody who writes on, and spaces and hyphens only where some are written: "her2" is HER-2, "P-g" is no PGR. */
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

/** Kinds of which a register has the name that is to be written. A disease stays what the writer calls it: NSCLC. */
const hasApprovedName: ReadonlySet<Entity['kind']> = new Set([
  'gene',
  'drug',
  'drug-class',
  'variant',
  'fusion',
  'cell-line',
]);

/** A name in mid-sentence as in the register: "non-small" is the beginning of Non-small cell lung cancer. */
const asBegun = (name: string, prefix: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) && /^\p{Ll}/u.test(prefix) ? name[0]!.toLowerCase() + name.slice(1) : name;

/**
 * Of the thousands of genes those of the field come first, and by what they are called in short: "TP" is the beginning
 * of TP53, "tum" is not.
 */
const isUsual = (entity: Entity, { kind }: NameReading): boolean =>
  entity.kind !== 'gene' || !(entity.record.exactCase || kind === 'name');

/** Joint profiles, such as "KIT A829P AND KIT V654A", are no words of a text. */
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
 * Names that begin with what is written at `replace`: first what is written in full, then what the manuscript names already, then by
 * the amount of evidence. `asWritten` leaves out names that begin so only when spaces are overlooked.
 */
export function names(analysis: Analysis, knowledge: Knowledge, replace: Span, asWritten: boolean): readonly Offer[] {
  const prefix = analysis.manuscript.text.slice(replace.start, replace.end);
  const distance = distanceFrom(prefix);
  const ofText = new Set(analysis.mentions.flatMap(({ ids, span }) => (span.end < replace.start ? ids : [])));
  const ranked = knowledge.names.complete(prefix, mostLookedAt).flatMap((reading): readonly Ranked[] => {
    const entity = knowledge.entity(reading.id);
    if (!entity || !isWritten(entity)) return [];
    const far = distance(reading.name);
    if (asWritten && far === 2) return [];
    const rank = [
      isUsual(entity, reading) ? far : far + 1,
      Number(!ofText.has(reading.id)),
      // Of "EGFR" as a beginning its changes are the many, and the gene is meant.
      Number(entity.kind === 'variant'),
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
      // An editor drops what does not begin as the text does: β-cat for beta-catenin.
      filterText: name.toLowerCase().startsWith(prefix.toLowerCase()) ? name : `${prefix} ${name}`,
      detail: other === label ? entity.kind : `${other} · ${entity.kind}`,
      id,
      kind: entity.kind,
    };
  });
}
