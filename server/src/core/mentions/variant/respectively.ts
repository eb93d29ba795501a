// Pairs changes with genes in lists that correspond: "mutations in KRAS, BRAF and PIK3CA were G12D, V600E and H1047R,
// respectively".

import { listJoint } from '../../text/listJoint.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Surroundings } from './attachGene.ts';
import { type Attachment, geneIds, residueFit } from './attachment.ts';
import type { VariantMatch } from './form.ts';

const joint = new RegExp(`^(?:${listJoint()})$`, 'u');
const respectively =
  /^\)?(?:\s(?:alleles?|changes?|mutations?|substitutions?|variants?))?,?\s\(?respectively(?!\p{L})/iu;
/** In characters: a word for a change and the adverb. */
const reach = 40;

/** Returns the stretch of a list that contains the item at `index`. */
function listAround<T extends Span>(text: string, items: readonly T[], index: number): readonly T[] {
  const joins = (i: number): boolean => joint.test(text.slice(items[i]!.end, items[i + 1]!.start));
  let first = index;
  let last = index;
  while (first > 0 && joins(first - 1)) first--;
  while (last + 1 < items.length && joins(last)) last++;
  return items.slice(first, last + 1);
}

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
