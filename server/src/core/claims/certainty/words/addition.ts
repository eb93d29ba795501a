import type { Mention } from '../../../mentions/mention.ts';
import { anyOf, wholeWords } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { namesChange } from '../../arguments/arguments.ts';

/** "…, *an observation that* has been reproduced": what is said of the statement as a whole. */
const asWhole =
  'an?\\s(?:[a-z]+\\s){0,2}(?:observation|finding|fact|result|association|relation|relationship|link|phenomenon)\\s(?:that|which|first|made|reported|described|known|confirmed|reproduced)';
/** "…, *the affinity being* reduced": the reason, without a word that says so. */
const absolute = '(?:the|its|their)\\s(?:[a-z-]+\\s){1,3}(?:having\\sbeen|[a-z]{2,}ing)';

/**
 * Where a statement may end and another begin: "…, and testing is unnecessary", "… and should be tried first", "… because the pocket
 * is lost".
 */
const border = new RegExp(
  `^[^,;:()]{0,40}?(?<end>${anyOf(
    String.raw`,\s(?:and|so|therefore|thus|hence|which|making|given|as|since|because|${asWhole}|${absolute})\s`,
    // "Because the pocket", but not "because of it"; "by closing the pocket".
    String.raw`\sbecause\s(?!of\s)|\sby\s(?=[a-z]{3,}ing\s)`,
    // "And should be tried".
    String.raw`\sand\s(?=(?:can|should|must|will|is|are|was|were|has|have|had|remains?|therefore|thus|so|identif(?:y|ies)|makes?|live[ds]?)\s)`,
  )})`,
  'u',
);

/** Words by which an addition may narrow or doubt what was stated before it. */
const narrowing = [
  'only|merely|hardly|barely|scarcely|except\\w*|unless|provided',
  'but|although|though|albeit|however|despite|yet|whereas|while|even|still',
  'some(?:times)?|certain|few|occasional(?:ly)?|rare(?:ly)?|subsets?|minority|cases?',
  '(?:one|two|three)(?!\\s(?:\\p{L}+\\s){0,2}(?:groups|laboratories|teams|trials|studies|series|reports|reviews|meta-analyses))',
  'transient(?:ly)?|initially|at first|partial(?:ly)?|temporar(?:y|ily)|brief(?:ly)?|short(?:-lived)?|then|later',
  'slight(?:ly)?|dose|doses|concentrations?|bias\\w*|artefact\\w*|artifact\\w*',
  'combined|combinations?|together|presence|absence|co-\\w+|coexist\\w*|concomitant\\w*|concurrent\\w*',
  'mistak\\w*|wrong\\w*|errors?|erroneous(?:ly)?|misconceptions?|myths?|fallac\\w+|false(?:ly)?|untrue|incorrect(?:ly)?',
  'belie\\w+|thinks?|thinking|thought|assum\\w+|suppos\\w+|claim\\w*|refut\\w+|dispro\\w+|retract\\w+|disput\\w+|challeng\\w+',
  'question\\w*|(?<!(?:beyond|without)\\s(?:any\\s)?)doubt\\w*|debat\\w+|controvers\\w+|unclear|uncertain\\w*|contradict\\w*|paradox\\w*|unexpected\\w*|surpris\\w+',
  'would|might|may|could|seem\\w*|appear\\w*|unlikely|unconfirmed|withdraw\\w*|correct\\w*|revis\\w+',
  'resist\\w*|sensit\\w+|respon\\w+|refractor\\w+|fail\\w*|relaps\\w+|progress\\w*|recur\\w*|wane\\w*|diminish\\w*',
];
const narrows = wholeWords(...narrowing);
/** Words by which it may take it back, too. */
const retracting = wholeWords(
  ...narrowing,
  'not|no|nobody|none|neither|nor|never|without|cannot|los[est]\\w*',
  'low(?:er)?|high(?:er)?|weak(?:ly)?|modest(?:ly)?',
);

