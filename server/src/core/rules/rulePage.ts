const pages = 'https://github.com/resistance-annotations/resistance-annotations/blob/main/server/docs/rules';

/** The name of a rule's page: `claim-uncited` for `claim/uncited`. */
export const pageName = (id: string): string => id.replace('/', '-');

/** The URL of a rule's page. */
export const pageAddress = (id: string): string => `${pages}/${pageName(id)}.md`;
