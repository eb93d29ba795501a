import type { Manuscript } from '../manuscript/manuscript.ts';
import { tablesOf } from '../manuscript/tables.ts';
import type { Finding } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps } from '../text/span.ts';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const aboveParagraph = (start: number, rule: string): Edit => ({
  start,
  end: start,
  newText: `<!-- resistance-disable-next-paragraph ${rule} -->\n\n`,
});

/** Attributes of a line, which Pandoc and Quarto accept only at its very end: `## Methods {#sec-methods}`. */
const attributesAtEnd = /\{[#.][^{}\n]{0,400}\}$/u;

/** Inserts a directive at the end of the line, before its attributes. */
function atEndOfLine(text: string, offset: number, rule: string): Edit {
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset)).trimEnd();
  const attributes = attributesAtEnd.exec(line);
  const own = attributes ? line.slice(0, attributes.index).trimEnd().length : undefined;
  const end = own === undefined ? lineEnd(text, offset) : lineStart(text, offset) + own;
  return { start: end, end, newText: ` <!-- resistance-disable-line ${rule} -->` };
}

/** Start offset of the first line of a table that follows a blank line and is not nested in anything; otherwise undefined. */
function startOfTable({ text, blocks }: Manuscript, block: number): number | undefined {
  const table = tablesOf(blocks).find(({ cells }) => cells.some((cell) => cell.block === block));
  const first = table && blocks[table.cells[0]!.block];
  if (!first) return undefined;
  const start = lineStart(text, first.span.start);
  const isAlone =
    /^\|?\s*$/u.test(text.slice(start, first.span.start)) && /(?:^|\n)[ \t]*\r?\n$|^$/u.test(text.slice(0, start));
  return isAlone ? start : undefined;
}

/** What a directive allows a finding in: "in this paragraph", as the title of the action ends. */
export interface Allowance {
  readonly edit: Edit;
  readonly reach: 'in this paragraph' | 'in this table' | 'on this line';
}

/**
 * The edit that allows a finding at its place, and how far it reaches: a comment above its paragraph or table, or at the end of the line in a list,
 * heading or Pandoc caption, which a comment above would break or separate from its table. Undefined if there is no place for
 * one.
 */
export function allowHere(manuscript: Manuscript, finding: Finding): Allowance | undefined {
  const { text, blocks } = manuscript;
  const at = blocks.findIndex((one) => overlaps(one.span, finding.span));
  const block = blocks[at];
  if (!block) return undefined;
  if (block.kind === 'table-cell') {
    const start = startOfTable(manuscript, at);
    return start === undefined ? undefined : { edit: aboveParagraph(start, finding.rule), reach: 'in this table' };
  }
  if (block.kind === 'paragraph' || block.kind === 'caption') {
    const start = lineStart(text, block.span.start);
    const isOfTable = /^(?:Table)?:\s/iu.test(text.slice(start, start + 7));
    if (!isOfTable && text.slice(start, block.span.start).trim() === '')
      return { edit: aboveParagraph(start, finding.rule), reach: 'in this paragraph' };
  }
  return { edit: atEndOfLine(text, finding.span.start, finding.rule), reach: 'on this line' };
}

/** The edit that allows a rule in the whole file: a comment at the top, below the front matter. */
export function allowInFile(manuscript: Manuscript, rule: string): Edit {
  const front = /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\r?\n/u.exec(manuscript.text)?.[0].length ?? 0;
  return { start: front, end: front, newText: `<!-- resistance-disable-file ${rule} -->\n\n` };
}
