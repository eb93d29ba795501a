import type { Reading } from '../reading.ts';

/** What the proteins are called, and never drugs. */
const shortForm = /^CKIs?$/;
const itsShortForm = /^\s\(CKIs?\)/;

/** Whether the words of a class say what a protein of the cell does that is named behind them: "the CDK inhibitor p27". */
export function isProteinInhibitor(text: string, { start, end }: Reading, genes: readonly Reading[]): boolean {
  if (shortForm.test(text.slice(start, end)) || itsShortForm.test(text.slice(end, end + 8))) return true;
  if (text[end] !== ' ' || !/inhibitor$/i.test(text.slice(start, end))) return false;
  return genes.some((gene) => gene.start === end + 1 && gene.kind === 'gene');
}
