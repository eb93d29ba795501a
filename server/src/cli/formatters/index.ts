import type { CheckFormatter } from './checkReport.ts';
import { checkstyleFormatter } from './checkstyle.ts';
import { githubFormatter } from './github.ts';
import { jsonFormatter, jsonLinesFormatter } from './json.ts';
import { junitFormatter } from './junit.ts';
import { markdownFormatter } from './markdown.ts';
import { paletteFor } from './palette.ts';
import { sarifFormatter } from './sarif.ts';
import { textFormatter } from './text.ts';

/** Every output format of `check`, by its name for `--format`. */
export const formatters = {
  text: () => textFormatter(paletteFor(process.stdout)),
  json: jsonFormatter,
  jsonl: jsonLinesFormatter,
  sarif: sarifFormatter,
  github: githubFormatter,
  junit: junitFormatter,
  checkstyle: checkstyleFormatter,
  md: markdownFormatter,
} as const satisfies Readonly<Record<string, () => CheckFormatter>>;

export type FormatName = keyof typeof formatters;
