import type { Argument } from './arguments.ts';

const joining =
  /^\s?(?:\+|plus|combined\swith|in\scombination\swith|together\swith|added\sto|with|-|–)\s?(?:the\s)?(?:(?:[\p{L}\d]+\s)?(?:inhibitors?|antibod(?:y|ies)|agents?|TKIs?)\s)?\(?$/iu;
const combined =
  /(?<![\p{L}\d])(?:combin(?:ation|ations|ed)|doublet|triplet|co-?treatment|concurrent|dual)(?![\p{L}\d])/iu;

/** Treatments given together: "dabrafenib plus trametinib", "a combination of A and B". */
export const areCombined = (text: string, sentence: string, one: Argument, next: Argument): boolean => {
  const between = text.slice(one.mention.prose.end, next.mention.prose.start);
  return joining.test(between) || (/^\s?(?:and|\/)\s?$/u.test(between) && combined.test(sentence));
};

const compound =
  /(?<![\p{L}\d])(?:in\s(?:cis|trans)|compound|(?:co|double|triple)[\s-]?(?:mutat|mutant|occur)\w*|concurrent|concomitant|simultaneous|both)(?![\p{L}\d])/iu;

/** Changes of one gene that act together: "T790M/C797S", "T790M and C797S in cis". */
export const areCompound = (text: string, sentence: string, one: Argument, next: Argument): boolean => {
  const genes = [one, next].map(({ mention }) => mention.variants?.[0]?.gene);
  if (genes[0] === undefined || genes[0] !== genes[1]) return false;
  const between = text.slice(one.mention.prose.end, next.mention.prose.start);
  return (
    /^\s?[/+–-]\s?$/u.test(between) ||
    (/^\s?(?:and|with|plus)\s(?:[A-Z][A-Z\d]{1,7}\s)?$/u.test(between) && compound.test(sentence))
  );
};

/** A list in runs of what `belong` says to stand together; a run of one acts alone. */
export function inRuns(
  list: readonly Argument[],
  belong: (one: Argument, next: Argument) => boolean,
): readonly (readonly Argument[])[] {
  const runs: Argument[][] = [];
  for (const one of list) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && belong(last, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
