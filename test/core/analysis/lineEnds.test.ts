import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { lineStarts, positionAt } from '../../../server/src/core/text/lineIndex.ts';
import { analyzeText } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

/** What is found, each with its place by line and column, which no kind of line end moves. */
function found(text: string, bibliography: string | undefined): readonly string[] {
  const starts = lineStarts(text);
  const place = (offset: number): string => {
    const { line, character } = positionAt(starts, offset);
    return `${line + 1}:${character + 1}`;
  };
  return analyzeText(text, {}, 'markdown', bibliography).findings.map(
    ({ rule, span, message }) => `${place(span.start)}–${place(span.end)} ${rule} ${message}`,
  );
}

const examples = rules.flatMap(({ id, examples: ofRule }) =>
  ofRule
    .filter(({ text }) => text.includes('\n'))
    .map(({ text, bibliography }) => [id, markedText(text).text, bibliography] as const),
);

describe('line ends of Windows', () => {
  it.each(examples)('change nothing that is found: %s %j', (_id, text, bibliography) => {
    expect(found(text.replaceAll('\n', '\r\n'), bibliography)).toEqual(found(text, bibliography));
  });
});
