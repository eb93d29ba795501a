const pages = 'https://github.com/resistance-annotations/resistance-annotations/blob/main/server/docs/rules';

/** The file and page of a rule: `claim/uncited` → `claim-uncited`. */
export const pageName = (id: string): string => id.replace('/', '-');

/** Where the page of a rule can be read. */
export const pageAddress = (id: string): string => `${pages}/${pageName(id)}.md`;
