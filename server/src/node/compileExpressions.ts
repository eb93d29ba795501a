import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile an expression to machine code when it is first used. By default it interprets the first use: of some thousand
 * expressions, each on a whole block of text, that makes the first analysis after a start half as slow again. To be called
 * before the first analysis. A V8 that no longer knows the flag says so on stderr and goes on.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
