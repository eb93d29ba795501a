import type { Claim } from '../../claim.ts';

/** "About 180-fold", "by a thousandfold": so much that the statement stands; a factor of two may be none. */
const manyfold =
  /\s(?:by\s)?(?:(?:about|some|nearly|almost|roughly|approximately|over|at\sleast|more\sthan)\s)?(?:a\s)?(?:(?:[5-9]|\d{2,})(?:[.,]\d+)?[\s-]?|(?:ten|twenty|fifty|hundred|thousand)[\s-]?)fold(?![a-z])/gi;
/** "At any dose": it is so at the usual one, too. */
const anyDose = /\s(?:at|in|with)\s(?:any|all|every|whatever)\s(?:tested\s)?(?:doses?|concentrations?)(?![a-z])/gi;
/** "Most tumours with A respond". That most do not respond is true of many a good drug. */
const most =
  /(?<![a-z])most\s(?:of\sthe\s)?(?=(?:patients|tumou?rs|cancers|melanomas|leuka?emias|carcinomas|cases)(?![a-z]))/gi;

/** Leaves out of a sentence how much, or in how many, it is so, where that takes nothing from it. */
export const withoutExtent =
  ({ relation }: Claim) =>
  (words: string): string => {
    const rest = words.replace(manyfold, ' ').replace(anyDose, ' ');
    return relation === 'sensitivity' ? rest.replace(most, '') : rest;
  };
