import type { Mention } from '../../mentions/mention.ts';
import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';

export const comparing = guarded(
  /than|superior|inferior|preferable|alternative|compar|versus|vs|relative|contrast|contrary|opposed|unlike|instead|keeping|except|apart|regardless|irrespective|independent|over/i,
  /(?<![\p{L}\d])(?:than|(?:superior|inferior|preferable|alternatives?)\sto|compar(?:ed|ison|ing)\s(?:to|with)|versus|vs\.?|relative\sto|in\scontrast\s(?:to|with)|contrary\sto|as\sopposed\sto|unlike|instead\sof|in\skeeping\swith|than\s(?:that\s|those\s)?(?:is\s|was\s)?(?:expected|seen|observed|reported|found)\s(?:in|for|with|among)(?:\s[\p{L}\d-]+){0,3}|except(?:\sfor)?|apart\sfrom|with\sthe\sexception\sof|(?:regardless|irrespective|independent(?:ly)?)\sof)(?:\s(?:in|for|with))?(?:\s(?!(?:when|after|if|upon|to|and|but|following|in|among)\s)[\p{L}\d/-]+){0,6}[\s/]$|(?<![\p{L}\d])over\s$/iu,
);

/** "… than cells with X", "unlike X", "all except X": what is said is said of something else. */
export const isComparator = (text: string, { prose }: Mention): boolean =>
  comparing.test(text.slice(Math.max(0, prose.start - 90), prose.start));

/**
 * "X is less effective in Y-mutant cancer of the colon than in melanoma": two diseases are compared, and what the tumours share is no
 * cause. `named` is what the sentence names.
 */
export function isBetweenDiseases(text: string, cue: Span, named: readonly Mention[]): boolean {
  const other = named.find(
    ({ kind, prose }) => kind === 'disease' && prose.start > cue.end && thanIn.test(text.slice(cue.end, prose.start)),
  );
  return (
    other !== undefined &&
    !named.some(({ kind, prose }) => kind !== 'disease' && prose.start > other.prose.start) &&
    graded.test(text.slice(Math.max(0, cue.start - 30), cue.end))
  );
}
const graded = /(?<!\p{L})(?:less|more|lower|higher|better|worse|poorer|greater)(?!\p{L})/iu;
const thanIn = /(?<!\p{L})than\s(?:in|for|against)\s(?:[\p{L}-]+\s){0,3}$/iu;

const wildTypeBehind = /^(?:\/[\p{L}\d-]{2,12})?[\s-](?:wild[\s-]?type|wt)(?![\p{L}\d])/iu;
const wildTypeAhead = /(?<![\p{L}\d])(?:wild[\s-]?type|wt)[\s\u2010-\u2013-]$/iu;

/** "wild-type BRAF", "KRAS wild-type": a gene without the change; it is no cause of what follows. */
export const isWildType = (text: string, { kind, prose }: Mention): boolean =>
  (kind === 'gene' || kind === 'family') &&
  (wildTypeBehind.test(text.slice(prose.end, prose.end + 26)) ||
    wildTypeAhead.test(text.slice(Math.max(0, prose.start - 12), prose.start)));

export const absent = guarded(
  /no\s|without\s|lack|absence\s|negative\s|free\s|devoid\s|neither\s/i,
  /(?<![\p{L}\d])(?:[Nn]o|[Ww]ithout|lack(?:s|ed|ing)?|absence\sof|negative\sfor|free\sof|devoid\sof|neither)\s(?:(?:a|an|any|the|known|detectable|concurrent|additional|secondary)\s)*(?:[A-Z][A-Z\d-]{1,8}\s)?$/u,
);

