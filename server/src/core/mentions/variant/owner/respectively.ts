// Pairs changes with genes in lists that correspond: "mutations in KRAS, BRAF and PIK3CA were G12D, V600E and H1047R,
// respectively".

import { textAfter } from '../../../text/textAround.ts';
import type { VariantMatch } from '../form.ts';
import type { Surroundings } from './attachGene.ts';
import { type Attachment, geneIds, residueFit } from './attachment.ts';
import { listAround } from './listAround.ts';

const respectively =
  /^\)?(?:\s(?:alleles?|changes?|mutations?|substitutions?|variants?))?,?\s\(?respectively(?!\p{L})/iu;
/** In characters: a word for a change and the adverb. */
const reach = 40;

/**
 * Returns the gene at the same place of the list before the changes, if the two lists are equally long and "respectively"
 * follows. A gene whose protein has another residue there is not meant.
 */
export function respectiveOwner(
  changes: readonly VariantMatch[],
  index: number,
  { text, genes, sentence, knowledge }: Surroundings,
): Attachment | undefined {
  const change = changes[index];
  if (!change?.changes[0]) return undefined;
  const list = listAround(text, changes, index);
  const [first, last] = [list[0]!, list.at(-1)!];
  if (list.length < 2 || !respectively.test(textAfter(text, last, reach))) return undefined;
  const before = genes.filter(({ start, end }) => start >= sentence.start && end <= first.start);
  const owners = before.length === 0 ? [] : listAround(text, before, before.length - 1);
  const owner = owners.length === list.length ? owners[list.indexOf(change)] : undefined;
  const [gene] = owner ? geneIds(owner, knowledge) : [];
  if (gene === undefined || residueFit(knowledge, gene, change.changes[0]) === 'mismatch') return undefined;
  return { gene, geneBy: 'adjacent' };
}
