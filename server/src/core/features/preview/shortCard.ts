import { plainText } from '../markdown.ts';

/** How many facts and statements of evidence a tooltip shows. */
const most = 3;

const isFact = (line: string): boolean => line !== '' && !line.startsWith('#') && !line.includes('](https:');

/** The line up to its first link; ids and papers are left to the full card. */
const beforeLinks = (line: string): string => line.split(/(?:,| ·)? \[/u, 1)[0] ?? line;

/**
 * A card cut down to a few lines of plain text: what the entity is, the first facts, and the best evidence with its levels. Of
 * several cards only the first is used.
 */
export function shortCard(card: string): string {
  const [title = '', ...lines] = (card.split('\n\n---\n', 1)[0] ?? '').split('\n');
  // The first of several evidence headings is about the name itself.
  const [heading = -1, next] = lines.flatMap((line, at) => (line.startsWith('**') ? [at] : []));
  const facts = lines.slice(0, heading < 0 ? -1 : heading).filter((line) => isFact(line) && !line.startsWith('*'));
  const listed = heading < 0 ? [] : lines.slice(heading, next).filter((line) => line.startsWith('- '));
  const evidence = listed.filter((line) => line.includes(' — level ')).slice(0, most);
  const told = evidence.map((line) => `• ${plainText(beforeLinks(line.slice(2)))}`);
  return [plainText(beforeLinks(title)), ...facts.slice(0, most).map(plainText), ...told].join('\n');
}
