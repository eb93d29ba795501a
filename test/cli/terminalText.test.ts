import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeFrame } from '../../server/src/cli/formatters/codeFrame.ts';
import { displayWidth, visible } from '../../server/src/cli/formatters/displayWidth.ts';
import { markdownToTerminal } from '../../server/src/cli/formatters/markdownToTerminal.ts';
import { type Palette, paletteFor } from '../../server/src/cli/formatters/palette.ts';
import { markedText } from '../support/markedText.ts';

const marks: Palette = {
  bold: (text) => `<b>${text}</b>`,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  blue: (text) => text,
};

describe('markdownToTerminal', () => {
  const cases: readonly (readonly [markdown: string, terminal: string])[] = [
    ['**EGFR** · gene', '<b>EGFR</b> · gene'],
    ['*in italics* and `code`', 'in italics and code'],
    ['BCR\\-ABL1\\*, a &lt; b', 'BCR-ABL1*, a < b'],
    ['[PMID 1](https://pubmed.ncbi.nlm.nih.gov/1/).', 'PMID 1 <https://pubmed.ncbi.nlm.nih.gov/1/>.'],
    ['# Title\n\n- one\n- **two**', '<b>Title</b>\n\n- one\n- <b>two</b>'],
    ['a\n\n---\n\nb', 'a\n\n────────\n\nb'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['With:\n\n```markdown\n# *A*\n\nb\n```\n\nEnd', 'With:\n\n    # *A*\n\n    b\n\nEnd'],
  ];
  for (const [markdown, terminal] of cases)
    it(JSON.stringify(markdown), () => expect(markdownToTerminal(markdown, marks)).toBe(terminal));
});

describe('displayWidth', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['', 0],
    ['EGFR', 4],
    ['耐藥', 4],
    ['🧬', 2],
    ['e\u0301', 1],
    ['α–β', 3],
  ];
  for (const [text, width] of cases) it(JSON.stringify(text), () => expect(displayWidth(text)).toBe(width));
});

describe('visible', () => {
  it('shows no character that could steer the terminal', () => {
    expect(visible('a\u001B[31mb\u0007c\u202Ed\r\ud800')).toBe('a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFD\uFFFD');
  });
});

/** The frame of a line whose span is marked. */
function frame(marked: string) {
  const { text, spans } = markedText(marked);
  return codeFrame(text, { start: 0, end: text.length }, 7, spans[0]!);
}

describe('codeFrame', () => {
  it('puts the carets below the span', () => {
    expect(frame('EGFR ⟦L790M⟧ here')).toEqual(['    7 | EGFR L790M here', '      |      ^^^^^']);
  });
  it('has a caret for an empty span at the end of the line', () => {
    expect(frame('EGFR⟦⟧')).toEqual(['    7 | EGFR', '      |     ^']);
  });
  it('counts tabs and wide characters as terminals do', () => {
    expect(frame('\t耐e\u0301 ⟦藥🧬⟧')).toEqual(['    7 |     耐e\u0301 藥🧬', '      |         ^^^^']);
  });
  it('never shows more columns than a terminal has, and the carets end with the line', () => {
    for (const length of [10, 94, 95, 96, 97, 500])
      for (const before of [0, 31, 32, 33, 400]) {
        const [line = '', carets = ''] = frame(
          `${'w '.repeat(before / 2)}⟦${'x'.repeat(length)}⟧ ${'after '.repeat(40)}`,
        );
        expect(displayWidth(line)).toBeLessThanOrEqual(8 + 96);
        expect(carets.length).toBeLessThanOrEqual(displayWidth(line));
        expect(line[carets.indexOf('^')]).toBe('x');
      }
  });
});

describe('paletteFor', () => {
  const stream = (isTTY: boolean, colours: boolean) => ({ isTTY, hasColors: () => colours }) as NodeJS.WriteStream;
  afterEach(() => vi.unstubAllEnvs());
  it('has colours only on a terminal that has them and where NO_COLOR does not forbid them', () => {
    vi.stubEnv('NO_COLOR', '');
    expect(paletteFor(stream(true, true)).red('x')).toBe('\u001B[31mx\u001B[39m');
    expect(paletteFor(stream(false, true)).red('x')).toBe('x');
    expect(paletteFor(stream(true, false)).red('x')).toBe('x');
    vi.stubEnv('NO_COLOR', '1');
    expect(paletteFor(stream(true, true)).red('x')).toBe('x');
  });
});
