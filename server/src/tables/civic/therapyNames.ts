import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { listOf } from '../tsvTable.ts';
import type { CivicRow } from './civicRows.ts';
import type { Lookup, TherapyTarget } from './importCivic.ts';

/** The substance or class that a name is a name of. */
function named(base: Knowledge, name: string): readonly string[] {
  const ids = base.names.lookup(name).flatMap(({ id }) => {
    const kind = base.entity(id)?.kind;
    return kind === 'drug' || kind === 'drug-class' ? [id] : [];
  });
  return ids.slice(0, 1);
}

/** CIViC puts a description before a code ("MTOR Kinase Inhibitor AZD8055") or the code in brackets. */
const codeIn = (name: string): string | undefined => {
  const words = name.split(/[\s()]+/u).filter(Boolean);
  const last = words.at(-1);
  return words.length > 1 && last && /\d/u.test(last) ? last : undefined;
};

/**
 * What the therapies of a release stand for in a base: as the base's own items of the same number read them, else by name. So
 * a mapping that was made by hand for one release holds for the next.
 */
export function therapyNames(base: Knowledge, rows: readonly CivicRow[]): Lookup<TherapyTarget> {
  const learned = new Map<string, readonly string[]>();
  const byName = (name: string): readonly string[] => {
    const ids = learned.get(name) ?? named(base, name);
    const code = ids.length > 0 ? undefined : codeIn(name);
    return code === undefined ? ids : named(base, code).filter((id) => id.startsWith('drug:'));
  };
  const known = rows.flatMap(({ cells }) => {
    const item = base.evidenceItem(`civic:EID${cells.evidence_id}`);
    return item ? [{ names: listOf(cells.therapies).map((name) => name.toLowerCase()), item }] : [];
  });
  for (const { names, item } of known)
    if (names.length === 1 && names[0] !== undefined && item.drugs.length > 0) learned.set(names[0], item.drugs);
  for (const { names, item } of known) {
    const unread = names.filter((name) => byName(name).length === 0);
    const rest = item.drugs.filter((id) => !names.some((name) => byName(name).includes(id)));
    if (unread.length === 1 && unread[0] !== undefined && rest.length > 0 && item.therapies.length === 0)
      learned.set(unread[0], rest);
  }
  return {
    get: (name) => {
      const ids = byName(name.toLowerCase());
      return ids.length > 0 ? { ids } : undefined;
    },
  };
}
