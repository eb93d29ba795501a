import type { Span } from '../text/span.ts';
import type { FixSafety, RuleFinding } from './finding.ts';

/** A use of a name, and its replacement, if any. */
interface Use {
  readonly span: Span;
  readonly text: string;
  readonly newText?: string | undefined;
}

/** What is said of all uses of a name. */
interface Remark {
  readonly message: string;
  readonly data?: readonly string[];
}

/** With the fix; `title` is that for a single place. */
interface RemarkWithFix extends Remark {
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
    message: `${message}${others.length > 0 ? ` ${uses.length} uses.` : ''}`,
    data: data ?? [],
    related: others.map(({ span, text }) => ({ ...span, message: `${plain(text)} here too` })),
  };
}

/** One finding for all uses of a name, with one fix for those that have a replacement. */
export function inAllPlaces(uses: readonly Use[], remark: RemarkWithFix): RuleFinding {
  const { title, safety, reason } = remark;
  const edits = uses.flatMap(({ span, newText }) => (newText === undefined ? [] : [{ ...span, newText }]));
  return {
    ...onAllPlaces(uses, remark),
    fixes:
      edits.length === 0
        ? []
        : [
            {
              title: inPlaces(title, edits.length),
              safety,
              ...(reason ? { reason } : {}),
              edits,
            },
          ],
  };
}
