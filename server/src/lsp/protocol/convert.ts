import { DiagnosticSeverity, type MarkupContent, MarkupKind, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainText } from '../../core/features/markdown.ts';
import type { Severity } from '../../core/settings/settings.ts';
import type { Edit } from '../../core/text/edit.ts';
import type { Span } from '../../core/text/span.ts';

/** Offsets and positions both count UTF-16 units, so only lines are converted. */
export const toRange = (text: TextDocument, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

export const toSpan = (text: TextDocument, { start, end }: Range): Span => {
  const [a, b] = [text.offsetAt(start), text.offsetAt(end)];
  return a <= b ? { start: a, end: b } : { start: b, end: a };
};

const endsAsOnWindows = (text: TextDocument): boolean =>
  text.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }).endsWith('\r\n');

/** Converts an edit, with the line endings of the document: not every editor takes care of that. */
export const toTextEdit = (text: TextDocument, edit: Edit): TextEdit => ({
  range: toRange(text, edit),
  newText:
    edit.newText.includes('\n') && endsAsOnWindows(text) ? edit.newText.replace(/\r?\n/gu, '\r\n') : edit.newText,
});

export const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Converts a card, which is Markdown; a client without Markdown gets the same words as plain text. */
export const toMarkup = (markdown: string, formats: readonly MarkupKind[] | undefined): MarkupContent =>
  formats && !formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.PlainText, value: plainText(markdown) }
    : { kind: MarkupKind.Markdown, value: markdown };
