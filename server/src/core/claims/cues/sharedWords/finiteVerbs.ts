// Verbs in the forms that make a predicate.

import { anyOf } from '../../../text/anyOf.ts';

const auxiliaries = 'is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did';
const irregular = anyOf(
  'gave|gives?|led|leads?|made|makes?|became|becomes?|arose|arises?|drove|drives?|overcame|overcomes?|brought|brings?',
  'came|comes?|grew|grows?|kept|keeps?|lost|loses?|remain(?:s|ed)?|respond(?:s|ed)?|emerge[sd]?|occur(?:s|red)?|survive[sd]?',
);
/** Verbs whose past is seldom a participle after a noun. */
const regular = anyOf(
  'conferr?|produc|explain|restor|revers|abolish|caus|predict|prevent|result|appear|persist|improv|show|contribut',
  'promot|sensiti[sz]|suggest|indicat|protect|block|inhibit|depend|act|tend|seem|work|fail',
);

/** A finite verb, wherever it stands. */
export const plainFinite = new RegExp(
  `(?<![a-z-])(?:${auxiliaries}|${irregular}|(?:${regular})(?:e?s|ed))(?![a-z-])`,
  'i',
);

const nouns =
  'mutations?|mutants?|variants?|substitutions?|alterations?|insertions?|rearrangements?|amplifications?|deletions?|fusions?|loss|expression|overexpression|activation|inactivation|inhibition|inhibitors?|activity|proteins?|levels?|signall?ing';
/** Nouns and participles after a name that look like verbs: "KRAS *alleles*", "EGFR *mutated*". */
const noVerb = anyOf(
  nouns,
  'cells|tumou?rs|cancers|patients|lines|models|alleles|genes|sites|substrates',
  'alterations|changes|substitutions|rearrangements|hotspots|less',
  'mutated|amplified|deleted|mutant|treated|selected|based|encoded|induced|mediated|driven',
);
/** After a name: "ABCC1 transports", "ARAF mutations then conferred". Nouns in the plural and participles are left out. */
export const verbAfterName = new RegExp(
  [
    String.raw`^\)?(?:\s(?:${nouns})){0,2}\s(?:(?:[a-z]+ly|also|then|still)\s)?`,
    String.raw`(?:${auxiliaries}|${irregular}|(?!${noVerb}\s)[a-z]{3,}(?:s|ed))\s`,
  ].join(''),
  'i',
);

/** What cannot begin a subject: a verb, an adverb, a relative or a preposition. */
export const beginsNoSubject = new RegExp(
  `^(?:[a-z]+ly\\s)?(?:${auxiliaries}|${irregular}|(?:${regular})(?:e?s|ed|e)?|[a-z]{4,}ed|then|also|thus|thereby|hence|therefore|so|still|not|never|often|even|only|again|that|which|who|whose|to|by)\\s`,
  'i',
);
