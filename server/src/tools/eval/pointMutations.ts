import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';
import { oneLetter } from '../../core/knowledge/residues/residues.ts';

/**
 * Returns `T790M` for `p.Thr790Met`; undefined for stops, silent changes and anything that is not a substitution of one
 * residue.
 */
export function pointMutation(hgvs: string): string | undefined {
  const [, from = '', position, to = ''] = /^p\.\(?([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})\)?$/u.exec(hgvs) ?? [];
  const [wild, mutant] = [oneLetter(from), oneLetter(to)];
  const isSubstitution = wild && mutant && wild !== '*' && mutant !== '*' && wild !== mutant;
  return isSubstitution ? `${wild}${position}${mutant}` : undefined;
}

/** Returns the normalised point mutations of a text, one for each place where one is named: MutationFinder's task. */
export const pointMutations = (mentions: Annotation['mentions']): string[] =>
  mentions.flatMap(({ variants }) =>
    variants.flatMap(({ hgvs }) => (hgvs === null ? [] : (pointMutation(hgvs) ?? []))),
  );
