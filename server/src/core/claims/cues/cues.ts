import type { Knowledge } from '../../knowledge/knowledge.ts';
import { anyOf } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { type WordOffsets, wordOffsetsIn } from './wordOffsets.ts';

/** The vocabulary lists that claims are read by; their words are in data/vocabulary.yaml. */
const cueLists = [
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/confers',
  'cue/targets',
  'cue/reduces',
  'cue/withstands',
  'cue/strengthens',
  'cue/failing',
  'cue/emerges',
  'cue/found',
  'cue/efficacy',
  'cue/lowered',
  'cue/more-active',
  'cue/raised',
  'cue/outcome',
  'cue/indifferent',
  'cue/inverse-outcome',
  'cue/halts',
  'cue/growth',
  'cue/other-response',
  'cue/biomarker',
  'cue/affects',
  'cue/work',
  'cue/choice',
  'cue/asks-for',
  'cue/forbids',
  'stance/negation',
  'stance/no-relation',
  'stance/none',
  'stance/hedge',
  'stance/report',
  'stance/question',
  'stance/own-result',
  'stance/announcement',
] as const;
/** The name of one of these lists. */
export type CueList = (typeof cueLists)[number];

/** Lists whose words state no claim by themselves but modify or complete other cues. */
const completing: ReadonlySet<CueList> = new Set<CueList>([
  'cue/confers',
  'cue/efficacy',
  'cue/lowered',
  'cue/raised',
  'cue/growth',
  'cue/other-response',
]);

const isTelling = ({ list }: Cue): boolean => list.startsWith('cue/') && !completing.has(list);

/**
 * Whether a sentence with these cues may state a claim. Most cues on treatments suffice; "increases" needs a word such as
 * "efficacy" beside it.
 */
export const mayStateClaim = (cues: readonly Cue[]): boolean =>
  cues.some(isTelling) ||
  (cues.some(({ list }) => list === 'cue/raised') && cues.some(({ list }) => list === 'cue/efficacy'));

/** The cues by which a sentence may state a claim; none if it may not. */
export const tellingCues = (cues: readonly Cue[]): readonly Cue[] =>
  mayStateClaim(cues)
    ? cues.filter((cue) => isTelling(cue) || cue.list === 'cue/raised' || cue.list === 'cue/efficacy')
    : [];

/** A vocabulary word or phrase found in a text; offsets are into the text that was read. */
export interface Cue extends Span {
  readonly list: CueList;
}

/** Finds the cues of a text, in reading order. */
export type CueReader = (text: string) => readonly Cue[];

/** A word in lower case, with straight apostrophes. */
const keyOf = (word: string): string => {
  const small = word.toLowerCase();
  return small.includes('’') ? small.replace('’', "'") : small;
};

const beginnings = 1 << 15;
/**
 * A hash below `beginnings`, made of a word's first two letters and its length, whatever the case. Few words share the hash of
 * a vocabulary word, and only these are compared.
 */
const beginning = (text: string, start: number, end: number): number => {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  return ((text.charCodeAt(start) & 31) << 10) | ((second & 31) << 5) | ((end - start) & 31);
};

/** A phrase of a vocabulary list, as normalised words. */
interface Phrase {
  readonly keys: readonly string[];
  /** The words after a gap: "protects … from". Empty if the phrase has no gap. */
  readonly afterGap: readonly string[];
  readonly list: CueList;
}

/** The most words that a gap can contain: "protects chronic lymphocytic leukaemia cells from". */
const widestGap = 7;

/** A text split into words; `key` returns a word normalised for comparison, undefined after the last one. */
interface Written extends WordOffsets {
  readonly text: string;
  readonly key: (index: number) => string | undefined;
}

function written(text: string): Written {
  const { starts, ends } = wordOffsetsIn(text);
  // Cached, since a word may be compared with many phrases.
  const keys: (string | undefined)[] = [];
  const key = (i: number): string | undefined => {
    if (i < starts.length) keys[i] ??= keyOf(text.slice(starts[i], ends[i]));
    return keys[i];
  };
  return { text, starts, ends, key };
}

const stand = (keys: readonly string[], { key }: Written, at: number): boolean =>
  keys.every((one, k) => key(at + k) === one);

const verb = anyOf(
  'leads?|led|leading|caus(?:es?|ed|ing)|confer(?:s|red|ring)?|results?|resulted|resulting|drives?|drove|driving',
  'induc(?:es?|ed|ing)|promot(?:es?|ed|ing)|mediat(?:es?|ed|ing)|contribut(?:es?|ed|ing)',
  'thus|thereby|therefore|hence',
);

/** "abolishes antigen presentation and leads to resistance": at the second verb the object of the first is complete. */
const secondVerb = new RegExp(`^${verb}$`);

/**
 * The offset at which a phrase starting at a given word ends; undefined if the phrase does not match there. A gap ends with its
 * clause and at a second verb.
 */
function endOfPhrase({ keys, afterGap }: Phrase, words: Written, at: number): number | undefined {
  if (!stand(keys, words, at)) return undefined;
  const { text, starts, ends } = words;
  const from = at + keys.length;
  if (afterGap.length === 0) return ends[from - 1];
  for (let next = from + 1; next <= from + widestGap && next < starts.length; next++) {
    if (/[.;:]/.test(text.slice(ends[next - 1], starts[next]))) return undefined;
    if (words.key(next - 1) === 'and' && secondVerb.test(words.key(next) ?? '')) return undefined;
    if (stand(afterGap, words, next)) return ends[next + afterGap.length - 1];
  }
  return undefined;
}

/**
 * Creates a reader for the vocabulary of the knowledge base. "…" in a phrase stands for a few words. Where several phrases of
 * one list match at a place, the longest wins.
 */
export function cueReader(knowledge: Knowledge): CueReader {
  const byFirst = new Map<string, Phrase[]>();
  const begun = new Uint8Array(beginnings);
  for (const list of cueLists) {
    for (const phrase of knowledge.words(list)) {
      const [keys = [], afterGap = []] = phrase.split('…').map((part) => {
        const { starts, key } = written(part);
        return starts.map((_, i) => key(i)!);
      });
      const first = keys[0];
      if (first === undefined) continue;
      begun[beginning(first, 0, first.length)] = 1;
      const group = byFirst.get(first);
      if (group) group.push({ keys, afterGap, list });
      else byFirst.set(first, [{ keys, afterGap, list }]);
    }
  }
  const length = ({ keys, afterGap }: Phrase) => keys.length + afterGap.length;
  for (const group of byFirst.values()) group.sort((a, b) => length(b) - length(a));

  return (text) => {
    const found: Cue[] = [];
    const words = written(text);
    const { starts, ends } = words;
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i]!;
      if (begun[beginning(text, start, ends[i]!)] === 0) continue;
      const phrases = byFirst.get(words.key(i)!);
      if (!phrases) continue;
      const taken = new Set<CueList>();
      for (const phrase of phrases) {
        if (taken.has(phrase.list)) continue;
        const end = endOfPhrase(phrase, words, i);
        if (end === undefined) continue;
        taken.add(phrase.list);
        found.push({ list: phrase.list, start, end });
      }
    }
    return found;
  };
}
