// Finds clauses within a sentence: "A confers resistance, whereas B does not" has two.

import type { Span } from '../../text/span.ts';

/** The border between two clauses: semicolons, colons, and words that contrast one statement with the next. */
const border =
  /[;:]\s|,?\s(?:but|yet|whereas|while|although|however|though|unlike|compared with|in contrast)\s|,\s(?:and|or)\s(?=\S+\s(?:is|are|was|were|has|have|can|may)\s)/gu;

/** The greatest length of a clause on either side of an offset; the bound keeps a text without full stops cheap. */
const reach = 400;

/** Returns the clause around an offset of a sentence, in prose offsets of the block. */
export function clauseAround(text: string, sentence: Span, offset: number): Span {
  let start = Math.max(sentence.start, offset - reach);
  let end = Math.min(sentence.end, offset + reach);
  const from = start;
  const around = text.slice(from, end);
  border.lastIndex = 0;
  for (let match = border.exec(around); match !== null; match = border.exec(around)) {
    const at = from + match.index;
    if (at + match[0].length <= offset) start = at + match[0].length;
    else if (at >= offset) {
      end = at;
      break;
    }
  }
  return { start, end };
}
