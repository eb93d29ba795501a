// The words that make the name of a target that of a drug class: "inhibitors", "-directed CAR T cells", "anti-".

import { guarded } from '../../text/guarded.ts';
import { inParts } from '../../text/inParts.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { generationOrdinal } from './generation.ts';

const dash = '[-\\u2010-\\u2013\\s]';
const ordinal = `(?:${generationOrdinal}|next|new|newer|later|earlier|early|latest)`;
const ordinals = `(?:${ordinal}${dash}?(?:\\s?(?:,|/|and|or|to|,\\sand)\\s?)){0,2}${ordinal}${dash}gen(?:eration|\\.)?\\s`;
/**
 * Generations at the end of the text before a target: third-generation, first- and second-generation, first/second
 * generation.
 */
export const generationsBefore = new RegExp(`(?<![\\p{L}\\d])${ordinals}$`, 'iu');
/** A trait at the end of the text before a target: type Ib, allosteric, non-covalent. */
export const traitBefore = guarded(
  /(?:type|allosteric|covalent|reversible|competitive)/i,
  new RegExp(
    `(?<![\\p{L}\\d-])(?:type${dash}(?:II|I|1½|2|1)[ab]?|allosteric|(?:non-?)?covalent|(?:ir)?reversible|ATP-competitive)\\s$`,
    'iu',
  ),
);
const generationSign = /gen(?:eration|\.)?\s(?:TKI|tyrosine|kinase|inhibitor)/iu;
const generationsWithNoun = new RegExp(
  `(?<![\\p{L}\\d])${ordinals}(TKIs?|(?:tyrosine\\s)?(?:kinase\\s)?inhibitors?)(?![\\p{L}\\d])`,
  'giu',
);
/** Finds generations of a target that the text has named before: "third-generation TKIs". */
export const generationsWithoutTarget = (text: string): RegExpExecArray[] =>
  generationSign.test(text) ? [...text.matchAll(generationsWithNoun)] : [];

/** The prefix of a target: anti-EGFR, pan-HER, α-EGFR. */
export const targetPrefix = /(?<![a-z\d])(?:(?:anti|pan)[-\u2010-\u2013\s]?|α[-\u2010-\u2013])$/i;

const between =
  '(?:[\\s-](?:tyrosine|serine/threonine|receptor|protein|kinase|pathway|axis|signal{1,2}ing|checkpoint|selective|specific|targeted|targeting|directed|monoclonal|small[- ]molecule))';
const conjugate = '(?:(?:antibody|immuno)[-\\u2010-\\u2013\\s]drug\\sconjugates?|immunoconjugates?|ADCs?)';
const carT = `CAR${dash}?T(?:${dash}cells?)?(?:${dash}(?:immuno)?therap(?:y|ies)|\\sproducts?)?`;
const engager =
  '(?:bispecific\\s)?T[-\\s]cell[-\\s\\u2010-\\u2013]engag(?:ers?|ing\\s(?:bispecific\\s)?antibod(?:y|ies))|BiTEs?';
const bispecific = 'bispecific\\s(?:antibod(?:y|ies)|mAbs?)|bispecifics';
const head = `(?:inhibitors?|TKIs?|antagonists?|blockers?|agonists?|degraders?|poisons?|payloads?|PROTACs?|${conjugate}|${carT}|${engager}|${bispecific}|(?:monoclonal\\s)?antibod(?:y|ies)|mAbs?)`;
const treatment = '(?:(?:immuno|mono)?therap(?:y|ies|eutics?)|agents?|drugs?|compounds?|treatments?)';
const aim = `(?:(?:\\s(?:pathway|axis|signal{1,2}ing))?${dash}(?:targeted|targeting|directed|selective)\\s(?:(?:anti-?)?(?:cancer|tumou?r)\\s)?${treatment})`;
const afterTarget = inParts(new RegExp(`^(?:${between}{0,3}${dash}${head}|${aim})(?![\\p{L}\\d])`, 'iu'));
/** The sign of `afterTarget`. */
const headSign =
  /inhibitor|TKI|agonist|antibod|mAb|blocker|degrader|poison|payload|PROTAC|target|directed|selective|conjugate|ADC|CAR|engag|BiTE|bispecific/iu;
