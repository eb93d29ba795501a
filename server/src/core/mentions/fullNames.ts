import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Definition } from './abbreviations.ts';
import type { Reading } from './reading.ts';
import { resemblesGeneName } from './shownGenes.ts';

/** Words of a name of a gene or protein: "keratinocyte growth factor", "gelatinase-associated lipocalin", "thioredoxin reductase". */
const molecule =
  /(?<![a-z])(?:(?:anti)?(?:gene|oncogene|protein|receptor|kinase|factor|antigen|transporter|ligand|enzyme|homolog(?:ue)?|molecule|peptide|(?:co-?)?activator|repressor|adaptor|cadherin|integrin|lipocalin)|[a-z]{2,}(?:ct|er|gen|id|lig|lip|pt|th|yl)ase)s?(?![a-z])/i;
/** "phosphatase and tensin homolog (PTEN) gene": what stands behind the bracket belongs to the name before it, too. */
const saysGene = /^[)\]]\s(?:genes?|proteins?|oncogene|proto-oncogene|tumou?r\ssuppressor)(?![a-z])/i;
const parts = /[\s/\u2010-\u2014-]+/u;
const noLetterOrDigit = /[^\p{L}\d]/gu;

/**
 * Whether a short form is put together from beginnings of the words, in their order, the first and the last among them: BRCA1 from
 * "breast cancer gene 1", RAF from "rapidly accelerated fibrosarcoma".
 */
function isPutTogetherFrom(short: string, words: readonly string[]): boolean {
  if (short === '' || words.length === 0) return false;
  const [word = '', ...others] = words;
  for (let taken = 1; taken <= short.length && word.startsWith(short.slice(0, taken)); taken++) {
    const left = short.slice(taken);
    if (left === '' && others.length === 0) return true;
    for (let skipped = 0; skipped < others.length; skipped++)
      if (isPutTogetherFrom(left, others.slice(skipped))) return true;
  }
  return false;
}

/** Longer ones are sentences. */
const mostWords = 10;

function spellsOut({ short, full = '' }: Definition): boolean {
  const words = full.toLowerCase().split(parts);
  return words.length <= mostWords && isPutTogetherFrom(short.toLowerCase().replace(noLetterOrDigit, ''), words);
}

/**
 * Full names that the base does not have, before the symbol of their gene: "deleted in liver cancer 1 (DLC1)". What they hold,
 * such as the name of a disease, is no mention of its own. `resolved` are the readings of the block.
 */
export function readFullNames(
  text: string,
  definitions: readonly Definition[],
  resolved: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  return definitions.flatMap((definition): Reading[] => {
    const { short, shortAt, fullAt, full } = definition;
    if (full === undefined || short.length < 3) return [];
    const own = resolved.find(({ start, end }) => start === shortAt.start && end === shortAt.end);
    if (own?.kind !== 'gene' && own?.kind !== 'family') return [];
    const inner = resolved.filter(({ start, end }) => start >= fullAt.start && end <= fullAt.end);
    const isSame = ({ ids }: Reading): boolean => ids.some((id) => own.ids.includes(id));
    if (inner.some(isSame)) return [];
    // Three letters stand for other molecules, too: BCR for the receptor of B cells.
    const isItsName = short.length > 3 || own.ids.some((id) => resemblesGeneName(full, id, knowledge));
    const isMolecule = molecule.test(full) || saysGene.test(text.slice(shortAt.end, shortAt.end + 24));
    if (!(isItsName && isMolecule) && !inner.some(({ kind }) => kind === 'disease')) return [];
    if (!spellsOut(definition)) return [];
    return [{ ...own, start: fullAt.start, end: fullAt.end, via: 'alias', alternatives: [] }];
  });
}
