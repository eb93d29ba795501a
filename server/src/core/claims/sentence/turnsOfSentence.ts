import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';

/** A sentence: the text of its block, and where it stands in it. */
interface Sentence {
  readonly text: string;
  readonly sentence: string;
}

/** Where what is said turns: "X is effective, but Y causes resistance". */
const turning = /[,;]\s(?:but|yet|however|whereas|while|although|though)(?:,|\s)/iu;
/** "While X sensitises, Y confers resistance": the next comma does. */
const turnsLater = /^(?:even\s)?(?:although|though|whereas|while)\s/iu;

/** Where the sentence turns between two places of its block. */
export function turnBetween({ text, sentence }: Sentence, from: number, to: number): number | undefined {
  const turn = text.slice(from, to).search(turnsLater.test(sentence) ? /,\s/ : turning);
  return turn < 0 ? undefined : from + turn;
}

/** Where what is told of an effect ends: with its word, or with its treatments. */
export const endOf = (cue: Span, object: readonly Argument[]): number =>
  Math.max(cue.end, ...object.map(({ mention }) => mention.prose.end));

const worsening =
  /(?<![a-z])(?:relaps|recur|progress|resist|fail|refractor|escap|los(?:e|t)(?![a-z])|less\sdurable|shorter|inferior|worse|poorer)/i;

/** "Responds to X, but most relapse because of Y": where the end of a response is told of. */
export function turnForTheWorse(sentence: Sentence, from: number, to: number): number | undefined {
  const turn = turnBetween(sentence, from, to);
  return turn !== undefined && worsening.test(sentence.text.slice(turn, to)) ? turn : undefined;
}

const ending =
  /(?<!\p{L})(?:[Uu]ntil|till|[Bb]efore|(?:relaps|progress|recur)\p{L}*\s(?:with|due\sto|because\sof|owing\sto|through|via|by))\s(?:(?:an?|the|new|acquired|secondary)\s){0,2}(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

/** "Responds to X until Y appears", "before Y", "relapse with Y": what a response ends with. */
export const endsResponse = (text: string, span: Span): boolean => ending.test(textBefore(text, span, 50));
