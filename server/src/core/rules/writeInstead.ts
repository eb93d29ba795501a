import type { Span } from '../text/span.ts';
import type { Fix } from './finding.ts';

/** A proposal to replace the text at one place; `reason` says why a writer should look first. */
export const writeInstead = ({ start, end }: Span, newText: string, reason: string): Fix => ({
  title: `Write ${newText}`,
  safety: 'review',
  reason,
  edits: [{ start, end, newText }],
});
