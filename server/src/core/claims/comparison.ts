import type { Mention } from '../mentions/mention.ts';

const comparing =
  /(?<![\p{L}\d])(?:than|compar(?:ed|ison|ing)\s(?:to|with)|versus|vs\.?|relative\sto|in\scontrast\sto|as\sopposed\sto)(?:\s(?:in|for|with))?(?:\s(?!(?:when|after|if|upon|to|and|but|following|in|among)\s)[\p{L}\d-]+){0,6}\s$|(?<![\p{L}\d])over\s$/u;

/** "… than cells with X", "compared with X": what is said is said of something else. */
export const isComparator = (text: string, { prose }: Mention): boolean =>
  comparing.test(text.slice(Math.max(0, prose.start - 90), prose.start));

const wildTypeBehind = /^[\s-](?:wild[\s-]?type|wt)(?![\p{L}\d])/iu;
const wildTypeAhead = /(?<![\p{L}\d])(?:wild[\s-]?type|wt)\s$/iu;

/** "wild-type BRAF", "KRAS wild-type": a gene without the change; it is no cause of what follows. */
export const isWildType = (text: string, { kind, prose }: Mention): boolean =>
  (kind === 'gene' || kind === 'family') &&
  (wildTypeBehind.test(text.slice(prose.end, prose.end + 12)) ||
    wildTypeAhead.test(text.slice(Math.max(0, prose.start - 12), prose.start)));

const absent =
  /(?<![\p{L}\d])(?:[Nn]o|[Ww]ithout|lack(?:s|ed|ing)?|absence\sof|negative\sfor|free\sof|devoid\sof|neither)\s(?:(?:a|an|any|the|known|detectable|concurrent|additional|secondary)\s)*(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

/** "Without T790M", "no KRAS mutations": whoever it is said of does not have it. */
export const isAbsent = (text: string, { prose }: Mention): boolean =>
  absent.test(text.slice(Math.max(0, prose.start - 50), prose.start));

const taking = '(?:knock-?\\s?(?:down|out)|silencing|depletion|ablation|suppression|disruption|down-?regulation)';
const takenAhead = new RegExp(
  `(?<![\\p{L}\\d])(?:${taking}\\sof|(?:si|sh)RNAs?(?:\\s(?:against|targeting|for|of))?|silencing|depleting)\\s(?:the\\s)?$`,
  'iu',
);
const takenBehind = new RegExp(`^[\\s-](?:${taking}|(?:si|sh)RNAs?)(?![\\p{L}\\d])`, 'iu');

/** "Knockdown of X", "X siRNA": what follows is the effect of being without X. */
export const isTakenAway = (text: string, { kind, prose }: Mention): boolean =>
  (kind === 'gene' || kind === 'family' || kind === 'mirna' || kind === 'pathway') &&
  (takenAhead.test(text.slice(Math.max(0, prose.start - 40), prose.start)) ||
    takenBehind.test(text.slice(prose.end, prose.end + 20)));
