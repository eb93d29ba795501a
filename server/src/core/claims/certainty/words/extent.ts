import type { Claim } from '../../claim.ts';

/** "About 180-fold", "by a thousandfold": so much that the statement stands; a factor of two may be none. */
const manyfold =
  /\s(?:by\s)?(?:(?:about|some|nearly|almost|roughly|approximately|over|at\sleast|more\sthan)\s)?(?:a\s)?(?:(?:[5-9]|\d{2,})(?:[.,]\d+)?[\s-]?|(?:ten|twenty|fifty|hundred|thousand)[\s-]?)fold(?![a-z])/gi;
/** "At any dose": it is so at the usual one, too. */
const anyDose = /\s(?:at|in|with)\s(?:any|all|every|whatever)\s(?:tested\s)?(?:doses?|concentrations?)(?![a-z])/gi;
/** "In all series published so far", "in several large trials": seen more than once. */
const everywhere =
  /\sin\s(?:(?:every|each|all(?:\sof)?(?:\sthe)?|several|many|numerous|multiple|large|clinical|published|prospective|retrospective|randomi[sz]ed|independent)\s){1,3}(?:series|stud(?:y|ies)|trials?|cohorts?|reports?)(?:\s(?:published|reported|done))?(?:\s(?:so\sfar|to\sdate))?(?![a-z])/gi;
/** "Irrespective of the tissue of origin": everywhere. */
const anyTumour =
  /\s(?:irrespective|regardless|independent(?:ly)?)\sof\s(?:the\s)?(?:organ|tissue|site|histology|age|sex|primary\stumou?r|tumou?r\stype)(?:\sof\sorigin)?(?:\s(?:and|or)\s(?:organ|tissue|site|histology|age|sex))?(?![a-z])/gi;
/** "Both in vitro and in patients": not in the laboratory alone. */
const alsoInPatients =
  /\s(?:both\s)?in\s(?:vitro|cell\slines|the\slaboratory)\s(?:and|as\swell\sas)\s(?:(?:also\s)?in\s(?:patients|the\sclinic)|clinically)(?![a-z])/gi;
/** "Most tumours with A respond". That most do not respond is true of many a good drug. */
const most =
  /(?<![a-z])most\s(?:of\sthe\s(?:\d+\s)?)?(?=(?:patients|men|women|tumou?rs|cancers|melanomas|leuka?emias|carcinomas|cases)(?![a-z]))/gi;

/** "Tumours with A often respond": what seldom happens does not. That they often do not respond is true of many a good drug. */
const often = /(?<![a-z])(?:often|frequently|in\smost\scases)\s/gi;

/** Leaves out of a sentence how much, or in how many, it is so, where that takes nothing from it. */
export const withoutExtent =
  ({ relation }: Claim) =>
  (words: string): string => {
    const rest = [manyfold, anyDose, everywhere, anyTumour, alsoInPatients].reduce(
      (left, one) => left.replace(one, ' '),
      words,
    );
    return relation === 'sensitivity' ? rest.replace(most, '').replace(often, '') : rest;
  };
