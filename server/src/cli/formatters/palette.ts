/** Emphasis for terminals. It only adds to what the words already say. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

const sgr = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`;
const same = (text: string): string => text;

const coloured: Palette = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
};
const plain: Palette = { bold: same, dim: same, red: same, yellow: same, blue: same };

/** Colours only on a terminal that supports them, and never if NO_COLOR is set (https://no-color.org). */
export const paletteFor = (stream: NodeJS.WriteStream): Palette =>
  stream.isTTY && !process.env.NO_COLOR && stream.hasColors() ? coloured : plain;
