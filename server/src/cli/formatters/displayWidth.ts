const joins = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

/** Terminal columns of a character: none for marks that join the previous one, two for East Asian characters and emoji. */
export const charWidth = (char: string): number => (joins.test(char) ? 0 : wide.test(char) ? 2 : 1);

export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The text as a terminal can safely show it: tabs as four spaces, and no control characters. */
export const visible = (text: string): string =>
  text.replace(/\t/gu, '    ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '\uFFFD');
