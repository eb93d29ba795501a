import type { TextDocument } from 'vscode';

const languages = ['markdown', 'quarto', 'rmd'];

/** The documents that the server is told about: of any scheme, so that untitled and virtual ones are served too. */
export const manuscripts = languages.map((language) => ({ language }));

export function isManuscript(document: TextDocument): boolean {
  return languages.includes(document.languageId);
}
