import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../mentions/mention.ts';
import { spanLength, touches } from '../text/span.ts';

/** The innermost name at `offset` or ending there; a fusion as a whole rather than one of its partners. */
export function mentionAt({ mentions }: Analysis, offset: number): Mention | undefined {
  let inner: Mention | undefined;
  for (const mention of mentions) {
    if (mention.span.start > offset) break;
    if (!touches(mention.span, offset)) continue;
    if (mention.nestedIn !== undefined && mentions[mention.nestedIn]?.kind === 'fusion') continue;
    if (!inner || spanLength(mention.span) < spanLength(inner.span)) inner = mention;
  }
  return inner;
}

/** The longest name at `offset` or ending there: "EGFR inhibitor" rather than EGFR. */
export function outermostAt({ mentions }: Analysis, offset: number): Mention | undefined {
  let outer: Mention | undefined;
  for (const mention of mentions) {
    if (mention.span.start > offset) break;
    if (!touches(mention.span, offset)) continue;
    if (!outer || spanLength(mention.span) > spanLength(outer.span)) outer = mention;
  }
  return outer;
}
