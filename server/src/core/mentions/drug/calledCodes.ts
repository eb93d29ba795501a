// Finds codes of any laboratory that the words right beside them call drugs: "the CK2 inhibitor ZX-4412", "QRS609 is a selective
// antagonist of …". The code may have any shape that nothing else in the text has.

import { guarded } from '../../text/guarded.ts';

/** Letters that begin other things with numbers: genes, trials, records, noncoding transcripts. */
const others =
  '(?!(?:LINC|MIR|NCT|GSE|GSM|SRR|ENS|ZNF|KIAA|FAM|TMEM|CD|CA|HLA|OR|ISRCTN|EGA|SRP|PMID|PMC|ATCC|CRL)[-\\s]?\\d)';
const code = `${others}(?:[A-Z]{1,5}|[A-Z]{2,4}-[A-Z]{1,2})[-\\u2010-\\u2013]?\\d{3,7}(?:[-\\u2010-\\u2013]\\d{1,4})?[A-Z]?`;
const ends = '(?![\\p{L}\\d/_]|[-.]\\d)';
const drug =
  '(?:inhibitor|antagonist|agonist|degrader|PROTAC|pro-?drug|blocker|radiosensiti[sz]er|antibody[-\\s]drug\\sconjugate|(?:anti-?(?:cancer|tumou?r|neoplastic)|chemotherapeutic|therapeutic)\\s(?:agent|drug|compound|candidate)|small[-\\s]molecule|(?:derivative|analog(?:ue)?)\\sof)';
/** "QRS609 is a selective antagonist", "QRS609, a novel small-molecule inhibitor". */
const saidAfter = `(?:,\\s(?:which\\sis\\s)?|\\s(?:is|was)\\s|\\s\\()(?:an?|the|another)\\s(?:[\\p{L}\\d/-]{1,22},?\\s){0,6}?${drug}`;
const after = guarded(
  /\d[A-Z]?(?:,\s|\s)(?:which\sis\s|is\s|was\s|\()?(?:an?|the|another)\s/,
  new RegExp(`(?<![\\p{L}\\d/._-])(${code})${ends}(?=${saidAfter})`, 'gu'),
);
/** "the CK2 inhibitor ZX-4412", "an inhibitor termed ZX-4412", "inhibitors such as ZX-4412". */
const before = guarded(
  /(?:inhibitor|antagonist|agonist|degrader|PROTAC|drug|blocker)s?\s(?:\(|such\sas\s|[a-z]+\s)?[A-Z]/,
  new RegExp(
    `(?<=(?<!\\p{L})(?:inhibitor|antagonist|agonist|degrader|PROTAC|pro-?drug|blocker)s?\\s(?:called\\s|named\\s|termed\\s|designated\\s|such\\sas\\s)?\\(?)(${code})${ends}(?!\\s(?:cells?|cell\\slines?|mice|trial|study|mutations?))`,
    'gu',
  ),
);

/** The codes of a text that it calls drugs. */
export const calledCodes = (text: string): readonly string[] =>
  [...after.all(text), ...before.all(text)].map(([, written = '']) => written);
