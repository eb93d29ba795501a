import type { Span } from '../../core/text/span.ts';

/** A finding as last shown by the client, moved along with the edits since. */
export interface ShownFinding extends Span {
  readonly rule: string;
}

/** Unlike `overlaps` also where they only touch: what is typed at the end of a block belongs to it. */
const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/**
 * The findings to report while the writer is still in `block`, the last edited block. A half-typed sentence is not wrong yet,
 * so findings that are new in this block are held back; one that was already shown stays, so that its squiggle does not
 * flicker. Without a block everything is reported.
 */
export function holdBack<F extends { readonly rule: string; readonly span: Span }>(
  findings: readonly F[],
  block: Span | undefined,
  shown: readonly ShownFinding[],
): readonly F[] {
  if (!block) return findings;
  const known = shown.filter((before) => meet(before, block));
  return findings.filter(
    ({ rule, span }) => !meet(span, block) || known.some((before) => before.rule === rule && meet(before, span)),
  );
}