/** "…, because the drug *no longer* finds it", "… as it *cannot* bind", "… by *altering* the pocket": the reason of what was stated, whatever it denies. */
const reason =
  /^,?\s(?:because|by\s(?=[a-z]{3,}ing\s)|given\sthat|since(?!\s(?:then\s|the\s|\d))|as\s(?!(?:has|have|is|was|were|are|expected|predicted|shown|known|(?:several|many|most|all|other|later|two|three)\s[a-z]+)\s)|(?:the|its|their)\s(?:[a-z-]+\s){1,3}(?:having\sbeen|[a-z]{2,}ing))\s?/;
/** A reason that lies in the protein or its pathway; any other may be that of a cell that was changed, or of a patient. */
const inProtein =
  /(?<![a-z])(?:bind|bound|bond|pocket|affinit|conformation|steric|contacts?|clash|loop|residue|side\schain|warhead|autoinhibit|dissociat|fits?\s|hydrogen|cysteine|constitutive|downstream|held\sin\scheck|partner)/i;
/** Names that a reason may have: it may be that of a tumour which has another change, or another treatment. */
const inReason: ReadonlySet<Mention['kind']> = new Set(['gene', 'family', 'pathway']);
const intervening =
  /(?<![a-z])(?:los[est]|absen|lack|delet|inactivat|amplif|mutat|knock|silenc|edit|inhibit(?:ed|ion|ors?)|treat|transform|cut\s)/i;

/** "…, and *switching to A should be considered*": what is to be done about it. */
const advice =
  /^,\sand\s(?!(?:this|that|it|they|these|so)\s)[^,;:]{3,80}\sshould\s(?:therefore\s|then\s|thus\s)?be\s[^;:]*/u;
/** "…, and the drug should be offered *after response to* …": when it is to be done. */
const timed = /\s(?:after|upon|at|on)\s(?:response|progression|relapse)(?![a-z])[^;:]*$/;

/** "…, which leaves A and B": what else there is. */
const alternatives = /^,\swhich\sleaves?\s/;

/** "…, and A *was designed* to overcome it": the history of another treatment. */
const ofDevelopment =
  /^,\sand\s[^;:]{0,80}\s(?:was|were|has\sbeen|have\sbeen)\s(?:(?:therefore|thus|in\sturn|subsequently)\s)?(?:designed|developed|introduced|synthesi[sz]ed|conceived)\s[^;:]*/u;

/**
 * The part of a sentence that states a claim, without what is added to it and leaves it as it is: a remark ("respond to panitumumab,
 * and testing is therefore unnecessary"), advice, what was developed next, or a reason that lies in the protein. An addition that may
 * take back what was stated stays. `last` is the offset at which the claim ends; like `part`, it counts in the block's prose.
 */
export function withoutAddition(text: string, part: Span, last: number, mentions: readonly Mention[]): Span {
  const found = border.exec(text.slice(last, part.end));
  const end = found?.groups?.end;
  if (!found || end === undefined) return part;
  const start = last + found[0].length - end.length;
  const added = text.slice(start, part.end);
  const named = mentions.filter(({ prose }) => prose.start >= start && prose.end <= part.end);
  return leavesItStanding(added, named) ? { start: part.start, end: start } : part;
}

/** Whether an addition takes nothing from what was stated before it. `named` are the names in it. */
function leavesItStanding(added: string, named: readonly Mention[]): boolean {
  if (reason.test(added))
    return (
      inProtein.test(added) &&
      !narrows.test(added) &&
      named.every(({ kind }) => inReason.has(kind)) &&
      !(named.length > 0 && intervening.test(added))
    );
  const development = ofDevelopment.exec(added)?.[0];
  if (development) return !retracting.test(development);
  const advised = advice.exec(added)?.[0];
  if (retracting.test(advised ? added.replace(timed, '') : added)) return false;
  return named.length === 0 || ((advised !== undefined || alternatives.test(added)) && !named.some(namesChange));
}
