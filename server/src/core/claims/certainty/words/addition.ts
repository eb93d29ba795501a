import type { Mention } from '../../../mentions/mention.ts';
import { anyOf, wholeWords } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { namesChange } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';

/** "…, *an observation that* has been reproduced": what is said of the statement as a whole. */
const asWhole =
  'an?\\s(?:[a-z]+\\s){0,2}(?:observation|finding|fact|result|association|relation|relationship|link|phenomenon)\\s(?:that|which|first|made|reported|described|known|confirmed|reproduced)';
/** "…, *the affinity being* reduced": the reason, without a word that says so. */
const absolute = '(?:the|its|their)\\s(?:[a-z-]+\\s){1,3}(?:having\\sbeen|[a-z]{2,}ing)';
/** "…, *with responses in 70%*": many, after a statement that there are none. */
const measure =
  'with\\s(?:an?\\s|the\\s)?(?:[\\p{L}-]+\\s){0,4}responses?(?:\\srates?)?\\s(?:in|of)\\s(?:(?:about|some|nearly|over)\\s)?(?:[4-9]\\d|100)\\s?%';

/**
 * Where a statement may end and another begin: "…, and testing is unnecessary", "… and should be tried first", "… because the pocket
 * is lost".
 */
const border = new RegExp(
  `^[^,;:()]{0,40}?(?<end>${anyOf(
    String.raw`,\s(?:and|so|therefore|thus|hence|which|making|given|as|since|because|${asWhole}|${absolute}|${measure})\s`,
    // "Because the pocket", but not "because of it"; "by closing the pocket".
    String.raw`\sbecause\s(?!of\s)|\sby\s(?=[a-z]{3,}ing\s)`,
    // "And should be tried".
    String.raw`\sand\s(?=(?:can|should|must|will|is|are|was|were|has|have|had|remains?|therefore|thus|so|identif(?:y|ies)|makes?|live[ds]?)\s)`,
  )})`,
  'u',
);

/** Words by which a statement is doubted or taken back. */
const doubting = [
  'mistak\\w*|wrong\\w*|errors?|erroneous(?:ly)?|misconceptions?|myths?|fallac\\w+|false(?:ly)?|untrue|incorrect(?:ly)?',
  'belie\\w+|thinks?|thinking|thought|assum\\w+|suppos\\w+|claim\\w*|refut\\w+|dispro\\w+|retract\\w+|disput\\w+|challeng\\w+',
  'question\\w*|(?<!(?:beyond|without)\\s(?:any\\s)?)doubt\\w*|debat\\w+|controvers\\w+|unclear|uncertain\\w*|contradict\\w*|paradox\\w*|unexpected\\w*|surpris\\w+',
  'would|might|may|could|seem\\w*|appear\\w*|unlikely|unconfirmed|withdraw\\w*|correct\\w*|revis\\w+',
];

/** Words by which an addition may narrow or doubt what was stated before it. */
const narrowing = [
  ...doubting,
  'only|merely|hardly|barely|scarcely|except\\w*|unless|provided',
  'but|although|though|albeit|however|despite|yet|whereas|while|even|still',
  'some(?:times)?|certain|few|occasional(?:ly)?|rare(?:ly)?|subsets?|minority|cases?',
  '(?:one|two|three)(?!\\s(?:\\p{L}+\\s){0,2}(?:groups|laboratories|teams|trials|studies|series|reports|reviews|meta-analyses))',
  'transient(?:ly)?|initially|at first|partial(?:ly)?|temporar(?:y|ily)|brief(?:ly)?|short(?:-lived)?|then|later',
  'slight(?:ly)?|dose|doses|concentrations?|bias\\w*|artefact\\w*|artifact\\w*',
  'combined|combinations?|together|presence|absence|co-\\w+|coexist\\w*|concomitant\\w*|concurrent\\w*',
  'resist\\w*|sensit\\w+|respon\\w+|refractor\\w+|fail\\w*|relaps\\w+|progress\\w*|recur\\w*|wane\\w*|diminish\\w*',
];
const narrows = wholeWords(...narrowing);
/** Words by which it may take it back, too. */
const retracting = wholeWords(
  ...narrowing,
  'not|no|nobody|none|neither|nor|never|without|cannot|los[est]\\w*',
  'low(?:er)?|high(?:er)?|weak(?:ly)?|modest(?:ly)?',
);

