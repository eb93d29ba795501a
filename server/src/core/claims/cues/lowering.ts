import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Cue } from './cues.ts';

/**
 * Whether a verb or adjective stands before a noun, within its clause and at most `reach` characters away: "reduced
 * response", "impairs the efficacy".
 */
export const acts = (text: string, verb: Span, noun: Span, reach: number): boolean =>
  verb.end <= noun.start &&
  noun.start - verb.end <= reach &&
  !/[;:]|,\s(?:and|but|which)\s/u.test(text.slice(verb.end, noun.start));

/** How far a word of efficacy stands after the verb that lowers it: "lowers the intracellular concentration". */
const efficacyReach = 60;

/** "Compromises repair and increases the sensitivity": another verb takes over. */
const turn = /,|(?<![a-z\d])(?:increas|enhanc|rais|elevat|sensiti[sz]|improv|restor|boost|augment|potentiat|promot)/i;

/** "The efficacy of X is compromised by": the noun stands before the passive. */
const passive =
  /^(?:\s(?:of|to)\s[^.;:,]{1,50})?\s(?:is|are|was|were|(?:can|may|might)(?:\salso)?\sbe|ha(?:s|ve)\sbeen)\s(?:\p{L}+\s)?$/u;

/** "Is diminished in tumours with X". */
const inBearers = /^\s(?:in|among)\s(?:[a-z]+\s)?(?:patients|tumou?rs|cancers|cells)\s/i;

const affinity = /^affinity$/i;
/** "Reduces the affinity for ATP": no drug binds less. */
const ofSubstrate =
  /^(?:\sof\s[^.;:,]{1,40})?\sfor\s(?:the\s|its\s)?(?:ATP|GTP|NADP?H?|dNTPs?|nucleotides|substrates?|cofactors?)(?![\p{L}\d-])/u;
const isOfDrug = (text: string, noun: Span): boolean =>
  !affinity.test(text.slice(noun.start, noun.end)) || !ofSubstrate.test(textAfter(text, noun, 70));

/** "Prevents binding and confers resistance": with the second verb the first has its object. */
const takesOver =
  /\sand\s(?:[a-z]+ly\s)?(?:lead|caus|confer|result|driv|induc|promot|mediat|contribut|thus|thereby|becom|remain|predict|render|makes?\s|(?:is|are|was|were)\s)/i;

/** Whether a verb of `cue/reduces` says that there is less of a noun of `cue/efficacy`. */
export const isLowering = (text: string, verb: Span, noun: Span): boolean =>
  isOfDrug(text, noun) &&
  (noun.end <= verb.start
    ? (text.startsWith(' by ', verb.end) || inBearers.test(textAfter(text, verb, 24))) &&
      passive.test(text.slice(noun.end, verb.start))
    : acts(text, verb, noun, efficacyReach) &&
      !turn.test(text.slice(verb.end, noun.start)) &&
      !takesOver.test(text.slice(verb.end, noun.start)));

/** "Reduced drug efficacy and resistance": what is lowered is the first of the two. */
const ofOther = /(?<![a-z])(?:efficacy|effects?|responses?|sensitivity|activity|uptake|accumulation|levels?)\sand\s/i;

const resisting = /resist|refractor|toleran|insensitiv/iu;

/** "Mutations that abolish trapping render cells resistant": another verb brings it about. */
const broughtOn =
  /(?<![a-z])(?:render|mak|made|leav|left|confer|caus|lead|induc|predict|associat|correlat|indicat|identif)[a-z]*\s/i;

/** "Impairs repair and sensitises": the word is a second verb itself. */
const isVerb = /^(?:(?:re-?|hyper-?|chemo|radio)?sensiti[sz]e[sd]?|respond(?:s|ed)?|benefit(?:s|t?ed)?\sfrom)$/iu;
const second = /\sand\s(?:\p{L}+ly\s|thereby\s|thus\s|therefore\s|so\s)?$/u;

/** "Inhibits the growth of cells and their resistance". */
const andTheir = /^[^.;:,]{1,90}\sand\s(?:their|its)\s(?:[a-z]+\s){0,2}$/i;
const suppressing = /^(?:inhibit|suppress|reduc|decreas|lower|impair|attenuat|abolish|block|diminish)(?:e?s|ed)$/i;

/** "Low response rate", "limited clinical benefit", "inversely associated with response": at most three words between. */
export const isLowered = (text: string, cue: Span, lowering: readonly Cue[]): boolean =>
  lowering.some((word) => {
    const between = text.slice(word.end, Math.max(word.end, cue.start));
    if (suppressing.test(text.slice(word.start, word.end)) && andTheir.test(between) && !turn.test(between))
      return resisting.test(text.slice(cue.start, cue.end));
    return (
      word.end <= cue.start &&
      /^(?:\s[\p{L}-]+){0,3}\s$/u.test(between) &&
      !turn.test(between) &&
      !(second.test(between) && isVerb.test(text.slice(cue.start, cue.end))) &&
      !takesOver.test(between) &&
      !broughtOn.test(between) &&
      !(resisting.test(text.slice(cue.start, cue.end)) && ofOther.test(between))
    );
  });
