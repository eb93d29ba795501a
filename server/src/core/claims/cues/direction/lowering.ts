// Reads verbs that lower a noun: "reduces the efficacy", "low response rate", "efficacy is compromised by".

import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Cue } from '../cues.ts';
import { bearers } from '../sharedWords/bearers.ts';
import { causing } from '../sharedWords/causing.ts';
import { ofResistance } from '../sharedWords/effects.ts';
import { isOfInnerClause } from './innerClause.ts';

/**
 * Whether a verb or adjective comes before a noun, in the same clause and at most `reach` characters away: "reduced response",
 * "impairs the efficacy".
 */
export const governs = (text: string, verb: Span, noun: Span, reach: number): boolean =>
  verb.end <= noun.start &&
  noun.start - verb.end <= reach &&
  !/[;:]|,\s(?:and|but|which)\s/u.test(text.slice(verb.end, noun.start));

/** Most characters between a lowering verb and a word of efficacy: "lowers the intracellular concentration". */
const efficacyReach = 60;

/** "Compromises repair and increases the sensitivity": a second verb governs the noun. */
const turn = /,|(?<![a-z\d])(?:increas|enhanc|rais|elevat|sensiti[sz]|improv|restor|boost|augment|potentiat|promot)/i;

/** "The efficacy of X is compromised by": the passive follows its noun. */
const passive =
  /^(?:\s(?:of|to)\s[^.;:,]{1,50})?\s(?:is|are|was|were|(?:can|may|might)(?:\salso)?\sbe|ha(?:s|ve)\sbeen)\s(?:\p{L}+\s)?$/u;

/** "Is diminished in tumours with X". */
const inBearers = new RegExp(`^\\s(?:in|among)\\s(?:[a-z]+\\s)?(?:${bearers})\\s`, 'i');

const affinity = /^affinity$/i;
/** "Reduces the affinity for ATP": says nothing of how a drug binds. */
const ofSubstrate =
  /^(?:\sof\s[^.;:,]{1,40})?\sfor\s(?:the\s|its\s)?(?:ATP|GTP|NADP?H?|dNTPs?|nucleotides|substrates?|cofactors?)(?![\p{L}\d-])/u;
const isOfDrug = (text: string, noun: Span): boolean =>
  !affinity.test(text.slice(noun.start, noun.end)) || !ofSubstrate.test(textAfter(text, noun, 70));

/** "Prevents binding and confers resistance": at the second verb the object of the first is complete. */
const takesOver = new RegExp(
  `\\sand\\s(?:[a-z]+ly\\s)?(?:${causing}|thus|thereby|becom|remain|predict|makes?\\s|(?:is|are|was|were)\\s)`,
  'i',
);

/** Whether a verb of `cue/reduces` lowers a noun of `cue/efficacy`. */
export const isLowering = (text: string, verb: Span, noun: Span): boolean =>
  isOfDrug(text, noun) &&
  (noun.end <= verb.start
    ? (text.startsWith(' by ', verb.end) || inBearers.test(textAfter(text, verb, 24))) &&
      passive.test(text.slice(noun.end, verb.start)) &&
      !isOfInnerClause(text.slice(noun.end, verb.end))
    : governs(text, verb, noun, efficacyReach) &&
      !turn.test(text.slice(verb.end, noun.start)) &&
      !takesOver.test(text.slice(verb.end, noun.start)));

/** "Reduced drug efficacy and resistance": only the first noun is lowered. */
const ofOther = /(?<![a-z])(?:efficacy|effects?|responses?|sensitivity|activity|uptake|accumulation|levels?)\sand\s/i;

/** "Mutations that abolish trapping render cells resistant": another verb governs the cue. */
const broughtOn = new RegExp(
  `(?<![a-z])(?:${causing}|mak|made|leav|left|predict|associat|correlat|indicat|identif)[a-z]*\\s`,
  'i',
);

/** "Impairs repair and sensitises": the cue is a second verb itself. */
const verbOfResponse =
  /^(?:(?:re-?|hyper-?|chemo|radio)?sensiti[sz]e[sd]?|respond(?:s|ed)?|benefit(?:s|t?ed)?\sfrom)$/iu;
const second = /\sand\s(?:\p{L}+ly\s|thereby\s|thus\s|therefore\s|so\s)?$/u;
/** "Loss of X sensitises": there is less of X, and the verb is its own. */
const lessOf = /\sof$/;
/** "Impairs binding of A but leaves B active". */
const leaving = /^leaves?\s/i;

/** "Inhibits the growth of cells and their resistance". */
const andTheir = /^[^.;:,]{1,90}\sand\s(?:their|its)\s(?:[a-z]+\s){0,2}$/i;
const suppressing = /^(?:inhibit|suppress|reduc|decreas|lower|impair|attenuat|abolish|block|diminish)(?:e?s|ed)$/i;

/** "Lower rates of major molecular response". */
const shortOf = /^(?:\s(?:rates?|odds|likelihood|chances?|probability|frequency|depth)\sof)?(?:\s[\p{L}-]+){0,3}\s$/u;

/** "Low PTEN are sensitive", "low PTEN expression responded": the little there is of a gene, of which the effect is told then. */
const littleOfGene =
  /^\s\p{Lu}[\p{Lu}\d-]+(?:\s(?:expression|levels?|activity|tumou?rs|cells|patients))?\s(?:(?:is|are|was|were|remain(?:s|ed)?)\s)?(?:[a-z]+ly\s|more\s)?$/u;
const toldOf =
  /^(?:(?:chemo-?|hyper-?)?sensitive|responsive|susceptible|(?:respond|benefit)(?:s|t?ed)?)(?:\s(?:to|from))?$/i;

/**
 * Whether one of the words in `lowering` lowers a cue at most three words after it: "low response rate", "limited clinical
 * benefit", "inversely associated with response".
 */
export const isLowered = (text: string, cue: Span, lowering: readonly Cue[]): boolean =>
  lowering.some((word) => {
    const between = text.slice(word.end, cue.start);
    if (suppressing.test(text.slice(word.start, word.end)) && andTheir.test(between) && !turn.test(between))
      return ofResistance.test(text.slice(cue.start, cue.end));
    return (
      word.end <= cue.start &&
      shortOf.test(between) &&
      !(littleOfGene.test(between) && toldOf.test(text.slice(cue.start, cue.end))) &&
      !turn.test(between) &&
      !(
        (second.test(between) || lessOf.test(text.slice(word.start, word.end))) &&
        verbOfResponse.test(text.slice(cue.start, cue.end))
      ) &&
      !leaving.test(text.slice(cue.start, cue.end)) &&
      !takesOver.test(between) &&
      !broughtOn.test(between) &&
      !(ofResistance.test(text.slice(cue.start, cue.end)) && ofOther.test(between))
    );
  });