/** Words by which a remark tells how a drug was given, what else a tumour had, or that it was not so after all. */
const undercutting = wholeWords(
  'given (?:with|after|at|as|in|twice|together)|added|raised|restarted|rechalleng\\w+|label(?:l?ed|l?ing)|conjugated|linked|washed|pulse[sd]?',
  'triplets?|doublets?|twice|daily|agonists?|reversible|reverse[sd]?|opposite|contrary|odds|otherwise|truth|nothing|overturned|abandoned|limited',
  'mislabel\\w+|contamination|slip|meant|due to|true of|acquired|mutated|second (?:change|mutation|site|hit)|second-site|component',
  'reading frame|restored|reversions?|(?:allele|clone)s? (?:was|were|had)|below|tenth|(?:hundred|ten|thousand) times|expressed|wild-type level|cause',
);
/** "…, because the drug *no longer* finds it", "… as it *cannot* bind", "… by *altering* the pocket": the reason of what was stated, whatever it denies. */
const reason =
  /^,?\s(?:because|by\s(?=[a-z]{3,}ing\s)|given\sthat|since(?!\s(?:then\s|the\s|\d))|as\s(?!(?:has|have|is|was|were|are|expected|predicted|shown|known|(?:several|many|most|all|other|later|two|three)\s[a-z]+)\s)|(?:the|its|their)\s(?:[a-z-]+\s){1,3}(?:having\sbeen|[a-z]{2,}ing))\s?/;
/** A reason that lies in the protein or its pathway; any other may be that of a cell that was changed, or of a patient. */
const inProtein =
  /(?<![a-z])(?:bind|bound|bond|pocket|affinit|conformation|steric|contacts?|clash|loop|residue|side\schain|warhead|autoinhibit|dissociat|fits?\s|hydrogen|cysteine|constitutive|downstream|held\sin\scheck|partner)/i;
/** "A finding that was *later validated*": time has passed, and it stands. */
const reproduced = /\slater\s(?=(?:validated|confirmed|reproduced|replicated|corroborated)(?![a-z]))/;
/** Names that the account of a result may have: in whom it was found. */
const inResult: ReadonlySet<Mention['kind']> = new Set(['disease', 'mechanism']);
/** Names that a reason may have: it may be that of a tumour which has another change, or another treatment. */
const inReason: ReadonlySet<Mention['kind']> = new Set(['gene', 'family', 'pathway']);
const intervening =
  /(?<![a-z])(?:los[est]|absen|lack|delet|inactivat|amplif|mutat|knock|silenc|edit|inhibit(?:ed|ion|ors?)|treat|transform|cut\s)/i;

/** "…, and *switching to A should be considered*": what is to be done about it. */
const advice =
  /^,\sand\s(?!(?:this|that|it|they|these|so)\s)[^,;:]{3,80}\sshould\s(?:therefore\s|then\s|thus\s)?be\s[^;:]*/u;
/** "…, and the drug should be offered *after response to* …": when it is to be done. */
const timed = /\s(?:after|upon|at|on)\s(?:response|progression|relapse)(?![a-z])[^;:]*$/;

/** "…, and *it must be offered before* surgery": what is to be done with the treatment that was named last. */
const adviceOnIt =
  /^,\sand\sit\s(?:should|must|ought\sto)\s(?:therefore\s|then\s|thus\s)?be\s(?:given|offered|used|tried|started|preferred)\s(?:[a-z]+\s){0,2}(?:before|ahead\sof|instead\sof)\s[^;:]*/u;

/** "…, *as SOLAR-1 showed*", "…, *as the trial of Abe confirmed with* a PFS of": who found it, and nothing else. */
const shownBy =
  /^,\sas\s(?:the\s)?(?:(?:trial|study|work)\sof\s)?\p{Lu}[\p{L}\d-]+(?:\sand\s(?:colleagues|co-?workers))?(?:\s(?:trial|study))?\s(?:has\s)?(?:show(?:s|ed|n)|demonstrate[sd]|confirm(?:s|ed))(?:\swith\san?\s(?:PFS|survival|hazard\sratio|response\srate)\s[^,;:]{1,60})?\.?$/u;

/** "…, *with responses in 70% of patients*": of which a statement of resistance cannot be meant. */
const figures = new RegExp(`^,\\s${measure}[^,;:]*$`, 'u');
/** "…, and *about half of the patients have an objective response*": the same in words. */
const manyRespond =
  /^,\sand\s(?:(?:about|some|nearly|over|more\sthan)\s)?(?:half|most|the\smajority|two\sthirds|[4-9]\d\s?%)\sof\s(?:the\s|these\s)?patients\s(?:have|had|achieved?|show(?:ed)?)\san?\s(?:objective\s|durable\s)?response[^,;:]*$/u;

