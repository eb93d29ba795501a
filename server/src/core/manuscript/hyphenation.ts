/** The words of a document as written inside lines: what decides whether a hyphen at a line end belongs to the word. */
export interface Lexicon {
  has(word: string): boolean;
}

const token = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Collects the words when first asked. Halves of words that a line end splits are no words. */
export function lexiconOf(text: string): Lexicon {
  let words: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set<string>();
    let half = false;
    for (const match of text.matchAll(token)) {
      const wasHalf = half;
      const end = match.index + match[0].length;
      half = text[end] === '-' && (text[end + 1] === '\n' || text[end + 1] === '\r');
      if (half || wasHalf) continue;
      const word = match[0].toLowerCase();
      found.add(word);
      const parts = word.split('-');
      if (parts.length === 1) continue;
      parts.forEach((part, i) => {
        found.add(part);
        if (i > 0) found.add(`${parts[i - 1]}-${part}`);
      });
    }
    return found;
  };
  return {
    has: (word) => {
      words ??= collect();
      return words.has(word.toLowerCase());
    },
  };
}

/** What to read at a line end after a hyphen. */
export type Break = 'join' | 'keep-hyphen' | 'keep-hyphen-and-space';

/**
 * Reads a word that a line end splits after a hyphen ("resist-" + "ance", "HER2-tar" + "geted"). The form that stands elsewhere in
 * the document wins, joined before hyphenated. Unknown to the document: a suspended hyphen ("first- and") stays with its space; the
 * hyphen stays where a symbol ends or begins ("HER2-", "-T790M", single letters as in "P-gp") and between two words of the
 * document; everything else is a word broken by the line.
 */
export function readBreak(left: string, right: string, lexicon: Lexicon): Break {
  const before = left.slice(left.lastIndexOf('-') + 1);
  const dash = right.indexOf('-');
  const after = dash < 0 ? right : right.slice(0, dash);
  if (before === '' || after === '') return 'keep-hyphen';
  if (lexicon.has(before + after)) return 'join';
  if (lexicon.has(`${before}-${after}`)) return 'keep-hyphen';
  if (/^(?:and|or|to|und|bis|versus|vs)$/.test(after)) return 'keep-hyphen-and-space';
  if (before.length === 1 || /\p{N}|\p{Lu}{2}$/u.test(before) || /^[\p{Lu}\p{N}]/u.test(after)) return 'keep-hyphen';
  if (before.length > 2 && after.length > 3 && lexicon.has(before) && lexicon.has(after)) return 'keep-hyphen';
  return 'join';
}
