// Recognises reversion mutations, which restore a gene that an earlier mutation has disabled: "secondary BRCA1 mutations".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Reading } from '../reading.ts';

/** The genes of this mechanism are those whose loss makes a tumour respond, so that a second mutation can restore them. */
const mechanism = 'mechanism:reversion-mutation';

function restorableGenes(knowledge: Knowledge): readonly string[] {
  const entity = knowledge.entity(mechanism);
  return entity?.kind === 'mechanism' ? entity.record.genes : [];
}

/** Whether a second mutation can restore each of these genes. */
export function areRestorable(genes: readonly Reading[], knowledge: Knowledge): boolean {
  const restorable = restorableGenes(knowledge);
  return genes.every(({ ids }) => ids.every((id) => restorable.includes(id)));
}

const second = /(?<![a-z])(?:secondary|second-site|compensatory)\s(?:(?:acquired|intragenic|somatic)\s){0,2}$/i;

/** Whether words name reversion mutations, such as "secondary BRCA1 mutations". `before` is the text before the genes. */
export function isReversion(before: string, words: string, genes: readonly Reading[], knowledge: Knowledge): boolean {
  return /mutat/iu.test(words) && second.test(before) && areRestorable(genes, knowledge);
}