/** "…, and *the combination with A was therefore tested*", "…, and *its counterpart in B is* M": what neither narrows a statement nor takes it back. */
const nextClause =
  /^,\sand\s(?:the\scombination\s[^,;:]{3,60}\s(?:was|is|has\sbeen)\s(?:therefore\s|thus\s)?(?:tested|studied|explored|tried|evaluated)|its\s(?:paralog(?:ue)?|counterpart|homolog(?:ue)?|equivalent)\s[^,;:]{2,40}\sis|cross-resistance\sto\s[^,;:]{3,30}\sis\s(?:the\srule|common|usual|expected))(?![a-z])[^,;:]*$/u;
/** "…, *which was the first drug that was approved*": the history of the treatment that was named last. */
const moreOnIt =
  /^,\swhich\s(?:was|is)\s(?:the\sfirst\s(?:drug|agent|inhibitor|antibody|treatment)|(?:first\s)?(?:approved|introduced|developed|registered|licensed|designed))(?![a-z])[^,;:]*$/u;
/**
 * Words by which such a clause takes back what was stated before it: fewer than `retracting`, since clauses of these kinds name
 * combinations, responses and resistance by themselves.
 */
const undoing = wholeWords(
  ...doubting,
  'only|except\\w*|unless|provided|but|although|though|however|despite|yet|not|no|never|nobody|none|without|fail\\w*|lost|reverse\\w*|contrary|later|then|after|agonists?',
);

/** "…, which leaves A and B": what else there is. */
const alternatives = /^,\swhich\sleaves?\s/;

/** "…, and A *was designed* to overcome it": the history of another treatment. */
const ofDevelopment =
  /^,\sand\s[^;:]{0,80}\s(?:was|were|has\sbeen|have\sbeen)\s(?:(?:therefore|thus|in\sturn|subsequently)\s)?(?:designed|developed|introduced|synthesi[sz]ed|conceived)\s[^;:]*/u;

/** What it is added to: a claim of this relation, with its cause and its treatment. */
interface Added {
  readonly relation: Claim['relation'];
  readonly sides: readonly Mention[];
}

/**
 * The part of a sentence that states a claim, without what is added to it and leaves it as it is: a remark ("respond to panitumumab,
 * and testing is therefore unnecessary"), advice, what was developed or tested next, who showed it, or a reason that lies in the
 * protein. An addition that may take back what was stated, or narrow it, stays. `last` is the offset at which the claim ends; like
 * `part`, it counts in the block's prose.
 */
export function withoutAddition(text: string, part: Span, last: number, mentions: readonly Mention[], to: Added): Span {
  const found = border.exec(text.slice(last, part.end));
  const end = found?.groups?.end;
  if (!found || end === undefined) return part;
  const start = last + found[0].length - end.length;
  const added = text.slice(start, part.end);
  const named = mentions.filter(({ prose }) => prose.start >= start && prose.end <= part.end);
  return leavesItStanding(added, named, to) ? { start: part.start, end: start } : part;
}

/** Whether a name is one of the two sides of what was stated. */
const isTakenUp = ({ ids, variants }: Mention, sides: readonly Mention[]): boolean =>
  sides.some(
    (side) =>
      side.ids.some((id) => ids.includes(id)) ||
      side.variants?.some(({ alteration }) =>
        variants?.some((one) => alteration !== undefined && one.alteration === alteration),
      ),
  );

/** Whether an addition takes nothing from what was stated before it. `named` are the names in it. */
function leavesItStanding(added: string, named: readonly Mention[], { relation, sides }: Added): boolean {
  const isNamedInPassing = named.every(({ kind }) => inResult.has(kind));
  if (shownBy.test(added)) return isNamedInPassing;
  if (reason.test(added))
    return (
      inProtein.test(added) &&
      !narrows.test(added) &&
      named.every(({ kind }) => inReason.has(kind)) &&
      !(named.length > 0 && intervening.test(added))
    );
  if (figures.test(added) || manyRespond.test(added))
    return relation === 'resistance' && isNamedInPassing && !undoing.test(added);
  if (moreOnIt.test(added)) return isNamedInPassing && !undoing.test(added);
  if (nextClause.test(added)) return !undoing.test(added) && !named.some((one) => isTakenUp(one, sides));
  const development = ofDevelopment.exec(added)?.[0];
  if (development) return !retracting.test(development);
  const advised = advice.exec(added)?.[0] ?? adviceOnIt.exec(added)?.[0];
  if (retracting.test((advised ? added.replace(timed, '') : added).replace(reproduced, ''))) return false;
  if (advised === undefined && !alternatives.test(added) && undercutting.test(added)) return false;
  return named.length === 0 || ((advised !== undefined || alternatives.test(added)) && !named.some(namesChange));
}
