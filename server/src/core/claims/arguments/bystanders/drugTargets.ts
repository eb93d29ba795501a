// Reads genes and pathways that are named as the target of a drug: "an inhibitor of BTK", "resistance to PD-1 therapy".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';

const drug = anyOf(
  'antibod(?:y|ies)|ADCs?|(?:immuno)?conjugates?|inhibitors?|agents?|drugs?|molecules?|treatments?|therap(?:y|ies)',
);
const aimedAt = anyOf('against|targeting|directed\\s(?:against|at|to)|specific\\s(?:for|to)');
const drugOf = anyOf(
  '(?:inhibitors?|blockers?|antagonists?|agonists?|degraders?)\\sof',
  `${drug}(?:\\s\\([^()]{1,12}\\))?\\s(?:[\\u2013\\u2014]\\s|--\\s)?${aimedAt}`,
  'of\\stargeting',
);
/** Other targets before it in the same list. */
const listed =
  '(?:(?:mutant\\s|mutated\\s|oncogenic\\s)?[\\p{L}\\d/\\u2010\\u2011-]+(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)){0,5}';

/**
 * "An inhibitor of BTK", "agents targeting IDH and FLT3", "antibodies against … receptor (EGFR)": the gene tells the kind of
 * drug, and is not a cause.
 */
export const drugBefore = guarded(
  /inhibitor|blocker|agonist|degrader|antibod|ADC|conjugate|agent|drug|molecule|treatment|therap|targeting/i,
  new RegExp(
    `(?<![\\p{L}\\d])${drugOf}\\s(?:the\\s|human\\s|both\\s)*${listed}(?:(?:[\\p{L}\\d-]+\\s){1,6}\\()?$`,
    'iu',
  ),
);
const actsOn = anyOf(String.raw`targets?|inhibits?|blocks?|binds?(?:\sto)?`);
/** "Sunitinib", "TKIs": the nouns that such a verb has as its subject. */
const drugSubject = anyOf(
  'inhibitors?|TKIs?|antibod(?:y|ies)|drugs?|agents?|therap(?:y|ies)|compounds?',
  '[a-z]{2,16}(?:tinib|mab|lisib|ciclib|parib|zomib|rasib|degib|metinib|rafenib)',
);
/** "D, which potently blocks A and X", "inhibitors that target ROS1", "sunitinib inhibits VEGFR2". */
const drugActionBefore = guarded(
  /targets?\s|inhibits?\s|blocks?\s|binds?\s|degrades?\s/i,
  new RegExp(
    `${anyOf(
      String.raw`,\s(?:which|that)\s(?:also\s|[a-z]+ly\s)?(?:${actsOn}|degrades?)\s(?:the\s|both\s)?(?:[^\s.;:]{2,12}\s(?:and\s|or\s)?){0,4}`,
      String.raw`(?<![a-z])${drugSubject}\)?\s(?:(?:that|which|can|directly|potently|selectively|also)\s){0,3}${actsOn}\s(?:the\s)?${listed}`,
    )}$`,
    'iu',
  ),
);
/** "Was designed to block the enzyme DHFR", "its major target enzyme TYMS": the target of a drug. */
const intendedTargetBefore = guarded(
  /to\s(?:[a-z]+ly\s)?(?:block|inhibit|target|bind)|target/i,
  new RegExp(
    String.raw`(?<![a-z])${anyOf(
      // "To block the cell cycle kinase", "to inhibit dihydrofolate reductase (".
      String.raw`to\s(?:[a-z]+ly\s)?(?:block|inhibit|target|bind(?:\sto)?)\s(?:the\s|their\s|its\s)?(?:[a-z-]+\s){0,3}(?:(?:[a-z-]+\s){1,3}\()?`,
      // "Its major target enzyme", "their targets".
      String.raw`(?:its|their)\s(?:[a-z]+\s)?targets?\s(?:(?:enzyme|protein|gene|kinase|receptor)s?\s)?`,
    )}\(?$`,
    'i',
  ),
);
/** "D is selective for X and": what a drug is made for. */
const selectiveBefore = guarded(
  /selective|specific|designed/i,
  /(?<![a-z])(?:is|are|was|were|being)\s(?:[a-z]+ly\s)?(?:selective|specific|designed)\s(?:for|against|towards?)\s(?:the\s)?$/i,
);
/** "Polymerase (PARP) inhibitors", "ARS inhibitors": part of the name of a class. */
const ofClass = /^\)?\s(?:inhibitors?|antagonists?|blockers?|degraders?|TKIs?|antibod(?:y|ies))(?![a-z])/i;

