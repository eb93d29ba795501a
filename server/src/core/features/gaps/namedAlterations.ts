import type { Analysis } from '../../analysis/analysis.ts';
import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';
import { otherWords } from './otherWords.ts';

/** "BRAF mutation" leaves the residue open: naming any such change covers it. */
const anyChange = /^\S+\s(?:mutation|alteration)s?$/iu;
/** "PTEN loss", and not "EGFR exon 19 deletion". */
const ofWholeGene = /^\S+\s\D+$/u;
/** "EGFR C797 mutation", "BRAF V600": naming any change of the residue covers it. */
const ofResidue = /^\S+\s(?<residue>\p{Lu}\d+)(?:\s(?:mutation|alteration)s?)?$/iu;

/** Two words for the same kind of alteration. */
const alike: Partial<Record<AlterationForm, AlterationForm>> = { deletion: 'loss', overexpression: 'expression' };

const formOf = (gene: string, form: AlterationForm): string => `${gene} ${alike[form] ?? form}`;

/** "EGFR T790M": a change of one residue to another. */
const ofChange = /^\S+\s(?<from>[ACDEFGHIKLMNPQRSTVWY])(?<position>\d{2,4})(?<to>[ACDEFGHIKLMNPQRSTVWY])$/u;
/** "KRAS G12/G13", "KRAS G12C", "KRAS exon 2 mutation": changes which "KRAS mutation" is the general term for. */
const ofResidues = /^\S+\s(?:\p{Lu}\d+|exon\s\d+\smutation)/iu;

/**
 * Returns a predicate: whether the manuscript names an alteration anywhere, be it only through a change that it is the general
 * term for, or in running words. For a gene that is no target of the drug, the general term is enough.
 */
export function namedAlterations(
  analysis: Analysis,
  knowledge: Knowledge,
): (alteration: string, drug: string) => boolean {
  const { mentions } = analysis;
  const told = otherWords(analysis, knowledge);
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
    if (residue !== undefined)
      return (
        residues.has(`${gene} ${residue}`) || told.tellsOfResidue({ from: residue[0]!, position: residue.slice(1) })
      );
    const { from, position, to } = ofChange.exec(name)?.groups ?? {};
    if (from && position && to) return told.tellsOfResidue({ from, position, to });
    if (anyChange.test(name)) return changed.has(gene) || told.tellsOfGene(gene, 'mutation');
    return ofWholeGene.test(name) && (forms.has(formOf(gene, form)) || told.tellsOfGene(gene, form));
  };
  const isTarget = (gene: string, drug: string): boolean => {
    const targets = knowledge.targetsOf(drug);
    return [...targets, ...genesOfFamilies(knowledge, targets)].includes(gene);
  };
  const isUnderGeneralTerm = ({ name, genes }: Alteration, drug: string): boolean =>
    ofResidues.test(name) && genes.every((gene) => !isTarget(gene, drug) && told.tellsOfGene(gene, 'mutation'));
  return (id, drug) => {
    const alteration = knowledge.alteration(id);
    if (ids.has(id) || alteration === undefined) return ids.has(id);
    return isInOtherWords(alteration) || isUnderGeneralTerm(alteration, drug);
  };
}
