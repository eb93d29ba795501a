// Tells which neighbouring arguments act jointly: "dabrafenib plus trametinib", "T790M and C797S in cis".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';
import { isBeforeCells, isBeforeTumours } from '../bearers/bearers.ts';
import { withoutOwnGene } from '../ownGene.ts';

const joining =
  /^\)?\s?(?:\+|plus|combined\swith|in\scombination\swith|together\swith|in\saddition\sto|alongside|added\sto|given\s(?:together\s)?with|with|-|–)\s?(?:the\s)?(?:(?:[\p{L}\d]+\s)?(?:inhibitors?|antibod(?:y|ies)|agents?|TKIs?)\s)?\(?$/iu;
const combined =
  /(?<![a-z\d])(?:combin(?:ations?|ed|ing)|co-?administ(?:er(?:ed|ing)|ration)|pair(?:ed|ing)|doublet|triplet|co-?treatment|concurrent|dual|given\stogether)(?![a-z\d])/i;

/** "Adding A to B", "the addition of A to B". */
const adding = /(?<![a-z])(?:adding|addition\sof)\s(?:the\s|an?\s)?$/i;
const addedTo = /^\)?\s(?:to|on\stop\sof)\s(?:the\s)?$/iu;

/** Separators between two items of a list. */
const goingOn = /^,?\s(?:and\s)?$/;
/** "Adding A to B and C". */
const addedToBoth =
  /(?<!\p{L})(?:(?:adding|addition\sof)\s[^.;:]{1,40}\sto|(?:when|if|once)\sadded\sto)\s(?:[\p{L}\d-]+,?\s){0,3}$/iu;
/** "The trial of A and B". */
const trialOf = /(?<!\p{L})(?:trial|study)\sof\s$/iu;
/** "A improved survival when added to B". */
const whenAdded = /^[^.;:]{0,80}\s(?:when|if|once)\s(?:added\sto|(?:combined|given|used)\swith)\s(?:the\s)?$/iu;

/** Whether two neighbouring treatments are given together: "dabrafenib plus trametinib", "a combination of A and B". */
export const areCombined = (
  text: string,
  sentence: string,
  first: Pick<Argument, 'mention'>,
  second: Pick<Argument, 'mention'>,
): boolean => {
  const between = text.slice(first.mention.prose.end, second.mention.prose.start);
  const { prose } = first.mention;
  if (addedTo.test(between) && adding.test(textBefore(text, prose, 24))) return true;
  if (goingOn.test(between) && addedToBoth.test(textBefore(text, prose, 70))) return true;
  if (whenAdded.test(between)) return true;
  if (between === ' and ' && trialOf.test(textBefore(text, prose, 12))) return true;
  return joining.test(between) || (/^\s?(?:and|\/)\s?$/u.test(between) && combined.test(sentence));
};

const combining = /(?<![a-z])(?:combin(?:ation|ations|ing)\s(?:therapy\s)?(?:of|with)|combined)\s(?:an?\s|the\s)?$/i;

/** "A combination of first- and third-generation inhibitors": whether one name stands for several treatments given together. */
export const isCombination = (text: string, { mention: { ids, prose } }: Argument): boolean =>
  ids.length > 1 && combining.test(textBefore(text, prose, 40));

/** Words that tell that several changes are there at once. */
const compound = new RegExp(
  String.raw`(?<![a-z\d])${anyOf(
    // "In cis", but not "in trans to the resistant allele", which is of one change.
    String.raw`in\s(?:cis|trans)(?!\s(?:to|with)\s(?:the\s)?(?:[^\s.,;]+\s){1,2}allele)`,
    String.raw`on\s(?:(?:the\s)?(?:same|one)|different|separate|opposite)\salleles?`,
    // "Compound mutations", "co-occurring", "double-mutant".
    String.raw`compound|concurrent|concomitant|simultaneous|(?:co|double|triple)[\s-]?(?:mutat|mutant|occur)\w*`,
    // "Cells that carried both".
    String.raw`(?:with|carr(?:y|ying|ied)|harbou?r(?:ed|ing)?|bear(?:ing)?|express(?:ed|ing)?|ha[sd]|have|presence\sof)\sboth`,
  )}(?![a-z\d])`,
  'i',
);

/** "C797S in cis with T790M", "C797S arises in trans with T790M". */
const onAllele = /^(?:\smutations?)?(?:(?:\s\p{L}+){0,2}|,)\sin\s(?:cis|trans)\s(?:with|to)\s(?:the\s)?$/u;

