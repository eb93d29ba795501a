import { type CaseRule, caseRule, smallWord } from './capitals.ts';
import { type Gap, gapBetween } from './gaps.ts';
import type { NameKind } from './nameIndex.ts';
import { foldedToken, surfaceToken, tokensOf } from './nameTokens.ts';
import { otherNumber, otherSpelling } from './spellingVariants.ts';

/** One way in which a text may write a name: its tokens and what separates them. */
export interface NameForm {
  readonly tokens: readonly string[];
  readonly gaps: readonly Gap[];
  /** The letters and digits as recorded, for comparing case. */
  readonly surface: string;
  readonly rule: CaseRule;
}

const greekWord = /alpha|beta|gamma|delta|epsilon|kappa|zeta|theta|sigma|omega/;
const greekInWords = /(?<=[A-Z\d])(?=(?:alpha|beta|gamma|delta|epsilon|kappa|zeta|theta|sigma|omega)(?:[A-Z\d\W]|$))/g;
interface Spelled {
  readonly folded: string;
  readonly surface: string;
}

interface Spelling {
  readonly tokens: Spelled[];
  readonly gaps: Gap[];
}

/** Returns where the name of a Greek letter begins inside a word: "TGFbeta1" is TGF, beta, 1, the same as TGF-β1. */
export const greekCuts = (name: string): number[] =>
  greekWord.test(name) ? [...name.matchAll(greekInWords)].map((match) => match.index) : [];

/** Returns the tokens of a name in the form in which they are compared. */
function foldedTokens(name: string): string[] {
  const run = tokensOf(name, greekCuts(name));
  return Array.from({ length: run.count }, (_, i) => foldedToken(name, run.start[i]!, run.end[i]!));
}

/** Returns the folded letters and digits of a name without anything between them, which completion compares. */
export const completionKey = (name: string): string => foldedTokens(name).join('');

function asRecorded(name: string): Spelling {
  const run = tokensOf(name, greekCuts(name));
  const tokens: Spelled[] = [];
  const gaps: Gap[] = [];
  for (let i = 0; i < run.count; i++) {
    const [start, end] = [run.start[i]!, run.end[i]!];
    if (i > 0) gaps.push(gapBetween(name, run.end[i - 1]!, start));
    tokens.push({ folded: foldedToken(name, start, end), surface: surfaceToken(name, start, end) });
  }
  return { tokens, gaps };
}

const isLetters = (token: string): boolean => !/\d/.test(token);

/** Joins neighbouring tokens: PD-L1 becomes PDL1, ERα ERalpha. Digits and letters stay apart, as they do in texts. */
function merged(tokens: readonly Spelled[], gaps: readonly Gap[], at: readonly number[]): Spelling {
  const result: Spelled[] = [tokens[0]!];
  const left: Gap[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = result.at(-1)!;
    if (at.includes(i - 1)) {
      const surface = (last.surface || last.folded) + (token.surface || token.folded);
      result[result.length - 1] = { folded: last.folded + token.folded, surface };
    } else {
      result.push(token);
      left.push(gaps[i - 1]!);
    }
  }
  return { tokens: result, gaps: left };
}

function mergePlaces(tokens: readonly Spelled[], gaps: readonly Gap[]): number[][] {
  const places = gaps.flatMap((gap, i) =>
    (gap === 'hyphen' || gap === 'joined') && isLetters(tokens[i]!.folded) === isLetters(tokens[i + 1]!.folded)
      ? [i]
      : [],
  );
  if (places.length === 0) return [];
  if (places.length > 3) return [places];
  const subsets: number[][] = [];
  for (let bits = 1; bits < 1 << places.length; bits++) subsets.push(places.filter((_, i) => bits & (1 << i)));
  return subsets;
}

const withLast = (tokens: readonly Spelled[], change: (word: string) => string | undefined): Spelled[] | undefined => {
  const last = tokens.at(-1);
  const changed = last && isLetters(last.folded) ? change(last.folded) : undefined;
  return changed === undefined ? undefined : [...tokens.slice(0, -1), { folded: changed, surface: changed }];
};

