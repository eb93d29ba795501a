import type { Block } from '../../manuscript/manuscript.ts';
import { anyOf } from '../../text/anyOf.ts';
import { numerals } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';

/** Numerals from two on: one thing is not a list. */
const numberWord = numerals.slice(2).join('|');
/** Nouns that reviews count before listing. */
const counted =
  'approaches|causes|categories|challenges|classes|factors|features|forms|groups|kinds|limitations|mechanisms|pathways|points|possibilities|processes|questions|reasons|routes|stages|steps|strategies|types|ways';
const noun = `(?:(?!and |or )\\p{Ll}[\\p{Ll}-]{1,20} ){0,2}(?:${counted})(?!\\p{L})`;
/** Numbers; if a sentence has two, it is unclear which one counts the items. */
const numbers = new RegExp(`(?<![\\p{L}\\d-])(?:${numberWord}|several|many|\\d{1,3})(?![\\p{L}\\d-])`, 'giu');

/** "Three mechanisms … are known …:", "There are three …:": the sentence says that they exist. */
const asSubject = new RegExp(
  `^(?:There (?:are|were|exist) )?(?<word>${numberWord}) ${noun}(?<rest>[^:;]{0,120}):$`,
  'iu',
);
const told = anyOf(
  'considered|described|discussed|discerned|distinguished|recogni[sz]ed|told apart',
  'established|found|identified|known|observed|proposed|reported|supported',
  'possible|likely|relevant|important|of note',
);
/** "Four types have been described", "three exist". */
const existing = new RegExp(
  String.raw`(?<!\p{L})${anyOf(
    String.raw`(?:are|were|have been|can be|may be|must be|could be) (?:\p{Ll}{2,12}ly )?${told}`,
    'exist|stand out|have emerged|emerge|follow',
  )}(?!\p{L})`,
  'u',
);
/** "… have been described, the most important being:", "…, two of them in trials:": the list need not be complete. */
const inPart =
  /(?<![a-z])(?:which|including|among|the most|commonest|main|mainly|especially|notably|particularly|for example|for instance|being|example|examples|here|of them|of these|some)(?![a-z])|e\.g\./i;
/** "The cells were treated by:", "… found in:": the list continues with something else. */
const goesOn = /\s(?:and|as|at|by|for|from|in|into|of|on|that|through|to|via|when|where|which|with)$/u;
/** "… falls into three broad classes:", "the following three steps:" */
const asObject = new RegExp(
  `(?:(?:into|following|distinguish|distinguished|discern|recogni[sz]e|describe|propose|are|were|has|have|had)) (?<word>${numberWord}) ${noun}(?: of (?:\\p{Ll}{2,20} ){0,2}\\p{Ll}{2,20})?:$`,
  'iu',
);

export interface StatedCount {
  readonly count: number;
  readonly word: string;
  /** Place of the number in the sentence. */
  readonly at: number;
}

const countOf = (word: string): number => numerals.indexOf(word.toLowerCase());

/** The number of items that a sentence ending in a colon announces; undefined if it announces none. */
export function statedCount(sentence: string): StatedCount | undefined {
  const subject = asSubject.exec(sentence);
  const rest = subject?.groups?.rest ?? '';
  const isTold =
    subject && (/^There /iu.test(sentence) || existing.test(rest)) && !goesOn.test(rest) && !inPart.test(rest);
  const found = isTold ? subject : asObject.exec(sentence);
  const word = found?.groups?.word;
  if (!found || word === undefined || (sentence.match(numbers)?.length ?? 0) !== 1) return undefined;
  return {
    count: countOf(word),
    word,
    at: found.index + found[0].indexOf(word),
  };
}

/** "Two groups of cells may be told apart." */
const announces = new RegExp(
  `^(?:There (?:are|were|exist) )?(?<word>${numberWord}) (?:(?!and |or )\\p{Ll}[\\p{Ll}-]{1,20} ){0,2}(?<noun>${counted})(?!\\p{L})`,
  'iu',
);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const opensWithOrdinal = new RegExp(`^(?<article>The|A) (?<ordinal>${ordinals.join('|')}) (?<next>\\p{Ll}+)`, 'u');
/** "The third is …", "The third restores …": a verb, and no noun of something else. */
const verb = /^(?:is|was|has|had|can|may|\p{Ll}{2,}[^sui\P{Ll}]s|\p{Ll}{3,}ed)$/u;

export interface ContradictedCount {
  readonly prose: Span;
  readonly text: string;
  /** How many the following sentences describe. */
  readonly count: number;
}

/** "A third is suspected": the number did not include it. */
const unsure =
  /(?<![a-z])(?:may|might|could|never|only|proposed|suggested|suspected|suspect|hypothe[a-z]+|postulated|putative|possible|possibly|perhaps|recent(?:ly)?|new(?:ly)?|emerging|rare(?:ly)?)(?![a-z])/i;

/**
 * A number announced at the start of a sentence that the following sentences, on the first, the second and so on, exceed by
 * one.
 */
export function countsContradictedByOrdinals({ kind, prose, sentences }: Block): readonly ContradictedCount[] {
  if (kind !== 'paragraph' || !/(?:The|A) (?:third|fourth|fifth|sixth) /u.test(prose.text)) return [];
  const texts = sentences.map(({ prose: { start, end } }) => prose.text.slice(start, end));
  const found = texts.flatMap((text, index): ContradictedCount[] => {
    const groups = announces.exec(text)?.groups;
    if (!groups || text.match(numbers)?.length !== 1) return [];
    const one = groups
      .noun!.toLowerCase()
      .replace(/ies$/u, 'y')
      .replace(/(?<=ss|ch)es$|(?<!s)s$/u, '');
    let told = 0;
    let last: string | undefined;
    for (const later of texts.slice(index + 1)) {
      if (announces.test(later)) break;
      const { article, ordinal, next = '' } = opensWithOrdinal.exec(later)?.groups ?? {};
      if (ordinal === undefined) continue;
      if (ordinals[told] !== ordinal || !(next === one || verb.test(next))) return [];
      // "The first …. The second …. A third …" adds one that the number did not include.
      const isAdded = told >= countOf(groups.word!) && (article !== last || unsure.test(later));
      if (isAdded) return [];
      last = article;
      told++;
    }
    const start = sentences[index]!.prose.start + text.indexOf(groups.word!);
    return told > countOf(groups.word!)
      ? [{ prose: { start, end: start + groups.word!.length }, text: groups.word!, count: told }]
      : [];
  });
  return found;
}
