/** Round brackets with what they hold, none within another. */
export const inBrackets = /\([^()]*\)/g;
