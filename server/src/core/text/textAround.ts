import type { Span } from './span.ts';

/** Returns the text right before a span, at most `reach` code units. */
export const textBefore = (text: string, { start }: Pick<Span, 'start'>, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);

/** Returns the text right after a span, at most `reach` code units. */
export const textAfter = (text: string, { end }: Pick<Span, 'end'>, reach: number): string =>
  text.slice(end, end + reach);
