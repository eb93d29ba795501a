/** A name without what does not keep two names apart in a text: case, hyphens and spaces. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[\s\u2010-\u2015-]/g, '');