/** "By C797S, not T790M"; "but not" is an exception and told apart. */
const denied = /(?:,|(?<![\p{L}\d])and)\snot(?:\s(?:by|in|to|with|from|through|for))?\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;
const deniedBehind =
  /^(?:[\s-]\p{L}+){0,4}\s(?:(?:is|are|was|were|do|does|did|has|have)\snot|(?:is|are|was|were|do|does|did)n['’]t)\s*(?:[.,;)]|$)/u;

/** "…, T790M cells were not", "…, but imatinib is not": what is said of others is denied of it. */
export const isSetApart = (text: string, { prose }: Mention): boolean =>
  deniedBehind.test(text.slice(prose.end, prose.end + 60));

/** "BCR-ABL independent mechanisms": whatever does it, that is not it. */
const independent = /^[\s-]independent(?![\p{L}])/iu;

/** "HER2 loss was rare, while": few have it, and what follows is said of something else. */
export const rare = guarded(
  /rare|uncommon|infrequent|absent|not\s/i,
  /^(?:\s\p{L}+){0,2}\s(?:is|are|was|were)\s(?:\p{L}+ly\s)?(?:rare|uncommon|infrequent|absent|not\s(?:detected|found|observed|seen))\s*(?:[.;)]|,?\s(?:while|whereas)(?!\p{L})|$)/iu,
);

/** "They do not alter DNA repair", "do not express HER2": said of something that is not there, or stays as it is. */
export const untouched = guarded(
  /not\s|n['’]t\s/i,
  /(?<!\p{L})(?:(?:do|does|did)\snot|(?:do|does|did)n['’]t)\s(?:\p{L}+ly\s)?(?:alter|affect|change|involve|require|carry|harbou?r|have|contain|show|express|include)\s(?:(?:the|a|an|any|its|their)\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/u,
);

/** "Without T790M", "no KRAS mutations", "C797S, not T790M": whoever it is said of does not have it, or it is said of others. */
export const isAbsent = (text: string, mention: Mention): boolean => {
  const ahead = text.slice(Math.max(0, mention.prose.start - 50), mention.prose.start);
  const behind = text.slice(mention.prose.end, mention.prose.end + 60);
  const isNot = independent.test(behind) || rare.test(behind) || isSetApart(text, mention);
  return absent.test(ahead) || denied.test(ahead) || untouched.test(ahead) || isNot;
};

const taking = '(?:knock-?\\s?(?:down|out)|silencing|depletion|ablation|suppression|disruption|down-?regulation)';
const takenAhead = new RegExp(
  `(?<![\\p{L}\\d])(?:${taking}\\sof|(?:si|sh)RNAs?(?:\\s(?:against|targeting|for|of))?|(?:inhibition|blockade)\\sof|silenc(?:e[sd]?|ing)|deplet(?:e[sd]?|ing)|suppress(?:es|ed|ing)?|down-?regulat(?:e[sd]?|ing))\\s(?:the\\s)?$`,
  'iu',
);
/** "miR-133b targets X", "the siRNA suppresses X". */
const byRna =
  /(?<!\p{L})(?:mi(?:cro)?R(?:NA)?s?|lncRNA|(?:si|sh)RNA)[^\s.;]{0,12}(?:\s[^\s.;,]{1,20})?\s(?:directly\s)?(?:targets?|targeting|repress(?:es|ing)?|inhibits?|inhibiting|suppress(?:es|ing)?)\s(?:the\s)?$/iu;
const takenBehind = new RegExp(`^\\)?[\\s-](?:${taking}|(?:si|sh)RNAs?)(?![\\p{L}\\d])`, 'iu');
/** A change can be lost as well as a gene: "loss of T790M", "loss of the EGFR amplification", "BRCA1 methylation loss". */
const losing = '(?:loss|disappearance|clearance|elimination|removal|reversal)';
const changeLostAhead = new RegExp(`(?<![\\p{L}\\d])${losing}\\sof\\s(?:the\\s)?(?:[A-Z][A-Z\\d-]{1,8}\\s)?$`, 'iu');
const changeLostBehind = new RegExp(
  `^\\)?(?:\\s(?:mutations?|alterations?))?\\s${losing}(?![\\p{L}\\d]|[\\s-]of[\\s-]function)`,
  'iu',
);

/** "Knockdown of X", "X siRNA", "loss of T790M": what follows is the effect of being without X. */
export const isTakenAway = (text: string, { kind, prose }: Mention): boolean => {
  const [ahead, behind] = [
    text.slice(Math.max(0, prose.start - 40), prose.start),
    text.slice(prose.end, prose.end + 30),
  ];
  if (kind === 'variant' && (changeLostAhead.test(ahead) || changeLostBehind.test(behind))) return true;
  return (
    (kind === 'gene' || kind === 'family' || kind === 'mirna' || kind === 'pathway' || kind === 'variant') &&
    (takenAhead.test(ahead) || byRna.test(ahead) || takenBehind.test(behind))
  );
};

const lost = new RegExp(`(?:loss|deletion|${taking})`, 'iu');
const restoring =
  /(?<![\p{L}\d])(?:restor(?:ing|ation\sof)|re-?express(?:ing|ion\sof)|re-?introduc(?:ing|tion\sof)|reconstitut(?:ing|ion\sof)|(?:forced|ectopic)\sexpression\sof)\s(?:the\s)?$/iu;

/** "Restoring X", "silencing of X": a state that somebody brought about, and which then has its own effect. */
export const isBroughtAbout = (text: string, { prose, variants }: Mention): boolean =>
  restoring.test(text.slice(Math.max(0, prose.start - 40), prose.start)) ||
  (variants?.some(({ form }) => form === 'loss' || form === 'expression') === true &&
    lost.test(text.slice(prose.start, prose.end)));
