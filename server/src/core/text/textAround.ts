import type { Span } from './span.ts';

/** The text right before a span, at most `reach` code units of it. */
export const textBefore = (text: string, { start }: Pick<Span, 'start'>, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);

/** The text right after a span, at most `reach` code units of it. */
export const textAfter = (text: string, { end }: Pick<Span, 'end'>, reach: number): string =>
  text.slice(end, end + reach);