/** "anti-EGFR therapy": with the prefix, any word for a treatment names the class. */
const afterAnti = new RegExp(`^\\s${treatment}(?![\\p{L}\\d])`, 'iu');
/** PARPi, EGFRis: the letter that stands for inhibitor. */
const letter = /^i(?:'?s)?(?![\p{L}\d])/u;
/**
 * "BRAF/MEK inhibition" is a treatment if drugs of these classes are known. With one target it may be anything that
 * inhibits, and is read only if the base has it as a name of the class.
 */
const act = /^[-\u2010-\u2013\s](?:inhibition|blockade)(?![a-z\d])/i;
/** The character between a target and any of these words, or the letter "i" itself. */
const joint = /^[-\u2010-\u2013\si]/u;

/** Returns the words for a class at the start of the text after a target; undefined if there are none. */
export const classWordsIn = (after: string): string | undefined =>
  joint.test(after)
    ? ((headSign.test(after) ? afterTarget.exec(after) : null) ?? letter.exec(after) ?? act.exec(after))?.[0]
    : undefined;

/** Returns the words for a class after a target with the prefix "anti-", for which any word for a treatment will do. */
export const antiClassWordsIn = (after: string): string | undefined =>
  classWordsIn(after) ?? afterAnti.exec(after)?.[0];

const ofTarget =
  '(?:of|targeting|directed\\s(?:against|at|to|towards?))\\s(?:(?:the|both|either|human|mutant|wild-type)\\s){0,2}';
/** A class of drugs, as it stands before "of" and its targets. */
const nounOfClass = `(?:(?:monoclonal|bispecific|small[-\\s]molecule|tyrosine|kinase)\\s){0,2}(?:inhibitors|TKIs|antagonists|blockers|degraders|antibodies|mAbs|ADCs|antibody[-\\u2010-\\u2013\\s]drug\\sconjugates|CAR${dash}T(?:${dash}cells)?|bispecifics|T[-\\s]cell\\sengagers|BiTEs)`;
/** A single drug of a class, as it is told of: "a selective inhibitor", "another small-molecule inhibitor". */
const oneOfClass =
  '(?<=(?<!\\p{L})(?:an?|another)\\s(?:(?:new|novel|oral|potent|selective|specific|reversible|irreversible|covalent|allosteric|dual|direct|small[-\\s]molecule|kinase|tyrosine)[,\\s]{1,2}){0,3})(?:inhibitor|antagonist|blocker|degrader)';
/** The noun of a class before its target: "inhibitors of", "CAR T cells targeting". Endogenous ones are proteins of the cell. */
export const classNounBefore = guarded(
  /\s(?:of|targeting|directed)\s/i,
  new RegExp(
    `(?<![\\p{L}\\d-]|(?:endogenous|natural|cellular|physiological)\\s)(${nounOfClass}|${oneOfClass}|inhibition|blockade)\\s${ofTarget}$`,
    'iu',
  ),
);
/** Whether such a noun is what is done to a target, which is a treatment only if something answers to it. */
export const isActBefore = (noun: string): boolean => /^(?:inhibition|blockade)$/i.test(noun);
const oneArticle = '(?:also\\s)?(?:an?|another)\\s';
const says =
  '(?:is|was|are|were|be|being|as|acts?\\sas|functions?\\sas|serves?\\sas|encodes?|encoding|produces?|known\\sas)';
/**
 * Whether the text before the noun of one drug says what something is: "p16, an inhibitor of CDK4". It may be a protein of
 * the cell as well as a drug.
 */
export const saysWhatItIs = (before: string): boolean => saidOf.test(before);
const saidOf = new RegExp(
  `(?:[,;(\\u2013\\u2014]\\s?|(?<!\\p{L})${says}\\s)${oneArticle}(?:[a-z-]{3,16}[,\\s]{1,2}){0,3}$`,
  'iu',
);
/** What stands between a drug and the noun that says what it is: "osimertinib, an", "ribociclib is a selective". */
export const betweenDrugAndNoun = new RegExp(
  `^(?:\\s\\([^()]{1,24}\\))?,?\\s\\(?(?:(?:which|that)\\s)?(?:${says}\\s)?${oneArticle}(?:[a-z-]{3,16}[,\\s]{1,2}){0,3}$`,
  'iu',
);
const goesOn =
  /^(?:$|[,.;:)\]]|\s(?:\(|(?:such|like|are|is|was|were|have|has|had|and|or|in|to|for|by|with|can|may|might|do|does|did|on|that|which|plus|as|at|from|but|also|alone|together|after|before)\s|includ|show|remain|fail|lead|led|induc|confer|resist|overc|improv|arise|emerge))/u;
