// Reads a changed receptor that is switched on by a hormone: "L702H responds to glucocorticoids". The receptor answers, and no
// tumour shrinks.

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const answering = /^(?:responds?|responded|responsive|respond\sto|responds\sto)$/i;
/** "L702H", "the L702H mutant": the receptor itself, not tumours with it. */
const receptorBefore =
  /(?<![A-Za-z\d])[A-Z]\d{2,4}[A-Z](?:\s(?:mutants?|receptors?|proteins?))?\s(?:also\s|then\s|still\s|even\s|can\s|may\s|is\s|are\s)?$/;
const toHormone =
  /^(?:\sto)?\s(?:(?:low|high|the|its|other|circulating|endogenous|exogenous|natural)\s){0,2}(?:gluco|mineralo)?(?:corticoids?|corticosteroids?|steroids?|cortisol|cortisone|progest(?:erone|ins?|ogens?)|o?estr(?:ogens?|adiol)|androgens?|hormones?|ligands?)(?![a-z])/i;

/** Whether a cue tells of a receptor that a hormone activates. */
export const isActivation = (text: string, cue: Span): boolean =>
  answering.test(text.slice(cue.start, cue.end)) &&
  receptorBefore.test(textBefore(text, cue, 40)) &&
  toHormone.test(textAfter(text, cue, 50));
