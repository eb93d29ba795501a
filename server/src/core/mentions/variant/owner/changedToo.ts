import type { Reading } from '../../reading.ts';
import type { PlacedChange } from './attachment.ts';

/** After a change, before genes that have changes of their own: "R68S and H95D, *and alterations in* NRAS and BRAF". */
const alsoChanged =
  /(?:,|;|\sand)\s(?:and\s|or\s)?(?:[a-z-]+\s){0,3}(?:mutations?|alterations?|changes|variants?|fusions?|rearrangements?|amplifications?|gains?|losses|loss|deletions?|activation)\s(?:in|of|involving|affecting)\s(?:the\s|either\s)?(?:[A-Z][A-Z\d-]{1,8}(?:,\s|\sand\s|\sor\s|,\s(?:and|or)\s))*$/;
/** "Mutations in exons 3 and 4, and in NRAS": the noun is that of the change. */
const changedLikewise = /^,\s(?:and|or|but\salso)\s(?:also\s)?(?:in|of)\s(?:the\s)?$/;
/** In UTF-16 units: as far as words and a list of genes reach. */
const furthest = 160;

/** Whether a gene is one of those of which other changes are told, after the change. */
export const isChangedToo = ({ text, match }: PlacedChange, name: Reading): boolean =>
  name.start >= match.end &&
  (changedLikewise.test(text.slice(match.end, name.start)) ||
    alsoChanged.test(text.slice(Math.max(match.end, name.start - furthest), name.start)));
