import { anyOf } from '../../text/anyOf.ts';
import { type Guarded, guarded } from '../../text/guarded.ts';
import { anyDrug } from './topics.ts';

/** A phrase that describes mechanisms as a whole, with their ids. */
export interface MechanismPhrase {
  readonly ids: readonly string[];
  readonly words: Guarded;
}

const phrase = (sign: RegExp, form: string, ...ids: readonly string[]): MechanismPhrase => ({
  ids,
  words: guarded(sign, new RegExp(`(?<![a-z\\d-])${form}(?![a-z\\d])`, 'gi')),
});

const cell = '(?:(?:cancer|tumou?r|target|malignant)\\s)?(?:cells?|tumou?rs?)';
const population = '(?:(?:cancer|tumou?r)\\s)?(?:(?:sub)?clones?|cells?|(?:sub-?)?populations?)';
const resistant = '(?:(?:drug|therapy|treatment|chemo)?-?resistant|drug-tolerant)';
const inborn = '(?:intrinsic|primary|innate|inherent|de\\snovo|pre-?existing)';
const got = '(?:acquired|secondary)';
const bracket = '(?:\\s\\([a-z\\s-]{2,20}\\))?';
const and = `${bracket}(?:\\s(?:and|or|and/or|versus)\\s|/)`;

/** Phrases for mechanisms, such as "failure of the drug to enter cells". */
export const mechanismPhrases: readonly MechanismPhrase[] = [
  // The verb belongs to the name: "mutations that alter the drug target".
  phrase(
    /mutation/i,
    `(?:(?:genetic|gene|point|secondary|acquired|somatic)\\s){0,2}mutations?\\s(?:that|which)\\s(?:(?:can|may|could|might|often|directly)\\s){0,2}(?:alter|change|modify|modifies)(?:s|es)?\\s(?:(?:the|their|its)\\s)?(?:(?:structure|shape|conformation|function)\\sof\\s(?:the\\s)?)?${anyOf('drug\\stargets?(?:\\s(?:genes?|proteins?|molecules?|sites?))?', 'target\\s(?:molecules?|proteins?|enzymes?|receptors?)')}`,
    'mechanism:genetic-mutation',
    'mechanism:target-mutation',
  ),
  phrase(
    /failure|inability/i,
    `(?:failure|inability)\\sof\\s${anyDrug}\\sto\\s(?:enter|reach|penetrate|accumulate\\sin)\\s(?:the\\s)?${cell}`,
    'mechanism:reduced-drug-uptake',
  ),
  phrase(
    /selection|outgrowth|expansion|emergence|enrichment/i,
    `(?:selection|outgrowth|expansion|emergence|enrichment)\\s(?:of|for)\\s(?:the\\s)?(?:(?:pre-?existing|minor|rare|new)\\s)?${anyOf(`${resistant}\\s${population}`, `${population}\\s(?:that|which)\\sare\\s(?:already\\s)?${resistant}`)}`,
    'mechanism:clonal-selection',
  ),
  phrase(
    /apopto|death/i,
    `(?:evasion|avoidance|escape|block(?:ade)?|deregulation|dysregulation|inactivation|suppression|defects?)\\s(?:of|from|in)\\s(?:the\\s)?${anyOf('apopto(?:sis|tic)\\s(?:pathways?|signal{1,2}ing|machinery)', 'programmed\\scell\\sdeath', '(?:drug|chemotherapy|therapy|treatment)-induced\\s(?:apoptosis|cell\\sdeath)', 'cell\\sdeath\\spathways?')}`,
    'mechanism:apoptosis-evasion',
  ),
  phrase(
    /oncogenes/i,
    '(?:(?:over)?activation|over-?expression)\\sof\\s(?:proto-)?oncogenes',
    'mechanism:signaling-activation',
  ),
  phrase(
    /penetration|delivery/i,
    '(?:poor|limited|reduced|inadequate|impaired|insufficient)\\s(?:intratumou?ral\\s)?drug\\s(?:penetration|delivery|distribution)',
    'mechanism:poor-perfusion',
  ),
  phrase(
    /sequestration|trapping|entrapment|compartmentali/i,
    `(?:lysosomal\\s)?(?:sequestration|trapping|entrapment|compartmentali[sz]ation)\\sof\\s${anyDrug}`,
    'mechanism:drug-sequestration',
  ),
  phrase(
    /(?:reactiv|restor)ation/i,
    '(?:reactiv|restor)ation\\sof\\s(?:the\\s)?(?:[a-z\\d/-]+\\s){0,2}[a-z\\d/]+(?:-[a-z\\d/]+)?[\\s-](?:pathways?|signal{1,2}ing|cascades?)(?:\\sactivity)?',
    'mechanism:pathway-reactivation',
  ),
  phrase(
    /transformation/i,
    '(?:(?:histolog|phenotyp)ic(?:al)?\\s)?transformation\\s(?:in)?to\\s(?:an?\\s)?(?:small[-\\s]cell|squamous(?:[-\\s]cell)?|neuroendocrine)\\s(?:(?:lung\\s)?(?:carcinoma|cancer)|histology|phenotype)',
    'mechanism:histologic-transformation',
  ),
  phrase(
    /tolerance/i,
    'tolerance\\s(?:of|to|for)\\s(?:the\\s)?DNA\\s(?:damage|lesions?)',
    'mechanism:dna-damage-tolerance',
  ),
  phrase(
    /interaction|communication|cross-?talk/i,
    '(?:interactions?|communication|cross-?talk)\\s(?:between\\s(?:the\\s)?(?:cancer|tumou?r)(?:\\scells?)?\\sand|with)\\s(?:the\\s|its\\s|their\\s)?(?:(?:surrounding|stromal|neighbou?ring)\\scells?|(?:tumou?r\\s)?stroma)',
    'mechanism:stromal-interaction',
  ),
  phrase(
    /resistance/i,
    `(?:${inborn}${and}${got}|${got}${and}${inborn})\\s(?:drug\\s|therapeutic\\s)?resistance`,
    'mechanism:intrinsic-resistance',
    'mechanism:acquired-resistance',
  ),
  phrase(
    /adaptive/i,
    `(?:${inborn}${and}adaptive|adaptive${and}${inborn})\\s(?:drug\\s|therapeutic\\s)?resistance`,
    'mechanism:intrinsic-resistance',
    'mechanism:adaptive-resistance',
  ),
];
