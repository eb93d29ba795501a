import type { Mention } from '../../../mentions/mention.ts';
import { anyOf, wholeWords } from '../../../text/anyOf.ts';
import { covers, type Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { namesTreatment } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import { mentionsOfSentences } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { firstPredicate } from './firstPredicate.ts';
import { changing, laboratory, qualifying } from './qualifying.ts';

/** "D*, a third-generation EGFR TKI,* is": what kind of drug it is. */
export const kindOfDrug =
  /^,\s(?:an?|the)\s(?:(?!(?:with|and|plus|or|that|which|who|but|not|no|like|unlike|in|after|before|given|combined|other|former|active|effective|inactive|failed)\s)[\p{L}\d/-]{1,20}\s){0,6}(?:TKI|inhibitor|antibody|agent|drug|blocker|conjugate|antagonist)(?=,\s)/iu;

const change = '(?:change|mutation|fusion|substitution|rearrangement|deletion)';
const seen = 'found|detected|seen|present|observed|located';
/** "*Which is common* in", "*found* in", "*the fusion typical* of", "*a change that was first described*". */
const place = anyOf(
  'which\\s(?:is|are|was|were|lies?|sits?|occurs?|affects?|accounts?\\sfor|makes?\\sup|constitutes?|represents?)',
  seen,
  `(?:the|an?)\\s(?:[a-z]+\\s){0,2}${change}\\s(?:typical|characteristic|found|seen|common)`,
  `(?:the|an?)\\s(?:[a-z]+\\s){0,2}${change}\\s(?:that|which)\\s(?:is|was|has\\sbeen)\\s(?:first\\s)?(?:${seen}|described|discovered|identified)`,
);
/** "M*, which is common in lung cancer,* confers", "M *(found in half of patients)* confers": where and how often it is found, or since when. */
const foundWhere = new RegExp(`^,\\s${place}\\s[^,;:.()]{1,60}(?=,\\s)|^\\s\\((?:${seen})\\s[^,;:.()]{1,60}\\)`, 'iu');

/** "*Apart from M,* …", "*With the exception of M,* …" at the beginning: what a statement is not about. */
const exceptBefore =
  /^(?:With\sthe\sexception\sof|Except\sfor|Apart\sfrom|Aside\sfrom|Other\sthan|Beyond|Besides)\s[^,;:.]{1,60},\s/;

/** "*In FLAURA,* …", "*In the KEYNOTE-177 trial,* …" at the beginning: where it was found. With fewer digits it may be a cell line. */
const inTrial = /^In\s(?:the\s)?(?:\p{Lu}{4,}(?:[-\s]\d{3})?|CheckMate[-\s]?\d{3})(?:\s(?:trial|study))?,\s/u;

/** "M *restores homologous recombination and* causes": by which it has its effect, where that has a name. */
const actingBy =
  /^(?:\s(?:mutations?|substitutions?))?\s(?:restores?|re-establish(?:es)?|reactivates?|impairs?|disrupts?|abolish(?:es)?)\s(?:the\s)?[^,;:.()]{3,40}\sand\s(?:thereby\s|thus\s)?(?=(?:confer|cause|lead|render|make|produce|mediate)s?\s)/i;

/** "M *is the most frequent and* confers": how often it is found. */
const howOften =
  /^\s(?:is|are)\s(?:by\sfar\s)?(?:the\s(?:most\s(?:frequent|common|prevalent|prominent|recurrent)|commonest)|common|frequent|recurrent)(?:\s(?:one|change|mutation))?(?:\sof\s(?:these|them))?\sand\s(?=(?:confer|cause|render|make|mediate)s?\s)/i;
/** "Tumours in which M *is found at progression on A or B* are": when it was looked for. */
const foundAt =
  /^\s(?:is|was|has\sbeen)\s(?:found|detected|present|seen|identified)(?:\s(?:at|upon|on|after)\s(?:progression|relapse|the\stime\sof\sprogression)(?:\s(?:on|after|under|from)\s[^,;:.()]{3,60}?)?)?(?=\s(?:are|remain|respond|do)\s)/i;
const inWhich =
  /(?<![a-z])(?:in\s(?:which|whom)|whose\s(?:tumou?rs?|cancers?))\s(?:an?\s|the\s)?(?:\p{Lu}[\p{Lu}\d]{1,9}\s)?$/u;

/** "M*, first discovered in medulloblastoma,* confers": in whom it was seen first. */
const firstSeen =
  /^,\sfirst\s(?:discovered|described|identified|reported|observed|seen|found)\sin\s[^,;:.()]{1,60}(?=,\s)/i;

/** Whether a change was looked for at progression on other drugs than that of the claim, since on it all tumours progress that resist it. */
const isOfOtherDrugs = ({ relation }: Pick<Claim, 'relation'>, { ids }: Mention, named: readonly Mention[]): boolean =>
  named.length > 0
    ? named.every((one) => one.kind === 'drug' && !one.ids.some((id) => ids.includes(id)))
    : relation !== 'resistance';

/** Words by which it is more than that: found with something else, or only later. */
const more = wholeWords(
  'with|plus|and|then|later|lost|cis|trans|under|by|through|together|sub-?clon\\w+|alone|only|acquired|selected|treated|resist\\w*|sensit\\w*|respon\\w*|progress\\w*|relaps\\w*|weak\\w*|less|more',
);

/** What is said in passing of the two sides of a claim, right after them, as stretches of the prose of their block. */
export function asidesOf(
  context: ClaimContext,
  claim: Pick<Claim, 'block' | 'sentence' | 'cue' | 'relation'>,
  subject: Mention,
  object: Mention,
): readonly Span[] {
  const { manuscript, mentions } = context;
  const { block, sentence } = claim;
  const text = manuscript.blocks[block]?.prose.text ?? '';
  const rightAfter = (one: Mention, expression: RegExp): Span | undefined => {
    const found = one.block === block ? expression.exec(text.slice(one.prose.end, one.prose.end + 140)) : null;
    return found ? { start: one.prose.end, end: one.prose.end + found[0].length } : undefined;
  };
  const here = mentionsOfSentences(mentions, block, sentence);
  // "KRAS-mutant colorectal cancers, which make up 40% of all, respond".
  const itsDisease = here.find(
    ({ kind, nestedIn, prose }) =>
      kind === 'disease' && nestedIn === undefined && prose.start - subject.prose.end === 1 && subject.block === block,
  );
  const start = manuscript.blocks[block]?.sentences[sentence]?.prose.start ?? 0;
  const except = exceptBefore.exec(text.slice(start, start + 100))?.[0];
  const trial = inTrial.exec(text.slice(start, start + 40))?.[0];
  const isTrial = trial !== undefined && !here.some(({ prose }) => prose.start < start + trial.length);
  const acting = rightAfter(subject, actingBy);
  const isHow =
    acting && here.every(({ kind, prose }) => !covers(acting, prose) || kind === 'pathway' || kind === 'mechanism');
  const ofDrug = rightAfter(object, kindOfDrug);
  const ofChange = rightAfter(subject, foundWhere) ?? (itsDisease && rightAfter(itsDisease, foundWhere));
  const named = (aside: Span) => here.filter(({ prose }) => covers(aside, prose));
  const words = ofChange ? text.slice(ofChange.start, ofChange.end) : '';
  const isPlace =
    ofChange &&
    !more.test(words) &&
    !changing.test(words) &&
    !qualifying.test(words) &&
    !laboratory.test(words) &&
    named(ofChange).every(({ kind }) => kind === 'disease');
  const isKind =
    ofDrug && named(ofDrug).every((one) => one.kind !== 'drug' && (namesTreatment(one) || one.kind === 'gene'));
  const often = rightAfter(subject, howOften);
  const whenFound = inWhich.test(textBefore(text, subject.prose, 40)) ? rightAfter(subject, foundAt) : undefined;
  const ofTumours = whenFound && isOfOtherDrugs(claim, object, named(whenFound)) ? whenFound : undefined;
  const discovery = rightAfter(subject, firstSeen);
  const passing = [
    often,
    ofTumours,
    discovery && named(discovery).every(({ kind }) => kind === 'disease') ? discovery : undefined,
    firstPredicate(context, claim, subject, object),
    isTrial ? { start, end: start + trial.length } : undefined,
    except === undefined ? undefined : { start, end: start + except.length },
    isHow ? acting : undefined,
    isKind ? ofDrug : undefined,
    isPlace ? ofChange : undefined,
  ];
  return passing.filter((one) => one !== undefined);
}

/** Whether a name is in one of them. */
export const isAside = (asides: readonly Span[], { prose }: Mention): boolean =>
  asides.some((one) => covers(one, prose));