/** What a Greek letter becomes where a text has lost its Greek: TGF-b, ERa, b-catenin. */
const lostGreek: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', gamma: 'g', delta: 'd', kappa: 'k' };

const word = /^\p{Lu}\p{Ll}+$/u;

/**
 * Returns the name with Latin letters for its Greek ones, both apart from and merged with their neighbours. A space
 * does not count as a gap here: "ER a".
 */
function inLatin({ tokens, gaps }: Spelling): Spelling[] {
  if (tokens.length < 2 || !tokens.some((t) => t.surface === '' && lostGreek[t.folded])) return [];
  const latin = tokens.map((t) => {
    const letter = t.surface === '' ? lostGreek[t.folded] : undefined;
    return letter === undefined ? t : { folded: letter, surface: letter };
  });
  const tight = gaps.map((gap): Gap => (gap === 'hyphen' ? 'joined' : gap));
  const apart = { tokens: latin, gaps: tight };
  // Without its Greek letter, Gαs is a word.
  return [apart, ...mergePlaces(latin, tight).map((at) => merged(latin, tight, at))].filter(
    ({ tokens: [only, ...others] }) => others.length > 0 || !word.test(only?.surface ?? ''),
  );
}

/**
 * Codes whose letters and number sponsors and papers separate differently: AZD9291, AMG 510 and LOXO-292 occur in all
 * three ways.
 */
const parted = /^(?:[a-z]{3,} \d{3,}|[a-z]{2} \d{4,})$/;

function codeGaps({ tokens, gaps }: { tokens: Spelled[]; gaps: Gap[] }): Gap[] {
  const isParted = (i: number): boolean => parted.test(`${tokens[i]?.folded} ${tokens[i + 1]?.folded}`);
  return gaps.map((gap, i) => (i === 0 && (gap === 'joined' || gap === 'space') && isParted(i) ? 'hyphen' : gap));
}

/** Kinds of names whose last word has a plural: "ABC transporters". Drugs and gene symbols have none. */
const counted: ReadonlySet<NameKind> = new Set(['name', 'alias', 'spelling', 'synonym']);

/** Returns the same name where a number may follow its word without a space: "nucleophosmin1", "beclin1". */
const withTightNumbers = ({ tokens, gaps }: Spelling): Spelling => ({
  tokens,
  gaps: gaps.map((gap, i) =>
    gap === 'space' && smallWord.test(tokens[i]!.folded) && !isLetters(tokens[i + 1]!.folded) ? 'hyphen' : gap,
  ),
});

/** Returns all forms in which a name is looked for. The first is the name as recorded. */
export function nameForms(name: string, kind: NameKind): NameForm[] {
  const rule = caseRule(name, kind);
  const written = asRecorded(name);
  if (written.tokens.length === 0) return [];
  const tight = rule === 'any' ? withTightNumbers(written) : written;
  const recorded = kind === 'code' ? { ...tight, gaps: codeGaps(tight) } : tight;
  const spelled = [
    recorded,
    ...mergePlaces(recorded.tokens, recorded.gaps).map((at) => merged(recorded.tokens, recorded.gaps, at)),
  ];
  if (rule === 'any') {
    for (const { tokens, gaps } of [...spelled]) {
      const other = tokens.map((t) => {
        const folded = otherSpelling(t.folded);
        return folded === undefined ? t : { folded, surface: folded };
      });
      if (other.some((t, i) => t !== tokens[i])) spelled.push({ tokens: other, gaps });
    }
    if (counted.has(kind))
      for (const { tokens, gaps } of [...spelled]) {
        const other = withLast(tokens, otherNumber);
        if (other) spelled.push({ tokens: other, gaps });
      }
  }
  const form = ({ tokens, gaps }: Spelling, how: CaseRule): NameForm => ({
    tokens: tokens.map((t) => t.folded),
    gaps,
    surface: tokens.map((t) => t.surface).join(''),
    rule: how,
  });
  const latin = inLatin(written);
  return [...spelled.map((one) => form(one, rule)), ...latin.map((one) => form(one, 'strict'))];
}
