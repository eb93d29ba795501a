import { createContext, Script } from 'node:vm';
import { textsThatRepeat } from './repeatedWords.ts';

/** Milliseconds that an expression may take over a text of some ten thousand characters. Most take less than one. */
const patience = 4000;

const context = createContext({ expression: /(?:)/, text: '' });
const attempt = new Script('expression.lastIndex = 0; expression.test(text)');

/** The first text that repeats words of the expression over and over and that it does not come to an end with. */
export function textWithoutEnd(expression: RegExp, times = 2000): string | undefined {
  return textsThatRepeat(expression, times).find((text) => {
    Object.assign(context, { expression, text });
    try {
      attempt.runInContext(context, { timeout: patience });
      return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
      throw error;
    }
  });
}
