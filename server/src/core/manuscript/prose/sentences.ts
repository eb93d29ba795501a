import type { Span } from '../../text/span.ts';
import { abbreviations, beforeNumber } from './abbreviations.ts';

const terminator = /[.!?…。]+["'”’»)\]]*/g;
/** The word before the offset at which it is tried; read backwards, so that it is tried at one place only. */
const wordBehind = /(?<=([\p{L}\p{N}][\p{L}\p{N}.'’-]{0,24}))/uy;
/** Names in lower case that may begin a sentence: p53, mTOR, miR-21, c-MET, eIF4E. */
const smallName = /^(?:[a-z]{1,3}-?[A-Z\d]|mi[rR]-|lnc|let-7|α|β|γ|κ)/;

const captionLabel = /^(?:Supplementary\s)?(?:Figure|Fig\.|Table|Scheme|Box)\s\S{1,6}$/;

/** Words that make the text before a colon a clause. */
const clause =
  /\b(?:is|are|was|were|has|have|had|can|may|will|does|do|includes?|included|following|follows|shows?|showed|that|which|we|they|it)\b/i;

/** Returns the sentences of one block's prose, without surrounding white space. No sentence ends inside brackets. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const brackets = bracketEnds(text);
  let start = labelEnd(text);
  if (start > 0) push(sentences, text, 0, start);
  let bracket = 0;
  terminator.lastIndex = 0;
  for (let found = terminator.exec(text); found; found = terminator.exec(text)) {
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= found.index) bracket++;
    const inside = brackets[bracket];
    if (inside && inside.start < found.index && found.index + found[0].length < inside.end) continue;
    const stop = found.index + found[0].length;
    if (!endsSentence(text, start, found.index, stop)) continue;
    push(sentences, text, start, stop);
    start = stop;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/**
 * Returns the offset after a paragraph's label and its colon; 0 if there is none. A clause that introduces a list is
 * not a label.
 */
function labelEnd(text: string): number {
  const label = /^\p{Lu}[^.!?:;]{2,88}:(?= (?:\p{Lu}\p{Ll}+|An?|In) [^:]{20})/u.exec(text)?.[0];
  if (!label || clause.test(label) || /\d:$/.test(label) || !/[.!?]["'”’)\]]*$/.test(text)) return 0;
  return label.length;
}

const letterOrNumber = /[\p{L}\p{N}]/u;
const opensSmall = /^\p{Ll}/u;
const opensSentence = /^["'“‘«([]*[\p{Lu}\p{N}\p{Lo}“‘"'([•@<>=≥≤~∼*]/u;
/** "d. A woman": the letter of the next item, in a list that is not marked up as one. */
const nextItem = /^[a-z][.)]\s["'“‘«([]?\p{Lu}/u;
const oneLetter = /^\p{L}$/u;
/** An abbreviation such as "U.S.A". */
const dotted = /^(?:\p{Lu}\.)+\p{Lu}$/u;

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (start >= end) return;
  const last = sentences.at(-1);
  // Punctuation alone belongs to the sentence before it.
  if (last && !letterOrNumber.test(text.slice(start, Math.min(end, start + 200)))) {
    sentences[sentences.length - 1] = { start: last.start, end };
  } else sentences.push({ start, end });
}

function wordBefore(text: string): string {
  wordBehind.lastIndex = text.length;
  return wordBehind.exec(text)?.[1] ?? '';
}

function endsSentence(text: string, start: number, at: number, stop: number): boolean {
  const next = text[stop];
  if (next === undefined) return true;
  const mark = text[at];
  if (next !== ' ') {
    // A missing space: "… of the cells.These pumps …"
    return (
      stop === at + 1 &&
      mark === '.' &&
      /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
      /^\p{Lu}\p{Ll}{2}/u.test(text.slice(stop, stop + 3))
    );
  }
  const after = text.slice(stop + 1, stop + 24);
  if (opensSmall.test(after)) {
    if (!smallName.test(after) && !nextItem.test(after)) return false;
  } else if (!opensSentence.test(after)) return false;
  if (mark !== '.' || stop > at + 1) return !(mark === '…' && opensSmall.test(after));
  const word = wordBefore(text.slice(Math.max(start, at - 24), at));
  const lower = word.toLowerCase();
  if (abbreviations.has(lower)) return false;
  if (beforeNumber.has(lower) && word.length > 1) return !/^[(]?\d/.test(after);
  if (oneLetter.test(word)) return !isInitial(text, start, at, word, after);
  if (dotted.test(word)) return !/^\p{Lu}\p{Ll}/u.test(after) || word.length > 6;
  // The label of a caption: "Figure 2. Mechanisms of …".
  if (/^S?\d{1,3}[A-Za-z]?$/.test(word) && captionLabel.test(text.slice(start, at).trimStart())) return false;
  // An enumerator that opens the sentence: "2. Amplification of …".
  if (/^\d{1,2}(?:\.\d{1,2})*$/.test(word) && text.slice(start, at).trim() === word) return false;
  return true;
}

/**
 * Returns whether a single letter with a full stop is an initial in a name, and not the end of a sentence ("vitamin C.
 * The …").
 */
function isInitial(text: string, start: number, at: number, letter: string, after: string): boolean {
  if (/^\p{Ll}/u.test(letter)) return /^\d/.test(after);
  if (/^\p{Lu}\.(?:[\s,-]|$)/u.test(after)) return true;
  const before = text.slice(Math.max(start, at - 40), at - 1).trimEnd();
  if (before === '') return true;
  const previous = /(?<!\S)\S+$/.exec(before)?.[0] ?? '';
  return (
    /^\p{Lu}\.$/u.test(previous) ||
    (/^\p{Lu}\p{Ll}+,?$/u.test(previous) && /^\p{Lu}\p{Ll}+(?:,| et al| and |$)/u.test(after) && before !== previous)
  );
}

/** The longest bracketed text in which full stops are ignored. */
const longestBracket = 600;

/** Returns matched brackets in order, outermost only. */
function bracketEnds(text: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let open = -1;
  const mark = /[()[\]]/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '(' || match[0] === '[') {
      if (depth === 0 || match.index - open > longestBracket) {
        open = match.index;
        depth = 0;
      }
      depth++;
    } else if (depth > 0 && --depth === 0) {
      if (match.index - open <= longestBracket) found.push({ start: open, end: match.index + 1 });
    }
  }
  return found;
}
