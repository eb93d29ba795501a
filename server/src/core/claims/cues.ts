import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';

/** The vocabulary lists that claims are read by; their words stand in data/vocabulary.yaml. */
export const cueLists = [
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/confers',
  'cue/targets',
  'cue/reduces',
  'cue/withstands',
  'cue/failing',
  'cue/emerges',
  'cue/found',
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
  'stance/announcement',
] as const;
export type CueList = (typeof cueLists)[number];

/** The lists of words that tell what a treatment does; those of the others only turn what these say. */
const telling: ReadonlySet<CueList> = new Set<CueList>([
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/targets',
  'cue/reduces',
  'cue/withstands',
  'cue/failing',
  'cue/emerges',
  'cue/found',
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

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Words of a text in lower case, with their places. A straight and a curly apostrophe are one. */
function* wordsOf(text: string): Iterable<Span & { readonly key: string }> {
  for (const match of text.matchAll(word)) {
    yield { key: match[0].toLowerCase().replace('’', "'"), start: match.index, end: match.index + match[0].length };
  }
}

interface Phrase {
  readonly keys: readonly string[];
  /** What follows a gap: "protects … from". Empty where the phrase has none. */
  readonly behindGap: readonly string[];
  readonly list: CueList;
}

/** How many words a gap may hold: "protects chronic lymphocytic leukaemia cells from". */
const widestGap = 7;

type Word = Span & { readonly key: string };
const stand = (keys: readonly string[], words: readonly Word[], at: number): boolean =>
  keys.every((key, k) => words[at + k]?.key === key);

/** The last word of a phrase that begins at a word; undefined where it does not stand there. A gap ends with its clause. */
function lastWord({ keys, behindGap }: Phrase, words: readonly Word[], at: number, text: string): Word | undefined {
  if (!stand(keys, words, at)) return undefined;
  const from = at + keys.length;
  if (behindGap.length === 0) return words[from - 1];
  for (let next = from + 1; next <= from + widestGap && next < words.length; next++) {
    if (/[.;:]/u.test(text.slice(words[next - 1]!.end, words[next]!.start))) return undefined;
    if (stand(behindGap, words, next)) return words[next + behindGap.length - 1];
  }
  return undefined;
}

/**
 * Prepares the lists of the knowledge base for reading. "…" in a phrase stands for a few words. The longest phrase at a place wins within
 * its list.
 */
export function cueReader(knowledge: Knowledge): CueReader {
  const byFirst = new Map<string, Phrase[]>();
  for (const list of cueLists) {
    for (const phrase of knowledge.words(list)) {
      const [keys = [], behindGap = []] = phrase.split('…').map((part) => [...wordsOf(part)].map((w) => w.key));
      const first = keys[0];
      if (first === undefined) continue;
      const group = byFirst.get(first);
      if (group) group.push({ keys, behindGap, list });
      else byFirst.set(first, [{ keys, behindGap, list }]);
    }
  }
  const length = ({ keys, behindGap }: Phrase) => keys.length + behindGap.length;
  for (const group of byFirst.values()) group.sort((a, b) => length(b) - length(a));

  return (text) => {
    const found: Cue[] = [];
    const words = [...wordsOf(text)];
    for (let i = 0; i < words.length; i++) {
      const here = words[i]!;
      const taken = new Set<CueList>();
      for (const phrase of byFirst.get(here.key) ?? []) {
        if (taken.has(phrase.list)) continue;
        const last = lastWord(phrase, words, i, text);
        if (!last) continue;
        taken.add(phrase.list);
        found.push({ list: phrase.list, start: here.start, end: last.end });
      }
    }
    return found;
  };
}
