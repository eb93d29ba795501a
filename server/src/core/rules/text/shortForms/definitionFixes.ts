import type { Manuscript } from '../../../manuscript/manuscript.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Fix } from '../../finding.ts';
import type { Place } from '../../proseMatches.ts';
import { startsSentence } from '../../startsSentence.ts';
import { writeInstead } from '../../writeInstead.ts';

/** "TNBC-positive", "non-CTC": the short form is part of a compound, in which its words cannot stand by themselves. */
const joint = /^[-\u2010-\u2013/+]/u;
const jointBefore = /[-\u2010-\u2013/]$/u;

/** An article right before: "An MRD-negative remission" becomes "A minimal residual disease …". */
const article = /(?<![\p{L}\d.'’/=<>+*°-])([Aa])n?\s$/u;
const withAn = /^(?:[aio]|e(?!u)|un(?!i))/u;

/** After square brackets these would make a link of them. */
const startsLink = /^[([{:]/u;

/** Whether the place is within round brackets of its sentence, so that others inside them are square. */
function isBracketed({ blocks }: Manuscript, { block, prose, sentence }: Place): boolean {
  const { prose: own, sentences } = blocks[block]!;
  const before = own.text.slice(sentences[sentence]?.prose.start ?? 0, prose.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/**
 * Proposals to write out the first use of a short form, `full` being its words: with the short form in brackets after them; if
 * it is the only use, and no compound, first without it.
 */
export function definitionFixes(
  manuscript: Manuscript,
  use: Place & { text: string },
  full: string,
  isOnly: boolean,
): Fix[] {
  const { text } = manuscript.blocks[use.block]!.prose;
  const after = textAfter(text, use.prose, 1);
  const before = textBefore(text, use.prose, 4);
  const isCompound = joint.test(after) || jointBefore.test(before);
  const found = article.exec(before);
  // "CAF-derived", "a CAF": the words of a compound, and those after an article, are singular.
  const words =
    (isCompound || found) && !use.text.endsWith('s') ? full.replace(/(?<=[b-df-hj-nprt-z]|e)s$/u, '') : full;
  const isFirst = startsSentence(manuscript, use) && !/\p{Lu}/u.test(words.split(/[\s-]/u)[0]!);
  const written = isFirst ? words[0]!.toUpperCase() + words.slice(1) : words;
  const isSquare = isBracketed(manuscript, use) && !startsLink.test(textAfter(manuscript.text, use.span, 1));
  const [open, close] = isSquare ? '[]' : '()';
  const asWritten = found && manuscript.text.slice(use.span.start - found[0].length, use.span.start) === found[0];
  const right = `${found?.[1]}${withAn.test(words) ? 'n' : ''} `;
  const span = asWritten && right !== found[0] ? { ...use.span, start: use.span.start - found[0].length } : use.span;
  const start = span === use.span ? '' : right;
  const reason = 'You may mean something else by it.';
  const defined = writeInstead(span, `${start}${written} ${open}${use.text}${close}`, reason);
  return isOnly && !isCompound ? [writeInstead(span, `${start}${written}`, reason), defined] : [defined];
}
