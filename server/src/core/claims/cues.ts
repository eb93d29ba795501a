import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from './words.ts';

/** The vocabulary lists that claims are read by; their words stand in data/vocabulary.yaml. */
export const cueLists = [
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/confers',
  'cue/targets',
  'cue/reduces',
  'cue/efficacy',
  'cue/lowered',
  'cue/raised',
  'cue/outcome',
  'cue/inverse-outcome',
  'cue/halts',
  'cue/growth',
  'cue/other-response',
  'cue/biomarker',
  'cue/affects',
  'stance/negation',
  'stance/no-relation',
  'stance/none',
  'stance/hedge',
  'stance/report',
  'stance/question',
  'stance/own-result',
] as const;
export type CueList = (typeof cueLists)[number];

/** The lists of words that tell what a treatment does; those of the others only turn what these say. */
const telling: ReadonlySet<CueList> = new Set<CueList>([
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/targets',
  'cue/reduces',
  'cue/outcome',
  'cue/inverse-outcome',
  'cue/halts',
  'cue/biomarker',
  'cue/affects',
]);

/** Whether a sentence with this word may state a claim; one without any such word states none. */
export const tellsOfTreatment = ({ list }: Cue): boolean => telling.has(list);

/** A vocabulary word found in a sentence; offsets are into the text that was read. */
export interface Cue extends Span {
  readonly list: CueList;
}

export type CueReader = (text: string) => readonly Cue[];

/** A word in lower case; a straight and a curly apostrophe are one. */
const keyOf = (word: string): string => word.toLowerCase().replace('’', "'");

const beginnings = 1 << 15;
/**
 * A number below `beginnings` that the first two letters of a word and its length give, whatever its case. Few words give that of a word
 * of the lists, and only these are compared with them.
 */
const beginning = (text: string, start: number, end: number): number => {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  return ((text.charCodeAt(start) & 31) << 10) | ((second & 31) << 5) | ((end - start) & 31);
};

interface Phrase {
  readonly keys: readonly string[];
  readonly list: CueList;
}

/** Prepares the lists of the knowledge base for reading. The longest phrase at a place wins within its list. */
export function cueReader(knowledge: Knowledge): CueReader {
  const byFirst = new Map<string, Phrase[]>();
  const begun = new Uint8Array(beginnings);
  for (const list of cueLists) {
    for (const phrase of knowledge.words(list)) {
      const { starts, ends } = wordsOf(phrase);
      const keys = starts.map((start, i) => keyOf(phrase.slice(start, ends[i])));
      const first = keys[0];
      if (first === undefined) continue;
      begun[beginning(first, 0, first.length)] = 1;
      const group = byFirst.get(first);
      if (group) group.push({ keys, list });
      else byFirst.set(first, [{ keys, list }]);
    }
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.keys.length - a.keys.length);

  return (text) => {
    const found: Cue[] = [];
    const { starts, ends } = wordsOf(text);
    const key = (i: number) => (i < starts.length ? keyOf(text.slice(starts[i], ends[i])) : undefined);
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i]!;
      if (begun[beginning(text, start, ends[i]!)] === 0) continue;
      const phrases = byFirst.get(key(i)!);
      if (!phrases) continue;
      const taken = new Set<CueList>();
      for (const { keys, list } of phrases) {
        if (taken.has(list) || !keys.every((one, k) => k === 0 || key(i + k) === one)) continue;
        taken.add(list);
        found.push({ list, start, end: ends[i + keys.length - 1]! });
      }
    }
    return found;
  };
}
