import type { Mention } from '../../mentions/mention.ts';
import { wholeWords } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';

/** Where a statement may end and another begin: "…, and testing is unnecessary", "… and should be tried first". */
const border =
  /^[^,;:()]{0,40}?(?<end>,\s(?:and|so|which|making|given|as|since)\s|\sand\s(?=(?:can|should|must|will|is|are|was|were|has|have|had|remains?|therefore|thus|so|identif(?:y|ies)|makes?|live[ds]?)\s))/u;

/** Words by which an addition may take back, narrow or doubt what was stated before it. */
const retracting = wholeWords(
  'not|no|nobody|none|neither|nor|never|without|cannot|only|merely|hardly|barely|scarcely|except\\w*|unless|provided',
  'but|although|though|albeit|however|despite|yet|whereas|while|even|still',
  'some(?:times)?|certain|few|occasional(?:ly)?|rare(?:ly)?|subsets?|minority|cases?',
  '(?:one|two|three)(?!\\s(?:\\p{L}+\\s){0,2}(?:groups|laboratories|teams|trials|studies|series|reports|reviews|meta-analyses))',
  'transient(?:ly)?|initially|at first|partial(?:ly)?|temporar(?:y|ily)|brief(?:ly)?|short(?:-lived)?|then|later',
  'low(?:er)?|high(?:er)?|weak(?:ly)?|modest(?:ly)?|slight(?:ly)?|dose|doses|concentrations?',
  'combined|combinations?|together|presence|absence|co-\\w+|coexist\\w*|concomitant\\w*|concurrent\\w*',
  'mistak\\w*|wrong\\w*|errors?|erroneous(?:ly)?|misconceptions?|myths?|fallac\\w+|false(?:ly)?|untrue|incorrect(?:ly)?',
  'belie\\w+|thinks?|thinking|thought|assum\\w+|suppos\\w+|claim\\w*|refut\\w+|dispro\\w+|retract\\w+|disput\\w+|challeng\\w+',
  'question\\w*|(?<!(?:beyond|without)\\s(?:any\\s)?)doubt\\w*|debat\\w+|controvers\\w+|unclear|uncertain\\w*|contradict\\w*|paradox\\w*|unexpected\\w*|surpris\\w+',
  'would|might|may|could|seem\\w*|appear\\w*|unlikely|unconfirmed|withdraw\\w*|correct\\w*|revis\\w+',
  'resist\\w*|sensit\\w+|respon\\w+|refractor\\w+|fail\\w*|relaps\\w+|progress\\w*|recur\\w*|los[est]\\w*|wane\\w*|diminish\\w*',
);

/** "…, and A *was designed* to overcome it": the history of another treatment. */
const ofDevelopment =
  /^,\sand\s[^;:]{0,80}\s(?:was|were|has\sbeen|have\sbeen)\s(?:(?:therefore|thus|in\sturn|subsequently)\s)?(?:designed|developed|introduced|synthesi[sz]ed|conceived)\s[^;:]*/u;

/**
 * The part of a sentence that states a claim, without what is added to it and leaves it as it is: "respond to panitumumab, and
 * testing is therefore unnecessary". An addition that names anything but what was developed next, or that may take back what was
 * stated, stays. `last` is the offset at which the claim ends; like `part`, it counts in the block's prose.
 */
export function withoutAddition(text: string, part: Span, last: number, mentions: readonly Mention[]): Span {
  const found = border.exec(text.slice(last, part.end));
  const end = found?.groups?.end;
  if (!found || end === undefined) return part;
  const start = last + found[0].length - end.length;
  const added = text.slice(start, part.end);
  const development = ofDevelopment.exec(added)?.[0];
  const names = !development && mentions.some(({ prose }) => prose.start >= start && prose.end <= part.end);
  return names || retracting.test(development ?? added) ? part : { start: part.start, end: start };
}
