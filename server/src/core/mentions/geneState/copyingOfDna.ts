// Recognises amplification as a step in the laboratory: "PCR amplification of EGFR", "KRAS amplification primers".

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

const methodBefore =
  /(?:PCR|\(PCR\)|chain\sreaction|probe|primer|isothermal|genome|specific|nested|enzymatic)[-\u2010-\u2013\s]$/iu;
const stepAfter = new RegExp(
  [
    '^[-\\s](?:primers?|products?|reactions?|conditions|cycles?|curves?|plots?|steps?|protocols?|efficienc[a-z]+)(?![a-z])',
    '^\\s(?:was|were)\\s(?:performed|carried\\sout|done|achieved|conducted)(?![a-z])',
    '^\\s(?:and|followed\\sby)\\s(?:[a-z]+\\s)?sequencing',
    '^\\s(?:by|using|with|via)\\s(?:[^\\s.,;:()]+\\s){0,3}primers?(?![a-z])',
  ].join('|'),
  'i',
);
/** "Amplification of KRAS by PCR" is a step; "KRAS amplification by PCR" may say how an amplification was found. */
const actFirst = /^amplif/iu;
const actAfter =
  /^\s(?:exons?|fragments?|cDNAs?|DNA|transcripts?|sequences?|from)(?![a-z])|^\s(?:by|using|with|via)\s(?:[^\s.,;:()]+\s){0,3}(?:PCR|polymerase)/i;

/**
 * Whether an amplification is a step in the laboratory, and so says nothing about the tumour: "PCR amplification of EGFR",
 * "multiplex ligation-dependent probe amplification of the BRCA1 gene", "KRAS amplification primers", "we amplified KRAS
 * exon 2".
 */
export function isCopyingOfDna(text: string, amplification: Span): boolean {
  const after = textAfter(text, amplification, 60);
  if (methodBefore.test(textBefore(text, amplification, 16)) || stepAfter.test(after)) return true;
  return actFirst.test(text.slice(amplification.start, amplification.end)) && actAfter.test(after);
}
