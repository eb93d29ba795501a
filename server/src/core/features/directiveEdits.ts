import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps } from '../text/span.ts';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/**
 * The edit that allows a finding where it stands: a comment above its paragraph, or at the end of its line in a list or heading,
 * where a comment above would break the Markdown. A table has no place for one: undefined.
 */
export function allowHere(manuscript: Manuscript, finding: Finding): Edit | undefined {
  const { text } = manuscript;
  const block = manuscript.blocks.find((one) => overlaps(one.span, finding.span));
  if (!block || block.kind === 'table-cell') return undefined;
  if (block.kind === 'paragraph' || block.kind === 'caption') {
    const start = lineStart(text, block.span.start);
    if (text.slice(start, block.span.start).trim() === '') {
      return { start, end: start, newText: `<!-- resistance-disable-next-paragraph ${finding.rule} -->\n\n` };
    }
  }
  const end = lineEnd(text, finding.span.start);
  return { start: end, end, newText: ` <!-- resistance-disable-line ${finding.rule} -->` };
}

/** The edit that allows a rule in the whole file: a comment at the top, below the front matter. */
export function allowInFile(manuscript: Manuscript, rule: string): Edit {
  const front = /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\r?\n/u.exec(manuscript.text)?.[0].length ?? 0;
  return { start: front, end: front, newText: `<!-- resistance-disable-file ${rule} -->\n\n` };
}
