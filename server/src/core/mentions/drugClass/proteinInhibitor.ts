import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

/** The short form of such proteins, which is never used of drugs. */
const shortForm = /^CKIs?$/;
const itsShortForm = /^\s\(CKIs?\)/;

/** Whether the words of a class describe a protein of the cell, which is named after them: "the CDK inhibitor p27". */
export function isProteinInhibitor(text: string, reading: Reading, genes: readonly Reading[]): boolean {
  const { kind, start, end } = reading;
  if (kind !== 'drug-class') return false;
  if (shortForm.test(text.slice(start, end)) || itsShortForm.test(textAfter(text, reading, 8))) return true;
  if (text[end] !== ' ' || !/inhibitor$/i.test(text.slice(start, end))) return false;
  return genes.some((gene) => gene.start === end + 1 && gene.kind === 'gene');
}
