/** Returns a name without what does not distinguish two names in a text: case, hyphens and spaces. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[\s\u2010-\u2015-]/g, '');
