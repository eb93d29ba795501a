// Expressions for the parts of a sentence that introduces a list: "Several mutations", "confer resistance to X", "have
// been described:".

import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';
import { have, having } from '../cues/sharedWords/bearers.ts';
import { changes } from '../cues/sharedWords/changes.ts';

const genes = 'genes?|proteins?|transporters?|kinases?|pumps?|(?:mi(?:cro)?|lnc)RNAs?';
const causes = [
  `${changes}|aberrations?|lesions?`,
  'mechanisms?|causes?|reasons?|factors?|events?',
  'exceptions?',
  'determinants?|(?:bio)?markers?|predictors?|drivers?|mediators?|contributors?',
  'pathways?|routes?|ways?|processes|explanations?|program(?:me)?s?|adaptations?',
  genes,
].join('|');
const treatments = 'drugs?|agents?|inhibitors?|TKIs?|treatments?|therapies|compounds?|antibodies|degraders?';

/** Words before the noun of a phrase; a preposition or a verb would begin another phrase. */
const plain =
  '(?:(?!(?:of|for|against|to|by|with|without|from|on|at|in|as|and|or|that|which|who|is|are|was|were|no|not)\\s)[^\\s,;:.()]+,?\\s)';
const setting =
  '(?:(?:in|among|within|for|at|during|after|besides|beyond|to\\sdate|so\\sfar)(?!\\p{L})[^,;:]{0,100},\\s)?';

/** "Known mechanisms", "In melanoma, the following mutations", "These": possible causes before an effect. The noun is group 1. */
export const causesBefore = guarded(
  new RegExp(`(?:${causes}|these|following)(?!\\p{L})`, 'iu'),
  new RegExp(`^${setting}(?:amongs?t?\\s)?${plain}{0,7}?(?:(${causes})|these|the\\sfollowing)(?!\\p{L})`, 'iu'),
);

/** "Resistance", "Cells become resistant", "In melanoma, acquired resistance": no possible cause comes before the effect. */
export const noCauseBefore = new RegExp(`^${setting}${plain}{0,6}$`, 'iu');

const withThem = anyOf(having, `(?:that|which|who|whose\\s\\p{L}+)\\s(?:${have})`);
const following = anyOf('the\\sfollowing', `(?:the\\sfollowing|these)\\s(?:[\\p{L}\\d-]+\\s){0,3}?(?:${causes})`);

/** "Tumours with the following alterations do not", "Cancers with any of the following are". */
export const bearersBefore = guarded(
  /(?:with|harbou?r|carry|bearing|having|have|express)[^,;:]*\s(?:following|these)\s/i,
  new RegExp(
    `^${setting}${plain}{0,4}${withThem}\\s(?:(?:any|one|either|some)\\sof\\s)?${following}\\s(?:[\\p{L}-]+\\s){0,4}$`,
    'iu',
  ),
);

/** "Drugs that". */
export const treatmentsBefore = guarded(
  new RegExp(`(?:${treatments})\\s(?:that|which|able)\\s`, 'iu'),
  new RegExp(`^${setting}${plain}{0,4}?(?:${treatments})\\s(?:that|which|able\\sto)\\s(?:[\\p{L}-]+\\s){0,3}$`, 'iu'),
);

const place = '(?:\\s(?:in|of|among|during|after|on|at|under|with|for|across)\\s[^,;:.]{1,80}?)?';
const known = anyOf(
  'identified|described|reported|found|seen|observed|proposed|recogni[sz]ed|noted|known|discussed|listed|shown',
  'summari[sz]ed|supported|distinguished',
);
const opening = anyOf(
  'includes?|included|including|comprises?|involve|are|is|were|such\\sas|namely',
  '(?:(?:are|is)\\s)?as\\sfollows',
  `(?:ha(?:ve|s)\\sbeen|are|were|is)\\s(?:\\p{L}+\\s)?${known}`,
);
const opens = `(?:\\s${opening}(?:\\sso\\sfar|\\sto\\sdate|\\sbelow|\\shere|\\sby\\s[^,;:.]{1,60})?)?`;
const listed = '(?:\\s(?:the\\sfollowing|these|those|several|two|three|four|five|six)(?:\\s[\\p{L}-]+){0,4})?';

/** The rest of a lead after its statement: a noun, a place or time, and the verb that introduces the list. */
export const leadEnding = new RegExp(`^[)\\]]?(?:\\s(?:${causes}))?${place}${opens}${listed}$`, 'iu');

const several = '(?:\\s(?!(?:no|not|without|of|in|for|to)\\s)[\\p{L}\\d-]+){0,5}?';

const listedCauses = `${several}\\s(?:${causes})`;
const by = anyOf(
  'through|by|via|from',
  '(?:due|owing|attributed|attributable|linked|traced|ascribed|related)\\sto',
  'because\\sof|associated\\swith|result\\sof',
);
const means = anyOf(`${by}(?:${listedCauses})?`, `(?:has|have|involves?|includes?)${listedCauses}`);

/** "… arises through", "… has many causes", "… has been linked to several alterations". */
export const meansAfter = guarded(
  /\s(?:through|by|via|from|to|of|with|has|have|involves?|includes?)(?:\s|$)/i,
  new RegExp(`^[)\\]]?[^,;:.]{0,90}?\\s${means}(?:\\sincluding|\\ssuch\\sas|,?\\snamely|\\sas\\sfollows)?$`, 'iu'),
);

/** "… against the following mutations". */
export const causesAfter = new RegExp(
  `^\\s(?:(?:all|most|many|several)\\sof\\s)?(?:the\\s)?(?:following|these)(?:\\s[\\p{L}\\d-]+){0,4}?\\s(?:${causes})$`,
  'iu',
);

/** "… to", "… to the following drugs". */
export const towardsTreatments = new RegExp(
  `^\\s(?:to|towards?|against|by|with)(?:\\s(?:the\\sfollowing|these|several|many|most|all|the))?(?:\\s[\\p{L}\\d-]+){0,2}?(?:\\s(?:${treatments}))?$`,
  'iu',
);

/** "Mutations in the following genes": a gene in the list means its effect. */
export const ofGenes = new RegExp(`(?<!\\p{L})(?:${genes})(?!\\p{L})`, 'iu');

/** A colon, with a bracket after it, or a dash, which ends a lead. */
export const endOfLead = /(?:\s?:\s?(?:\[[^[\]:]{0,80}\]|\([^():]{0,80}\))?|\s?[–—])?\s?$/u;
