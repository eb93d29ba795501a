import { texText } from './texText.ts';

/** The parts of a list at `and` outside braces. */
function split(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const mark of list.matchAll(/[{}]|\sand\s/g)) {
    if (mark[0] === '{') depth++;
    else if (mark[0] === '}') depth--;
    else if (depth === 0) {
      parts.push(list.slice(from, mark.index));
      from = mark.index + mark[0].length;
    }
  }
  return [...parts, list.slice(from)].map((part) => part.trim()).filter(Boolean);
}

/** `von Last, First`, `First von Last` or `{Corporate Author}`: the surname with its particles. */
function surnameOf(name: string): string {
  if (/^\{.*\}$/s.test(name)) return texText(name);
  const comma = name.indexOf(',');
  if (comma >= 0) return texText(name.slice(0, comma));
  const words = texText(name).split(' ');
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

/** The surnames of a BibTeX list of names; `and others` names nobody. */
export const bibtexSurnames = (list: string): string[] =>
  split(list.replace(/\s+/g, ' '))
    .filter((name) => name !== 'others')
    .map(surnameOf);
