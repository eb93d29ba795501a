import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import { withoutOwnGene } from '../arguments/ownGene.ts';
import { contrasting } from '../cues/sharedWords/clauseBorders.ts';

/** A sentence, and the prose of its block. */
interface Sentence {
  readonly text: string;
  readonly sentenceText: string;
}

/** Where a sentence turns to the opposite: "X is effective, but Y causes resistance". */
const turning = new RegExp(`[,;]\\s(?:${contrasting})(?:,|\\s)`, 'i');
/** "While X sensitises, Y confers resistance": the next comma is the turn. */
const turnsLater = /^(?:even\s)?(?:although|though|whereas|while)\s/iu;

/** Returns the offset at which a sentence turns to the opposite between two offsets of its block; undefined if it does not. */
export function turnBetween({ text, sentenceText }: Sentence, from: number, to: number): number | undefined {
  const turn = text.slice(from, to).search(turnsLater.test(sentenceText) ? /,\s/ : turning);
  return turn < 0 ? undefined : from + turn;
}

/** Returns the offset at which the words of an effect end: with its cue, or with its treatments. */
export const endOfEffect = (cue: Span, object: readonly Argument[]): number =>
  Math.max(cue.end, ...object.map(({ mention }) => mention.prose.end));

const worsening =
  /(?<![a-z])(?:relaps|recur|progress|resist|fail|refractor|escap|los(?:e|t)(?![a-z])|less\sdurable|shorter|inferior|worse|poorer)/i;

/** "Responds to X, but most relapse because of Y": returns the offset at which the end of a response begins to be described. */
export function turnForTheWorse(sentence: Sentence, from: number, to: number): number | undefined {
  const turn = turnBetween(sentence, from, to);
  return turn !== undefined && worsening.test(sentence.text.slice(turn, to)) ? turn : undefined;
}

const ending =
  /(?<![a-zA-Z])(?:[Uu]ntil|till|[Bb]efore|(?:relaps|progress|recur)[a-z]*\s(?:with|due\sto|because\sof|owing\sto|through|via|by))\s(?:(?:an?|the|new|acquired|secondary)\s){0,2}(?:(?:[a-z-]+\s){1,4}(?:such\sas|like|including)\s)?$/;

/** "Responds to X until Y appears", "before Y", "relapse with Y": whether a mention describes the end of a response. */
export const endsResponse = (text: string, span: Span): boolean =>
  ending.test(withoutOwnGene(textBefore(text, span, 80)));
