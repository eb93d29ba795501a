// Reads the head of an item, which what follows is told of: "ABCG2 (BCRP): exports topotecan", "DCK. Loss confers resistance".

import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { type Argument, isCause } from '../arguments.ts';

/** A colon, a full stop or a dash: no colon of "BCR::ABL1", no dash of "EML4-ALK". */
const ending = /[:.;]\s|\s[–—]\s/;
const words =
  /(?<![a-z])(?:and|or|the|an?|mutations?|variants?|alterations?|fusions?|genes?|proteins?|transporters?|pumps?|also\sknown\sas|formerly)(?![a-z])/gi;
/** Second names in brackets. */
const brackets = /\([^()]{1,40}\)/g;

/** The genes and changes that are all that stands before the first colon, full stop or dash of a text. */
export function headOf(text: string, from: Span, args: readonly Argument[]): readonly Argument[] {
  const length = text.slice(from.start, Math.min(from.end, from.start + 96)).search(ending);
  const end = from.start + length;
  if (length < 2 || text[end] === ';') return [];
  const named = args.filter(({ mention: { prose } }) => prose.start >= from.start && prose.end <= end);
  if (named.length === 0 || !named.every(isCause)) return [];
  let rest = text.slice(from.start, end);
  for (const { mention } of [...named].reverse()) {
    const { start, end } = mention.prose;
    rest = rest.slice(0, start - from.start) + rest.slice(end - from.start);
  }
  return /[\p{L}\d]/u.test(rest.replace(brackets, '').replace(words, '')) ? [] : named;
}

/** Verbs that have what the head names as their subject, at the beginning of a clause. */
const verb = new RegExp(
  String.raw`^(?:(?:also|thus|thereby|then|[a-z]+ly)\s)?${anyOf(
    // An effect.
    String.raw`confers|causes|mediates|promotes|drives|predicts|induces|produces|brings|leads\sto|contributes\sto|results\sin|renders|makes`,
    'reduces|lowers|limits|impairs|abolishes|blocks|protects|prevents',
    // What is done to a drug.
    'exports|extrudes|expels|ejects|pumps|effluxes|transports',
    'degrades|inactivates|detoxifies|neutralises|neutralizes|metaboli[sz]es|sequesters',
  )}(?![a-z])`,
  'i',
);

/** "X: exports A, B", "X: common in Y; confers": the head, if the clause of the cue has no subject of its own. */
export function headWithoutSubject(
  text: string,
  sentence: Span,
  cue: Span,
  args: readonly Argument[],
): readonly Argument[] {
  const head = headOf(text, sentence, args);
  const last = head.at(-1);
  if (!last || last.mention.prose.end > cue.start) return [];
  const between = text.slice(last.mention.prose.end, cue.end);
  const clause = between.slice(Math.max(between.lastIndexOf('; ', cue.start), between.indexOf(': ')) + 2);
  return between.includes(': ') && verb.test(clause) ? head : [];
}
