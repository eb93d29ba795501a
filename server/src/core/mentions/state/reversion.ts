import type { GeneRun } from '../geneLists.ts';

/** Genes whose loss makes a tumour respond, as `mechanism:reversion-mutation` lists them. */
const repairing: readonly string[] = ['BRCA1', 'BRCA2', 'PALB2', 'RAD51C', 'RAD51D'];
const second = /(?<!\p{L})(?:secondary|second-site|compensatory)\s(?:(?:acquired|intragenic|somatic)\s){0,2}$/iu;

/** "Secondary BRCA1 mutations" restore the gene that a first one has disabled. */
export const isReversion = (ahead: string, words: string, { genes }: GeneRun): boolean =>
  /mutat/iu.test(words) &&
  second.test(ahead) &&
  genes.every(({ labels }) => labels.every((label) => repairing.includes(label)));
