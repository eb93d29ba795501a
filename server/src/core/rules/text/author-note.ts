import { anyOf } from '../../text/anyOf.ts';
import { isQuoted } from '../isQuoted.ts';
import { type BlockMatch, matchesIn, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** All that a bracket holds. */
const bracket = /\[[^[\]]{4,300}\]|\([^()]{4,300}\)/gu;

const tasks = anyOf(
  'add|check|cite|clarify|confirm|correct|delete|double[- ]check|expand|explain|fill in|fix|insert|move',
  'mention|put|remove|rephrase|replace|reword|rewrite|shorten|specify|update|verify',
);
/** Who speaks: "MJ:", "M.J.:", "Q1:", "Anna:", "Comment:", "Note to Eva:". */
const initials = /^[[(]\s?(?:A?Q ?\d{1,2}|(?!Q)(?:\p{Lu}\.? ?){2,3}\d?)(?: ?: ?|, | [–-] )/u;
const name =
  /^[[(]\s?(?:\p{Lu}\p{Ll}{1,12}(?: \p{Lu}{1,2})?|(?:Comment|Note)(?: to \p{L}{1,12}(?: \p{L}{1,12})?)?) ?: ?/u;
/** What only a note between authors asks. */
const request =
  /(?<!\p{L})(?:please(?! (?:see|refer|note|contact|visit|find)(?!\p{L}))|not sure|before we submit)(?!\p{L})/iu;
const question =
  /(?<!\p{L})(?:(?:can|could|do|should) (?:we|you)(?!\p{L})|(?:are|is) (?:it|that|these|they|this|those) [^?]{0,80}\?\s?.$)/iu;
const task = new RegExp(`^${tasks}(?!\\p{L})`, 'iu');
/** A bracket that asks for something and does not say who does. */
const anonymous = new RegExp(
  `^[[(]\\s?${anyOf(
    `please (?:also )?${tasks}(?!\\p{L})`,
    '(?:to )?(?:check|confirm|double[- ]check|rephrase|reword|rewrite|verify)(?: (?:again|spelling|this|whether|with \\p{Lu}\\p{Ll}{1,12})(?!\\p{L})|[!.?]{0,3}\\s?[\\])])',
    '(?:to be )(?:checked|rephrased|rewritten|shortened|verified)(?!\\p{L})',
    '(?:delete|move|remove|shorten|expand) (?:this|these)(?!\\p{L})',
    'to ?do ?:',
    'note to (?:self|(?:the )?(?:co-?)?authors?)(?!\\p{L})',
  )}`,
  'iu',
);

/** Those of them that round brackets do not hold otherwise: "a second biopsy (to confirm)" and "(CHECK)" do. */
const inRound = /^\(\s?(?:please|(?:double[- ])?check|note to)/iu;

function isNote(text: string): boolean {
  if (anonymous.test(text)) return text.startsWith('[') || (inRound.test(text) && !/^.\p{Lu}+.$/u.test(text));
  const speaker = initials.exec(text)?.[0] ?? name.exec(text)?.[0];
  if (speaker === undefined) return false;
  const said = text.slice(speaker.length);
  if (request.test(said)) return true;
  const isByInitials = initials.test(text);
  const isSquare = text.startsWith('[');
  // In round brackets behind a word that may be no name these are also said to readers: "(Question: can we tell?)".
  if (question.test(said)) return isByInitials || isSquare;
  return isSquare && (task.test(said) || (isByInitials && /\?\s?.$/u.test(said)));
}

/** What stands without a bracket, in the text: tasks, numbers that are to come, and the balloons that a word processor prints. */
const bare =
  /(?<![\p{L}\d[@_#-])(?:TODO|FIXME)(?![\p{L}\d\]_-])(?: ?: ?[^\n.[\]]{1,100})?|(?<![\p{L}\d,])(?:X{2,4}|x{2,4}) ?%(?![\p{L}\d])|(?<=\p{Ll} ?[=<>] ?)(?:XX|xx)(?![\p{L}\d])|(?<![\p{L}\d,])XXX (?:patients|months|weeks|years|mg)(?!\p{L})|(?<=[\p{L}\d%)=]\s?)\?{2,4}(?![\p{L}\d?-])|Commented \[\p{Lu}{1,3}\d{1,3}(?:R\d{1,3})?\]:?|(?<!\p{L})[Nn]ote to self(?!\p{L})/gu;
/** What all of them hold. */
const bareSign = /TODO|FIXME|[Xx]{2} ?%|[=<>] ?(?:XX|xx)|XXX|\?\?|Commented \[|ote to self/;
/** What all brackets that are notes hold. */
const sign =
  /[[(]\s?\p{L}{1,3}[^[\]()]{0,30}(?::|, | [–-] )|[[(]\s?(?:please|to |check|conf|doub|reph|rew|ver|delete|move|remove|shorten|expand|note)/iu;

const notesIn = (prose: string): readonly BlockMatch[] => {
  const inBrackets = sign.test(prose) ? matchesIn(prose, bracket).filter(({ text }) => isNote(text)) : [];
  const others = bareSign.test(prose) ? matchesIn(prose, bare) : [];
  const isWithin = ({ prose: { start } }: BlockMatch): boolean =>
    inBrackets.some((one) => one.prose.start <= start && start < one.prose.end);
  return [...inBrackets, ...others.filter((one) => !isWithin(one))];
};

/** What authors write to each other must not reach the reader. */
export const textAuthorNote = defineRule({
  id: 'text/author-note',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A note between authors that was left in',
  why: 'Notes to each other are easily sent out with the manuscript, and have been printed. Reported are brackets that begin with a name or initials and ask for something (“[AB: should we keep this?]”), brackets that ask for a check, “TODO”, doubled question marks, percentages that are still to come (“XX%”), and the labels of comments that a word processor printed. Marks that keep a place for a citation are found by `cite/placeholder`.',
  examples: [
    { text: 'The dose was halved ⟦[AB: please ask Carl about this]⟧.', note: 'asked of a colleague' },
    { text: 'The dose was halved ⟦(please check)⟧ in all of them ⟦[Eva: add the range]⟧.' },
    { text: 'The dose was halved ⟦[KL: is this still so?]⟧, then stopped ⟦[Q2: which one, and should we say so]⟧.' },
    { text: 'The dose was halved ⟦[to check]⟧ ⟦[Note to Eva: not sure about it]⟧ ⟦(check this again)⟧.' },
    {
      text: 'The dose was halved ⟦[MJ - please check]⟧ in all ⟦(AK: is this right?)⟧ (n = ⟦??⟧) of them (n = ⟦xx⟧) ⟦[to do: say why]⟧.',
    },
    { text: 'It was halved in ⟦XX%⟧ of them. ⟦TODO: say why⟧. It was 40 mg ⟦??⟧ before. ⟦Commented [AB3]:⟧ why?' },
    {
      text: 'The ratio was low (HR: 0.4; CI: 0.2–0.6), the quartiles wide [Q1: 3, Q3: 9], and the form known [DNA: double strand].',
    },
    { text: 'Cells halt (checkpoint), some check (please see Table 1), 46,XX% or not? [Note: doses differ.]' },
    {
      text: 'The biopsy was repeated (to confirm) in the trial (CHECK), (see note to table 1) (Question: can we tell?).',
    },
    { text: 'Such a mark is `[AB: please check]`, or “[AB: please check]”.', note: 'quoted' },
  ],
  *check(context) {
    for (const { span, text, ...place } of placesFound(context, 'text/author-note', notesIn)) {
      if (isQuoted(context, place)) continue;
      const isOpen = /^(?:xx|\?)/iu.test(text);
      yield {
        span,
        message: isOpen ? 'Something is still open here.' : 'A note between authors: settle it, and take it out.',
        data: [],
        related: [],
        fixes: [],
      };
    }
  },
});
