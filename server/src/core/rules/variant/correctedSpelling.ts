import type { Substitution } from '../../knowledge/residues/curatedSubstitutions.ts';
import { type Residue, threeLetter } from '../../knowledge/residues/residues.ts';

const spelled = /^(p\.\(?|\()?([A-Z][a-z]{2}|[A-Z])([-\s]?)(\d+)(?!\d)/u;

/** Whether a one-letter or three-letter code means the residue. */
const isCodeOf = (code: string | undefined, residue: string): boolean =>
  code === residue || code === threeLetter(residue);

/**
 * The writer's spelling of a substitution, with the intended residues and number put in; undefined if markup is inside the
 * name.
 */
export function correctedSpelling(
  text: string,
  written: Residue & { readonly to?: string },
  right: Substitution,
): string | undefined {
  const match = spelled.exec(text);
  if (!match || !isCodeOf(match[2], written.from) || match[4] !== String(written.position)) return undefined;
  const coded = (residue: string): string => (match[2]!.length === 1 ? residue : threeLetter(residue));
  const start = `${match[1] ?? ''}${coded(right.from)}${match[3]}${right.position}`;
  const rest = text.slice(match[0].length);
  if (right.to === written.to) return `${start}${rest}`;
  const old = coded(written.to ?? '');
  return old !== '' && rest.startsWith(old) ? `${start}${coded(right.to)}${rest.slice(old.length)}` : undefined;
}
