// Finds substances of plants that the text itself says to be such: "scutellarin (SCU), a flavonoid isolated from …".

import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';

/** What such a substance is called. */
const kind = `(?:${anyOf(
  '(?:bi|iso|proantho)?flavon(?:e|oid|ol|oid\\sglycoside)|(?:proto)?alkaloid|(?:di|tri|sesqui|mono)?terpen(?:e|oid)(?:\\slactone)?|(?:triterpenoid\\s)?saponin',
  '(?:poly)?phenol|polyphenolic\\scompound|(?:anthra|naphtho)quinone|coumarin|(?:neo)?lignan|chalcone|xanthone|stilben(?:e|oid)|limonoid|carotenoid|phytoalexin',
  'phytochemical|phytoestrogen|natural\\s(?:product|compound)|(?:steroidal|cardiac)\\s(?:lactone|glycoside)',
)})`;
/** The endings of chemical names, after a word of some length. */
const name = '[A-Z]?[a-z]{3,18}(?:in|ine|ol|one|ide|ene|al|ane|ate|osid)(?:\\s(?:[A-Z]|I{1,3}V?|[A-Z]?\\d))?';
const stated = guarded(
  new RegExp(`\\s${kind}(?![a-z])`),
  new RegExp(
    `(?<![\\p{L}\\d-])(${name})(?:\\s\\(([A-Z][A-Za-z\\d]{1,5})\\))?(?:,\\s(?:which\\sis\\s)?|\\s(?:is|was)\\s)(?:an?|one\\sof\\sthe)\\s(?:[\\p{L}\\d-]{2,22},?\\s){0,6}?${kind}s?(?![\\p{L}])`,
    'gu',
  ),
);
/** Words of that shape that say only what kind of thing it is, or where it is from. */
const generic =
  /(?:protein|toxin|medicine|vaccine|cytokine|hormone|peptide|saccharide|compound|metabolite|component|constituent|ingredient|isolate|extract|candidate|derivative|quinone|flavon|terpen|alkaloid|phenol|lignan|lactone|glycoside|saponin|origin|marine|material|animal|clinical|mineral)[a-z]{0,3}$/i;

/** The names of a text, with their short forms, that it says to be those of natural substances. */
export const naturalCompounds = (text: string): readonly string[] =>
  stated.all(text).flatMap(({ 1: full = '', 2: short }) => {
    if (generic.test(full)) return [];
    return short !== undefined && /[A-Z].*[A-Z]/.test(short) ? [full, short] : [full];
  });
