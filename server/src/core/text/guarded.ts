import { allMatches } from './allMatches.ts';
import { inParts } from './inParts.ts';

/** A large expression that is tried only where a small one matches. */
export interface Guarded {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** Returns all matches in order; for global expressions only. */
  all(text: string): readonly RegExpExecArray[];
}

/**
 * Returns an expression that is tried only where a small one, its `sign`, matches. `sign` must match wherever `pattern`
 * does. Most texts fail at the sign, at a fraction of the cost; and an engine compiles a large expression when it is
 * first tried, which in short texts costs more than all else.
 */
export function guarded(sign: RegExp, pattern: RegExp): Guarded {
  let parted: RegExp | undefined;
  const inPartsOnce = (): RegExp => {
    parted ??= inParts(pattern);
    return parted;
  };
  return {
    sign,
    pattern,
    test: (text) => sign.test(text) && inPartsOnce().test(text),
    exec: (text) => (sign.test(text) ? inPartsOnce().exec(text) : null),
    all: (text) => (sign.test(text) ? allMatches(text, inPartsOnce()) : []),
  };
}
