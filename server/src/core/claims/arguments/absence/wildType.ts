import type { Mention } from '../../../mentions/mention.ts';
import { isGeneOrFamily } from '../../../mentions/reading.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { listJoint } from '../../../text/listJoint.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

/** "Wild-type", "wildtype", "WT". */
export const wildType = '(?:wild[\\s-]?type|wt)';

const joint = '[\\s\\u2010-\\u2013-]';
const wildTypeAfter = new RegExp(`^(?:\\/[\\p{L}\\d-]{2,12})?[\\s-]${wildType}(?![\\p{L}\\d])`, 'iu');
const wildTypeBefore = new RegExp(`(?<![\\p{L}\\d])${wildType}${joint}$`, 'iu');

/** "Wild-type RAS and BRAF": of both. */
const wildTypeListBefore = new RegExp(
  `(?<![\\p{L}\\d])${wildType}${joint}(?:[\\p{L}\\d-]{2,8}(?:${listJoint()}|/)){1,3}$`,
  'iu',
);

/** "Re-expression of wild-type PTEN": a restored gene works normally, and is the cause. */
const putBack = anyOf(
  'restor(?:ing|ation\\sof)|re-?(?:express|introduc|constitut)(?:ing|(?:it)?ion\\sof)|reconstitution\\s(?:of|with)',
  '(?:forced|ectopic|exogenous|enforced)\\sexpression\\sof|over-?expression\\sof|introduc(?:ing|tion\\sof)|add-?back\\sof',
  'transfect(?:ed|ing|ion)\\s(?:of|with)|transduc(?:ed|ing|tion)\\s(?:of|with)',
);
const putBackBefore = new RegExp(`(?<![\\p{L}\\d])${putBack}\\s(?:the\\s|an?\\s)?${wildType}${joint}$`, 'iu');

/** "wild-type BRAF", "KRAS wild-type": whether a gene is named without a change, and is not the cause of what follows. */
export const isWildType = (text: string, mention: Mention): boolean => {
  if (!isGeneOrFamily(mention)) return false;
  const before = textBefore(text, mention.prose, 60);
  if (putBackBefore.test(before)) return false;
  return (
    wildTypeAfter.test(textAfter(text, mention.prose, 26)) ||
    wildTypeBefore.test(before) ||
    wildTypeListBefore.test(before)
  );
};
