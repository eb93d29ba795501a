import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import type { ErrorLine } from './errors.ts';

const grouped = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].sort(([a, some], [b, others]) => others.length - some.length || byCodeUnit(a, b));
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Lists the errors by kind, the commonest words of each first, at most `most` of them, each with one place. */
export function errorListing(errors: readonly ErrorLine[], most: number): string {
  const lines: string[] = [];
  for (const [kind, all] of grouped(errors, (error) => error.kind)) {
    const surfaces = grouped(all, (error) => oneLine(error.surface));
    lines.push(`${kind}: ${all.length}, ${surfaces.length} different`);
    for (const [surface, places] of surfaces.slice(0, most)) {
      const { document, context } = places[0]!;
      lines.push(`${String(places.length).padStart(6)} × ${surface}\t${document}\t${oneLine(context)}`.trimEnd());
    }
    if (surfaces.length > most) lines.push(`         and ${surfaces.length - most} more`);
    lines.push('');
  }
  return lines.join('\n');
}
