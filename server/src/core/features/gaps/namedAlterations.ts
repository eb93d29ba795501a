import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';

/** "BRAF mutation" leaves the residue open: naming any such change covers it. */
const anyChange = /^\S+\s(?:mutation|alteration)s?$/iu;
/** "PTEN loss", and not "EGFR exon 19 deletion". */
const ofWholeGene = /^\S+\s\D+$/u;
/** "EGFR C797 mutation", "BRAF V600": naming any change of the residue covers it. */
const ofResidue = /^\S+\s(?<residue>\p{Lu}\d+)(?:\s(?:mutation|alteration)s?)?$/iu;

/** Two words for the same kind of alteration. */
const alike: Partial<Record<AlterationForm, AlterationForm>> = { deletion: 'loss', overexpression: 'expression' };

const formOf = (gene: string, form: AlterationForm): string => `${gene} ${alike[form] ?? form}`;

/**
 * Returns a predicate: whether the manuscript names an alteration anywhere, be it only through a change that it is the general
 * term for.
 */
export function namedAlterations({ mentions }: Analysis, knowledge: Knowledge): (alteration: string) => boolean {
  const ids = new Set<string>();
  const forms = new Set<string>();
  const changed = new Set<string>();
  const residues = new Set<string>();
  for (const { kind, ids: own, variants = [] } of mentions) {
    if (kind === 'fusion') for (const id of own) ids.add(id);
    for (const { alteration, gene, form, residue } of variants) {
      if (alteration !== undefined) ids.add(alteration);
      if (gene === undefined) continue;
      forms.add(formOf(gene, form));
      changed.add(gene);
      if (residue) residues.add(`${gene} ${residue.from}${residue.position}`);
    }
  }
  const isInOtherWords = ({ name, genes, form }: Alteration): boolean => {
    const [gene, ...others] = genes;
    if (gene === undefined || others.length > 0) return false;
    const residue = ofResidue.exec(name)?.groups?.residue;
    if (residue !== undefined) return residues.has(`${gene} ${residue}`);
    return anyChange.test(name) ? changed.has(gene) : ofWholeGene.test(name) && forms.has(formOf(gene, form));
  };
  return (id) => {
    const alteration = knowledge.alteration(id);
    return ids.has(id) || (alteration !== undefined && isInOtherWords(alteration));
  };
}
