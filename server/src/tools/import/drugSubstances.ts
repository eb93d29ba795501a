import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { listOf } from '../../tables/tsvTable.ts';
import { asciiKey } from './asciiKey.ts';
import { classifyName } from './drugNames.ts';
import { type SubstanceRow, slug } from './drugTargets.ts';

/** A substance while its rows are being collected. */
export interface Substance {
  inn: string;
  drugbank?: string;
  /** Whether the FDA lists a brand of it. */
  isListed: boolean;
  readonly names: Readonly<Record<'brand' | 'code' | 'synonym', Set<string>>>;
}

/** The hand-written lists that correct the names in the releases. */
export interface NameSelection {
  /** Names, in lower case, that are not names of drugs. */
  readonly stops: ReadonlySet<string>;
  /** Codes whose spelling no rule restores, by `asciiKey`; `-` for those that are left out. */
  readonly spellings: ReadonlyMap<string, string>;
}

export const newSubstance = (inn: string): Substance => ({
  inn,
  isListed: false,
  names: { brand: new Set(), code: new Set(), synonym: new Set() },
});

/** Returns a substance name in INN style; development codes keep their capitals. */
const innOf = (name: string): string => (/\d/.test(name) && !/[a-z]{4}/.test(name) ? name : name.toLowerCase());

/** Puts the names of all rows where our table has them. */
export function gatherSubstances(
  rows: readonly SubstanceRow[],
  selection: NameSelection,
): { readonly byId: ReadonlyMap<string, Substance>; readonly dropped: readonly string[] } {
  const byId = new Map<string, Substance>();
  const dropped: string[] = [];
  for (const { id, row, name, inn } of rows) {
    const { cells, line } = row;
    const drug = byId.get(id) ?? newSubstance('');
    byId.set(id, drug);
    // Another name of the substance may come first in the list; only the row from which the id is made gives the INN.
    if (inn !== undefined) drug.inn = inn;
    else if (`drug:${slug(name)}` === id) drug.inn = innOf(name);
    if (cells.drugbank_id) drug.drugbank ??= cells.drugbank_id;
    const plain = new Set([name, ...listOf(cells.other_names)]);
    const brands = new Set(listOf(cells.fda_brands));
    for (const candidate of [
      ...plain,
      ...brands,
      ...listOf(cells.genie_synonyms),
      ...listOf(cells.drugbank_synonyms),
    ]) {
      const reason = addName(
        candidate,
        drug,
        { isBrand: brands.has(candidate), isPlain: plain.has(candidate) },
        selection,
      );
      if (reason !== undefined) dropped.push(`drugs.tsv:${line}\t${candidate}\t${drug.inn}: ${reason}`);
    }
  }
  return { byId, dropped };
}

/** Where a name is in the release. */
interface NameOrigin {
  readonly isBrand: boolean;
  readonly isPlain: boolean;
}

/** Adds a name to a substance. Returns the reason if it is left out and that should be reported. */
function addName(
  name: string,
  drug: Substance,
  { isBrand, isPlain }: NameOrigin,
  { stops, spellings }: NameSelection,
): string | undefined {
  if (stops.has(name.toLowerCase())) return 'in data/selection/drug-name-stops.txt';
  if (isBrand) drug.isListed = true;
  const written = spellings.get(asciiKey(name));
  if (written !== undefined && name.toLowerCase() !== drug.inn.toLowerCase()) {
    if (written === '-') return 'in data/selection/drug-code-spellings.tsv';
    drug.names.code.add(written);
    return undefined;
  }
  const verdict = classifyName(name, drug.inn, isBrand ? 'brand' : isPlain ? 'release' : 'synonym');
  if (verdict.kind === 'drop') return verdict.reason === 'the name itself' ? undefined : verdict.reason;
  drug.names[verdict.kind].add(verdict.name);
  return undefined;
}

/** Removes and reports synonyms that are another drug's INN, or that two drugs claim: they name neither. */
export function dropShared(byId: ReadonlyMap<string, Substance>): readonly string[] {
  const dropped: string[] = [];
  const owners = new Map<string, Set<string>>();
  for (const [id, { inn, names }] of byId)
    for (const name of [inn, ...names.brand, ...names.code, ...names.synonym]) {
      const key = asciiKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  const inns = new Set([...byId.values()].map(({ inn }) => asciiKey(inn)));
  for (const { inn, names } of byId.values())
    for (const set of [names.brand, names.code, names.synonym]) {
      const seen = new Set([asciiKey(inn)]);
      for (const name of [...set].sort(byCodeUnit)) {
        const key = asciiKey(name);
        if ((owners.get(key)?.size ?? 0) > 1 && key !== asciiKey(inn)) {
          set.delete(name);
          dropped.push(`drugs.tsv\t${name}\t${inn}: ${inns.has(key) ? "another drug's name" : 'claimed by two drugs'}`);
        } else if (seen.has(key)) set.delete(name);
        seen.add(key);
      }
    }
  return dropped;
}
