// The genes that changes had earlier in a block: Y96D without a gene belongs to KRAS after "KRAS alterations (Q61H, Y96C)".

import type { VariantMatch } from '../form.ts';
import { type Attachment, isBeside } from './attachment.ts';

/** The genes of the changes read so far in a block. */
export interface EarlierOwners {
  /** The gene of the same change, or of another one of the same residue if one gene alone had such. */
  of(text: string, match: VariantMatch): Attachment | undefined;
  /** The gene that stood beside the same change, if it never stood beside another one. */
  sole(text: string, match: VariantMatch): string | undefined;
  add(text: string, match: VariantMatch, owner: Attachment | undefined): void;
}

const changeOf = (text: string, { changes: [change], start, end }: VariantMatch): string =>
  change?.hgvs ?? text.slice(start, end);

/** Y96, as a key for all changes of the residue; short of a position that proteins share, such as the first. */
const residueOf = ({ changes: [change] }: VariantMatch): string | undefined =>
  change?.residue && change.residue.position > 1 ? change.residue.from + change.residue.position : undefined;

/** Remembers the genes of the changes of a block. Only those that words join to a change, or that share its clause, count. */
export function earlierOwnersOfBlock(): EarlierOwners {
  const byChange = new Map<string, string[]>();
  const byResidue = new Map<string, Set<string>>();
  return {
    of(text, match) {
      const gene = byChange.get(changeOf(text, match))?.at(-1);
      if (gene !== undefined) return { gene, geneBy: 'residue' };
      const genes = [...(byResidue.get(residueOf(match) ?? '') ?? [])];
      return genes.length === 1 && genes[0] ? { gene: genes[0], geneBy: 'residue' } : undefined;
    },
    sole(text, match) {
      const genes = new Set(byChange.get(changeOf(text, match)));
      return genes.size === 1 ? [...genes][0] : undefined;
    },
    add(text, match, owner) {
      if (!owner || !(isBeside(owner) || owner.geneBy === 'same-clause')) return;
      if (isBeside(owner)) {
        const change = changeOf(text, match);
        byChange.set(change, [...(byChange.get(change) ?? []), owner.gene]);
      }
      const residue = residueOf(match);
      if (residue === undefined) return;
      const genes = byResidue.get(residue) ?? new Set();
      byResidue.set(residue, genes.add(owner.gene));
    },
  };
}
