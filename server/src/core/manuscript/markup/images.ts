import type { Span } from '../../text/span.ts';

/** A figure: `![alternative text](address)`. */
export interface Image extends Span {
  /** The alternative text, in the source; empty if there is none. */
  readonly alt: Span;
}

/** Returns the figure at a span of the source. */
export function imageAt(source: string, { start, end }: Span): Image {
  const close = /^!\[(?:\\.|[^\]\\])*/su.exec(source.slice(start, end))?.[0].length ?? 2;
  return { start, end, alt: { start: start + 2, end: start + close } };
}
