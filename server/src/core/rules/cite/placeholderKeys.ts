/** Placeholder keys: `@TODO`, `@ref_1`, `@???`. */
const toCome = /^(?:todo|tbd|xxx+|fixme|ref|cite|citation|placeholder|key|add|missing|\?+)[\d_-]*$/i;

export const isPlaceholderKey = (key: string): boolean => toCome.test(key);
