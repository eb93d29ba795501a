// Reads what a sentence says against its own finding: "…, but the difference was not significant", "…, but later cohorts
// gave conflicting results".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';

const finding = '(?:difference|association|effect|trend|result|finding|correlation|benefit|advantage|link)s?';
const insignificant = `(?:the|this|these|that)\\s${finding}\\s(?:(?:was|were|is|are)\\snot\\s(?:statistically\\s)?significant|(?:did|does)\\snot\\sreach\\s(?:statistical\\s)?significance|(?:was|were)\\snon-?significant)`;
const later =
  '(?:later|subsequent|further|other|larger|prospective|independent|validation|replication|confirmatory)\\s(?:[a-z-]+\\s){0,3}?';
const conflicting =
  '(?:gave|yielded|produced|showed|had|have\\shad|have\\sgiven|(?:was|were|is|are|has\\sbeen|have\\sbeen))\\s(?:conflicting|inconsistent|negative|contradictory|mixed)';
const unconfirmed =
  "(?:(?:could|did|do|does|has|have|was|were)(?:\\snot|n['’]t)\\s(?:be\\s|been\\s)?|fail(?:ed|s)?\\sto\\s(?:be\\s)?)(?:confirm|reproduce|replicate|validate|substantiate|corroborate)(?:d|ed)?";

/** Text after the effect. */
export const doubtedLater = guarded(
  /signific|conflicting|inconsistent|negative|contradictory|mixed|confirm|reproduce|replicate|validat|substantiate|corroborate/i,
  new RegExp(
    `[,;]\\s(?:but|although|though|however|yet)[\\s,](?:[^.;]{0,110}\\s)?${anyOf(
      insignificant,
      `${later}(?:${conflicting}|${unconfirmed})`,
      `(?:it|this|these|they|th(?:e|is|at|ese)\\s${finding})\\s${unconfirmed}`,
    )}(?![a-z])`,
    'i',
  ),
);

/** "In one series, but not in another", "in some trials and not in others": right after what is doubted. */
export const doubtedElsewhere = guarded(
  /not\sin\s/,
  /^(?:(?!,?\s(?:and|but|while|whereas|which|that)\s)[^.;:]){0,110}?\sin\s(?:one|some|certain|several|two|a\sfew|an?\s(?:single|small))\s(?:(?:[a-z]+\s)?[a-z]+)?,?\s(?:but|and|yet|though)\snot\sin\s(?:all|an?other|others|(?:the|a)\s(?:others?|second|later|larger)|most)(?![a-z])/i,
);
