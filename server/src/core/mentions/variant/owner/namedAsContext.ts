import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const state = anyOf(
  'mutant|mutated|mutation|negative|positive|wild[-\\s]type|null|deficient|proficient|deleted|low|high|amplified|rearranged|fused|altered',
  'driven|dependent|addicted|overexpressing|expressing|resistant|refractory|sensitive|treated|pretreated|inhibit(?:or|ed|ion)\\w*|blockade',
);
/** "G12D in EGFR*-mutant* tumours", "D842V in KIT *wild-type* GIST": the gene describes where a change was found. */
const describing = new RegExp(`^[-\\u2010\\u2011\\s](?:receptor[-\\s])?${state}(?![a-z])`, 'i');
/** "V600E in EGFR *T790M cells*", "Y537S in HER2*− disease*": the gene with what is known of it. */
const known =
  /^(?:[-\s][A-Z][A-Za-z\d]{1,7}|\s?[+\u2212\u2013-])\s(?:cells?|lines?|tumou?rs?|cancers?|disease|patients|leuka?emias?|melanomas?|gliomas?|cases|models?)(?![a-z])/;

/** "*Downstream of* BTK: R665W", "*outside* EGFR: G12D": what is listed after is of other genes. */
const elsewhere = new RegExp(
  `(?<![a-z])${anyOf('(?:downstream|upstream|independent|instead)\\sof|below|above|not|outside|bypass(?:ing|es)?|circumvent(?:ing|s)|differs?\\sfrom|other\\sthan|besides|beyond|apart\\sfrom|unlike')}\\s(?:the\\s)?$`,
  'i',
);

/** Whether words beside a gene name it only as where a change was found, or as what it is not in. */
export const isNamedAsContext = (text: string, gene: Span): boolean =>
  describing.test(textAfter(text, gene, 24)) ||
  known.test(textAfter(text, gene, 24)) ||
  elsewhere.test(textBefore(text, gene, 24));