/**
 * Whether the text after the targets of such a noun does not specify them further: "inhibitors of EGFR signalling" are not
 * EGFR inhibitors.
 */
export const endsAsClass = (after: string): boolean => goesOn.test(after);

/** Whether words name what is done to a target, not what does it. */
export const isInhibitionNoun = (words: string): boolean => act.test(words);

/** Words for a response before a treatment: "resistant to MEK inhibition", "benefit from BTK blockade". */
export const answeringWords = guarded(
  /\s(?:to|towards?|against|from)\s/i,
  /(?<!\p{L})(?:(?:(?:re|hyper|chemo|non)-?)?(?:resistan|sensiti|insensitiv|respon[sd]|unresponsiv|refractor|susceptib|vulnerab|toleran)\p{L}*\s(?:of\s(?:[\p{L}\d-]+\s){1,6})?(?:to|towards?|against)|benefit(?:s|ed)?\sfrom)\s(?:(?:selective|pharmacologic(?:al)?|targeted|dual|continued|combined|direct)\s)?$/iu,
);

/** The change of a target at which a class is aimed: KRAS G12C, KRASG12C, KRAS(G12C), KRAS-G12C (OFF). */
export const targetChange =
  /^(?:[-\u2010-\u2013\s]|\s?\()?(?:p\.)?([A-Z][1-9]\d{1,3}[A-Z])\)?(?:\s?\((?:ON|OFF)\))?(?=[-\u2010-\u2013\si])/u;

/** Whether words for a class are the name of proteins of the cell: "cyclin-dependent kinase inhibitors 2A and 2B". */
export const isNumberedProtein = (text: string, words: Pick<Span, 'end'>): boolean =>
  /^\s\d[A-D](?![\p{L}\d])/u.test(textAfter(text, words, 4));

const kinds = [
  ['conjugate', /conjugate|ADC/iu, 'antibody-drug conjugate'],
  ['cells', /CAR(?![\p{L}\d])|CAR-?T/u, 'CAR T-cell therapy'],
  ['bispecific', /bispecific|engag|BiTE/iu, 'bispecific antibody'],
  ['antibody', /antibod|mAb/iu, 'antibody'],
  ['degrader', /degrader|PROTAC/iu, 'degrader'],
  // Classes named by their make whose drugs switch their target on: "GR antagonists" are no corticosteroids.
  ['agonist', /(?<!ant)agonist|biguanide|corticosteroid|reactivator|retinoid/iu, 'agonist'],
] as const;

const kindIn = (words: string): (typeof kinds)[number] | undefined => kinds.find(([, word]) => word.test(words));

/**
 * Returns the kind of agent that the name of a class, or the words after a target, say: an "HER2 antibody" is neither a
 * conjugate nor an inhibitor.
 */
export const classKind = (words: string): (typeof kinds)[number][0] | 'other' => kindIn(words)?.[0] ?? 'other';

const aimWord = /^(?:targeted|targeting|directed|selective|specific)\s/u;

/**
 * Returns the noun of a class as the base would write it: "-TKIs", "i" and " blockade" are inhibitors, "-directed ADCs" are
 * conjugates.
 */
export function classNoun(words: string): string {
  const noun = words
    .toLowerCase()
    .replace(
      /^[-\u2010-\u2013\s](?:(?:pathway|axis|signal{1,2}ing)[-\u2010-\u2013\s](?=targeted|targeting|directed|selective))?/u,
      '',
    )
    .replace(/^(?:i(?:'?s)?|inhibition|blockade)$/, 'inhibitor')
    .replace(/\s(?:anti-?)?(?:cancer|tumou?r)(?=\s)/, '')
    .replace(/ies$|eutics?$/, 'y')
    .replace(/tkis?$/, 'inhibitor')
    .replace(/tyrosine kinase inhibitors?$|kinase inhibitors?$/, 'inhibitor')
    .replace(/(?<=[^s])s$/, '')
    .trim();
  return kindIn(words)?.[2] ?? (/inhibitor$/.test(noun) ? noun.replace(aimWord, '') : noun);
}
