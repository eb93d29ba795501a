/** The words inside the lines of a document, which decide whether a hyphen at a line end belongs to the word. */
export interface Lexicon {
  has(word: string): boolean;
}

/**
 * Returns a lexicon that counts words by hash, and only when first asked: a document has thousands of words and few of
 * them are asked for. Words joined by hyphens count as a whole, by part and by neighbouring parts; halves of words that
 * a line end splits do not count.
 */
export function lexiconOf(text: string): Lexicon {
  let words: Set<number> | undefined;
  return {
    has: (word) => {
      words ??= hashes(text);
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = mix(hash, lower(word.charCodeAt(i)));
      return words.has(hash);
    },
  };
}

/** A lexicon that records what was looked up in it since `takeLookups` was last called. */
export interface RecordingLexicon extends Lexicon {
  /** Undefined if nothing was looked up. */
  takeLookups(): ReadonlyMap<string, boolean> | undefined;
}

/** Returns a lexicon that answers like `lexicon` and records what it was asked for. */
export function recording(lexicon: Lexicon): RecordingLexicon {
  let lookups: Map<string, boolean> | undefined;
  return {
    has: (word) => {
      const answer = lexicon.has(word);
      lookups ??= new Map();
      lookups.set(word, answer);
      return answer;
    },
    takeLookups: () => {
      const all = lookups;
      lookups = undefined;
      return all;
    },
  };
}

const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code + 1) | 0;
const lower = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code <= 0x3a9) ? code + 32 : code;
const hyphen = 45;

/**
 * Returns whether a code unit is a letter or digit. Beyond Latin and Greek, everything but general punctuation counts
 * as a letter.
 */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));

function hashes(text: string): Set<number> {
  const found = new Set<number>();
  let at = 0;
  let half = false;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let whole = 0;
    let pair = 0;
    let part = 0;
    const added: number[] = [];
    for (;;) {
      part = 0;
      for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) {
        const unit = lower(code);
        whole = mix(whole, unit);
        pair = mix(pair, unit);
        part = mix(part, unit);
      }
      added.push(part, pair);
      if (text.charCodeAt(at) !== hyphen || !isLetter(text.charCodeAt(at + 1))) break;
      at++;
      whole = mix(whole, hyphen);
      pair = mix(part, hyphen);
    }
    const wasHalf = half;
    const next = text.charCodeAt(at + 1);
    half = text.charCodeAt(at) === hyphen && (next === 10 || next === 13);
    if (half || wasHalf) continue;
    for (const hash of added) found.add(hash);
    found.add(whole);
  }
  return found;
}

/** How to read a line end after a hyphen. */
export type Break = 'join' | 'keep-hyphen' | 'keep-hyphen-and-space';

/**
 * Decides how to read a word that a line end splits after a hyphen ("resist-" + "ance", "HER2-tar" + "geted"). The form
 * found elsewhere in the document wins, joined before hyphenated. If neither is found, a suspended hyphen ("first-
 * and") stays with its space; the hyphen stays where a symbol ends or begins ("HER2-", "-T790M", single letters as in
 * "P-gp") and between two words of the document; everything else is a word broken by the line.
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