/** "Suppresses proliferation by inhibiting BRAF": how a drug works. */
const byMeans = /(?<![a-z])by\s(?:directly\s|selectively\s)?(?:inhibiting|blocking|targeting)\s[^.;:]{0,80}$/i;
/** "Its TS inhibitory activity", "HH-pathway inhibiting medications". */
const byDrug =
  /^[\s-](?:pathway[\s-])?(?:(?:inhibitory|inhibiting|blocking|targeting)(?![a-z\d])|target(?:ed)?\s(?:therap|treatment|agent|drug|inhibit))/i;

/** "Sensitive to inhibition of the kinase ERK": a possible target of treatment. */
const inhibitionBefore = guarded(
  /(?:inhibition|blockade|targeting|suppression|degradation)\sof/i,
  /(?<![a-z\d])(?:sensitiv|resistan|susceptib|respon|vulnerab)[a-z]*\sto\s(?:[a-z-]+\s){0,2}(?:inhibition|blockade|targeting|suppression|degradation)\sof\s(?:the\s)?(?:[a-z-]+\s){0,3}$/i,
);

/** "Resistance to PD-1/PD-L1 therapy", "sensitive to HER2-targeted treatment": the target of the treatment. */
const responseBefore = guarded(
  /sensiti|resistan|susceptib|respon|refractor/i,
  /(?<![a-z])(?:(?:sensitiv|resistan|susceptib|respon|refractor)[a-z]*|(?:re-?)?sensiti[sz](?:e[sd]?|ing)\s(?:[a-z-]+\s){0,4}?)\s?(?:to|towards?|against)\s[^.;,:]{0,60}$/i,
);
const therapyAfter =
  /^\)?(?:[\s/–-][^\s.;,:]{1,20}){0,4}?[\s–-](?:target(?:ed|ing)|directed|therap(?:y|ies)|treatments?|blockade|inhibition|antibod(?:y|ies)|agents?|drugs?|inhibitors?)(?![a-z\d])/i;

/** "Anti-HER2 resistance", "anti-EGFR drugs". */
const aimed = /(?<![a-z])anti[-\u2010\u2011\u2013]$/i;

/** "The antibody amivantamab, directed at EGFR and MET, is active". */
const directedAt = guarded(
  /(?:directed|aimed|raised)\s/i,
  new RegExp(
    `(?:,\\s|\\()(?:directed|aimed|raised)\\s(?:at|against|to(?:wards?)?)\\s(?:the\\s|both\\s)*${listed}$`,
    'iu',
  ),
);

/** "The combination of an X and a Y inhibitor": the noun of the second belongs to the first as well. */
const withArticle = /(?<![a-z])an?\s$/i;
const andOtherInhibitor =
  /^\s(?:and|or|with|plus)\san?\s[^\s,.;:]{2,20}\s(?:inhibitor|antagonist|antibody|degrader|blocker)(?![a-z])/;

/** "D (X × Y)": what a bispecific antibody binds. */
const crossAfter = /^\s?[\u00d7x]\s?[A-Z][^\s()]{1,12}\)/;
const crossBefore = /[a-z\d]\s\([^\s()]{2,12}\s?(?:\u00d7|(?<=\s)x\s)\s?$/i;
const opened = /[a-z\d]\s\($/i;

/** Whether the text before or after a gene or a pathway says that it is the target of a drug. */
export const isDrugTarget = (before: string, after: string): boolean =>
  aimed.test(before) ||
  drugBefore.test(before) ||
  drugActionBefore.test(before) ||
  intendedTargetBefore.test(before) ||
  selectiveBefore.test(before) ||
  directedAt.test(before) ||
  (withArticle.test(before) && andOtherInhibitor.test(after)) ||
  ofClass.test(after) ||
  byMeans.test(before) ||
  byDrug.test(after) ||
  (opened.test(before) && crossAfter.test(after)) ||
  (crossBefore.test(before) && after.startsWith(')')) ||
  inhibitionBefore.test(before) ||
  (responseBefore.test(before) && therapyAfter.test(after));
