import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';

const kind =
  '(?:(?:the|any|acquired|primary|secondary|intrinsic|de\\snovo|early|drug|(?:development|emergence|onset)\\sof)\\s){0,3}';

/** "Protects against resistance", "less resistant", "lower rates of resistance": there is less of it. */
export const lessened = guarded(
  /against\s|less\s|\sof\s/i,
  new RegExp(
    `(?<!\\p{L})(?:(?:protect|guard)(?:s|ed|ing)?\\sagainst|less|(?:lower|reduced|decreased|fewer)\\s(?:rates?|risks?|likelihood|incidence|odds|frequency)\\sof)\\s${kind}$`,
    'iu',
  ),
);
/** "Irrespective of resistance", "time to resistance", "seldom show resistance": of nothing that is resisted. */
export const unsaid = guarded(
  /irrespective|regardless|independent|time\sto|seldom|rarely|hardly|infrequently/i,
  new RegExp(
    `(?<!\\p{L})(?:irrespective\\sof|regardless\\sof|independent(?:ly)?\\sof|time\\sto|(?:seldom|rarely|hardly\\sever|infrequently)\\s(?:show|display|exhibit|develop|have|acquire)(?:s|d|ed)?)\\s${kind}$`,
    'iu',
  ),
);
/** "When X fails in": what is done then is told. */
const condition = /(?:^|[.,;]\s)(?:[Ww]hen|[Ii]f|[Oo]nce|[Aa]fter|[Ww]here|[Ww]henever|[Uu]ntil)\s[^.,;]{0,40}$/u;
const failing = /^fails?\s/iu;

const longest = 60;

/** How the words before a word of resistance take it back. */
export function takenBack(text: string, { start, end }: Span): 'less' | 'unsaid' | undefined {
  const ahead = text.slice(Math.max(0, start - longest), start);
  if (lessened.test(ahead)) return 'less';
  const isCondition = failing.test(text.slice(start, end)) && condition.test(ahead);
  return isCondition || unsaid.test(ahead) ? 'unsaid' : undefined;
}
