import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

/** The short form of such proteins, which is never used of drugs. */
const shortForm = /^CKIs?$/;
const itsShortForm = /^\s\(CKIs?\)/;

/** Whether the words of a class describe a protein of the cell, which is named after them: "the CDK inhibitor p27". */
export function isProteinInhibitor(text: string, drugClass: Reading, genes: readonly Reading[]): boolean {
  const { start, end } = drugClass;
  if (shortForm.test(text.slice(start, end)) || itsShortForm.test(textAfter(text, drugClass, 8))) return true;
  if (text[end] !== ' ' || !/inhibitor$/i.test(text.slice(start, end))) return false;
  return genes.some((gene) => gene.start === end + 1 && gene.kind === 'gene');
}
