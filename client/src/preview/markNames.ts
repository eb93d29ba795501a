import type { KnownLines, NamedWords } from './knownLines.ts';
import type { Token } from './markdownIt.ts';

/** Words of a name, with their offset in an inline token's source. */
interface PlacedWords {
  readonly at: number;
  readonly text: string;
  readonly words: NamedWords;
}

/** Words of a name, with their offset in a text token. */
interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly words: NamedWords;
}

/**
 * The tokens with each known name enclosed in a pair of tokens that carries its note; `lines` are the source's. markdown-it
 * does not tell where a word stands, so the n-th occurrence of a word in the source is matched with the n-th in the rendered
 * text; if their numbers differ, none is marked.
 */
export function markNames(tokens: readonly Token[], lines: readonly string[], known: KnownLines): readonly Token[] {
  let place: readonly [number, number] | null = null;
  /** Offset in the line reached by the cells of a row so far; -1 once a cell was not found. */
  let column = 0;
  return tokens.map((token) => {
    if (token.map && (token.map[0] !== place?.[0] || token.map[1] !== place[1])) {
      place = token.map;
      column = 0;
    }
    if (token.type !== 'inline' || !token.children || !place) return token;
    const own = lines.slice(...place);
    const content = token.content.split('\n');
    const from = token.map ? 0 : column;
    const columns = content.map((part, index) => (from < 0 ? -1 : (own[index]?.indexOf(part, from) ?? -1)));
    if (!token.map) column = columns[0] === undefined || columns[0] < 0 ? -1 : columns[0] + token.content.length;
    const placed = namesIn(content, columns, own, known);
    return placed.length === 0 ? token : alike(token, { children: withMarks(token.children, marksOf(token, placed)) });
  });
}

/** A copy of a token with other contents. */
const alike = (token: Token, contents: object): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, contents);

/** The names in the source of an inline token: for each line, those in its part of the line. */
function namesIn(
  content: readonly string[],
  columns: readonly number[],
  lines: readonly string[],
  known: KnownLines,
): readonly PlacedWords[] {
  let offset = 0;
  return content.flatMap((part, index) => {
    const start = offset;
    offset += part.length + 1;
    const column = columns[index] ?? -1;
    const line = lines[index] ?? '';
    if (column < 0) return [];
    return (known.get(line) ?? [])
      .filter(({ character, length }) => column <= character && character + length <= column + part.length)
      .map((words) => ({
        at: start + words.character - column,
        text: line.slice(words.character, words.character + words.length),
        words,
      }));
  });
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** For each text token, the characters that belong to a name. */
function marksOf(
  { content, children }: Token,
  placed: readonly PlacedWords[],
): ReadonlyMap<Token, readonly MarkedWords[]> {
  const texts = (children ?? []).filter(({ type }) => type === 'text');
  const marks = new Map<Token, MarkedWords[]>();
  for (const { at, text, words } of placed) {
    const nth = placesOf(content, text).indexOf(at);
    const rendered = texts.flatMap((token) => placesOf(token.content, text).map((start) => ({ token, start })));
    const here = rendered[nth];
    if (!here || rendered.length !== placesOf(content, text).length) continue;
    const mark = { start: here.start, end: here.start + text.length, words };
    marks.set(here.token, [...(marks.get(here.token) ?? []), mark]);
  }
  return marks;
}

function withMarks(children: readonly Token[], marks: ReadonlyMap<Token, readonly MarkedWords[]>): readonly Token[] {
  return children.flatMap((token) => {
    const here = marks.get(token);
    if (!here) return [token];
    const parts: Token[] = [];
    let at = 0;
    const add = (type: string, contents: object): void => {
      parts.push(alike(token, { type, ...contents }));
    };
    for (const { start, end, words } of [...here].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      if (start > at) add('text', { content: token.content.slice(at, start) });
      const attrs = [
        ['class', `resistance-name resistance-${words.kind}`],
        ['title', words.note],
      ];
      add('resistance_name_open', { tag: 'span', nesting: 1, content: '', attrs });
      add('text', { content: token.content.slice(start, end) });
      add('resistance_name_close', { tag: 'span', nesting: -1, content: '' });
      at = end;
    }
    if (at < token.content.length) add('text', { content: token.content.slice(at) });
    return parts;
  });
}
