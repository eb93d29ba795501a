import type { Span } from '../text/span.ts';
import type { Fix, FixSafety, RuleFinding } from './finding.ts';

/** A use of a name, and its replacement, if any. */
interface Use {
  readonly span: Span;
  readonly text: string;
  readonly newText?: string | undefined;
  /** What the replacement stands for where that is more than the name: “Gleevec®”. */
  readonly replaced?: Span;
}

/** What is said of all uses of a name. */
interface Remark {
  readonly message: string;
  readonly data?: readonly string[];
}

/** How uses of a name are mended; `title` is that of the fix for a single place. */
interface Mending {
  readonly title: string;
  readonly safety: FixSafety;
  readonly reason?: string;
}

/** A use of a name with its replacement. */
export const rewritten = ({ span, text }: Use, newText: string | undefined): Use => ({ span, text, newText });

const plain = (text: string): string => (/[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text);

/** The title of a fix that makes the same edit in several places. */
export const inPlaces = (title: string, places: number): string =>
  places > 2 ? `${title} in all ${places} places` : places === 2 ? `${title} in both places` : title;

/** One finding for all uses of a name, without a fix: at the first use, with the others as related places. */
export function onAllPlaces(uses: readonly Use[], { message, data }: Remark): RuleFinding {
  const others = uses.slice(1);
  const { start, end } = uses[0]!.span;
  return {
    span: { start, end },
    message: `${message}${others.length > 0 ? ` It stands in ${uses.length} places.` : ''}`,
    data: data ?? [],
    related: others.map(({ span, text }) => ({ ...span, message: `${plain(text)} here too` })),
  };
}

/** One fix for the uses of a name that have a replacement; none if no use has. */
export function fixInAllPlaces(uses: readonly Use[], { title, safety, reason }: Mending): readonly Fix[] {
  const edits = uses.flatMap(({ span, replaced, newText }) => {
    const { start, end } = replaced ?? span;
    return newText === undefined ? [] : [{ start, end, newText }];
  });
  return edits.length === 0
    ? []
    : [{ title: inPlaces(title, edits.length), safety, ...(reason ? { reason } : {}), edits }];
}

/** One finding for all uses of a name, with one fix for those that have a replacement. */
export const inAllPlaces = (uses: readonly Use[], remark: Remark & Mending): RuleFinding => ({
  ...onAllPlaces(uses, remark),
  fixes: fixInAllPlaces(uses, remark),
});