/** "T790M together with C797S". */
const alongWith = /^(?:\smutations?)?\s(?:together|along|combined)\swith\s(?:the\s)?$/;

/** "Overcomes both C481S and L528W": each by itself. "Cells with both" have the two together. */
const each =
  /(?<!(?:with|harbou?r(?:s|ed|ing)?|carr(?:y|ied|ying)|bear(?:s|ing)?|ha(?:d|s|ve|ving)|express(?:ed|ing)|contain(?:ed|ing)|acquired)\s)(?<!\p{L})[Bb]oth\s$/u;

/**
 * "HER2-amplified, PTEN-deficient tumours" have the two together; "KRAS-mutant, NRAS-mutant and BRAF-mutant ones" do not. Of one
 * gene, "EGFR-mutant, T790M-positive" names the change twice.
 */
const areAttributes = (text: string, { mention: first }: Argument, { mention: second }: Argument): boolean =>
  first.variants?.[0]?.gene !== second.variants?.[0]?.gene &&
  /^,?\s$/u.test(text.slice(first.prose.end, second.prose.start)) &&
  (isBeforeTumours(text, second.prose) || isBeforeCells(text, second.prose));

const residue = '(?:[A-Z][A-Z\\d]{1,8}\\s)?p?\\.?[A-Z]\\d{1,4}(?:[A-Z*]|fs)';
/** "A, B and C": the third of a list; each acts by itself, also where they arise "in cis with D". */
const inLongList = new RegExp(`(?<![A-Za-z\\d])${residue},\\s(?:${residue},?\\s(?:and|or)\\s)?$`);
/** "A and B arise in cis with D": D is with each of them. */
export const sharedAlleleBefore = guarded(
  /in\s(?:cis|trans)\s/,
  new RegExp(
    `${residue}(?:,|,?\\s(?:and|or))\\s${residue}(?:\\smutations?)?(?:\\s[a-z]+){0,2}\\sin\\s(?:cis|trans)\\s(?:with|to)\\s(?:the\\s)?$`,
  ),
);
const eachOnAllele = /^(?:\smutations?)?(?:\s\p{L}+){0,2}\sin\s(?:cis|trans)\s(?:with|to)\s(?:the\s)?/u;
/** "Second-site mutations, A and B, conferred resistance when in trans": each of them, with the first mutation. */
const secondSite =
  /(?<![a-z])(?:second-site|secondary|acquired)\s(?:[a-z]+\s)?(?:mutations|substitutions|changes)(?:\s(?:in|at|of)\s[^.;:,]{1,60})?,?\s(?:(?:such\sas|namely|including)\s)?$/i;
const joinedInWords = /(?<![a-z])(?:compound|double|triple|both)(?![a-z])/i;

/** Of "G1202R/L1196M and I1171N/D1203N" what stands around the "and": the end of one pair and the beginning of the next. */
const joinedPair = /^[/+][^\s/+]+\s(?:and|or|with|plus)\s[^/+]+[/+]$/;

/** Whether two neighbouring changes act together: "T790M/C797S" and "T790M and C797S in cis" of one gene, or what one tumour has. */
export const areCompound = (text: string, sentence: string, first: Argument, second: Argument): boolean => {
  if (areAttributes(text, first, second)) return true;
  const genes = [first, second].map(({ mention }) => mention.variants?.[0]?.gene);
  if (genes[0] === undefined || genes[0] !== genes[1]) return false;
  const between = withoutOwnGene(text.slice(first.mention.prose.end, second.mention.prose.start));
  const { prose } = first.mention;
  if (each.test(withoutOwnGene(textBefore(text, prose, 30)))) return false;
  if (joinedPair.test(text.slice(Math.max(0, prose.start - 1), second.mention.prose.end + 1))) return false;
  const before = textBefore(text, prose, 100);
  const isEach =
    !joinedInWords.test(sentence) &&
    (inLongList.test(before) ||
      secondSite.test(withoutOwnGene(before)) ||
      eachOnAllele.test(textAfter(text, second.mention.prose, 50)));
  return (
    /^\s?[/+–-]\s?$/u.test(between) ||
    alongWith.test(between) ||
    (onAllele.test(between) && !sharedAlleleBefore.test(withoutOwnGene(textBefore(text, second.mention.prose, 70)))) ||
    (/^\s?(?:and|with|plus)\s$/u.test(between) && !isEach && compound.test(sentence))
  );
};

/** Splits a list into runs of neighbours that belong together; a run of one acts alone. */
export function groupNeighbours<T>(
  list: readonly T[],
  belongTogether: (one: T, next: T) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const one of list) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && belongTogether(last, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
