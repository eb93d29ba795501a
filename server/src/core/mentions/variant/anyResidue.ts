import type { VariantMatch } from './form.ts';

const endsInX = /\dX$/u;

/**
 * Reads X as any residue where the block names a substitution of the same residue: "T878X" beside T878A is no stop. `matches`
 * are all of the block.
 */
export function withAnyResidues(text: string, matches: readonly VariantMatch[]): readonly VariantMatch[] {
  const isAny = matches.map(
    ({ start, end, changes: [change] }) => change?.form === 'stop' && endsInX.test(text.slice(start, end)),
  );
  if (!isAny.includes(true)) return matches;
  const replaced = new Set(
    matches.flatMap(({ changes }) =>
      changes.flatMap(({ form, residue }) =>
        form === 'substitution' && residue?.to !== undefined ? [`${residue.from}${residue.position}`] : [],
      ),
    ),
  );
  return matches.map((match, index) => {
    const residue = match.changes[0]?.residue;
    if (!isAny[index] || !residue || !replaced.has(`${residue.from}${residue.position}`)) return match;
    const { from, position } = residue;
    return { ...match, changes: [{ form: 'mutation', residue: { from, position } }] };
  });
}
