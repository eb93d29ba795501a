import { isQuoted } from '../../manuscript/isQuoted.ts';
import { anyOf } from '../../text/anyOf.ts';
import { type BlockMatch, matchesIn, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** A bracket with its content. */
const bracket = /\[[^[\]]{4,300}\]|\([^()]{4,300}\)/gu;

const tasks = anyOf(
  'add|check|cite|clarify|confirm|correct|delete|double[- ]check|expand|explain|fill in|fix|insert|move',
  'mention|put|remove|rephrase|replace|reword|rewrite|shorten|specify|update|verify',
);
/** The speaker of a note: "MJ:", "M.J.:", "Q1:", "Anna:", "Comment:", "Note to Eva:". */
const initials = /^[[(]\s?(?:A?Q ?\d{1,2}|(?!Q)(?:\p{Lu}\.? ?){2,3}\d?)(?: ?: ?|, | [–-] )/u;
const name =
  /^[[(]\s?(?:\p{Lu}\p{Ll}{1,12}(?: \p{Lu}{1,2})?|(?:Comment|Note)(?: to \p{L}{1,12}(?: \p{L}{1,12})?)?) ?: ?/u;
/** Requests that occur only in notes between authors. In a survey "not sure" has a share: "(yes: 41%, not sure: 21%)". */
const request =
  /(?<![a-z])(?:please(?! (?:call|consult|contact|find|note|read|refer|see|speak|use|visit|write)(?![a-z]))|not sure(?!\s?[:,=(–-]?\s?\d)|before we submit)(?![a-z])/i;
/** Questions between authors; patients are asked what they have or do. */
const question =
  /(?<![a-z])(?:(?:can|could|should) (?:we|you)(?![a-z])|do (?:we|you)(?! (?:drink|experience|feel|have|need|smoke|suffer|take|use)(?![a-z]))(?![a-z])|(?:are|is) (?:it|that|these|they|this|those) [^?]{0,80}\?\s?.$)/i;
const task = new RegExp(`^${tasks}(?!\\p{L})`, 'iu');
/** A request in a bracket without a speaker. */
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

/** Those requests that are unambiguous in round brackets, unlike "a second biopsy (to confirm)" and "(CHECK)". */
const inRound = /^\(\s?(?:please|(?:double[- ])?check(?! (?:whether|with)(?![a-z]))|note to)/i;
/** Things that readers are told to look at: "(please check the current label)". */
const forReaders =
  /(?<![a-z])(?:labels?|prescribing|product information|SmPC|formular(?:y|ies)|websites?|web ?page|guidelines?|physician|doctor|pharmacist|manufacturer)(?![a-z])/i;
/** "[Note: add the drug last]", "[Action: confirm by biopsy]": a step of a protocol, unless it asks for other words. */
const step = /^[[(]\s?(?:Action|Aim|Caution|Goal|Hint|Note|Option|Remark|Step|Task|Tip|Warning) ?:/iu;
const wording = /^(?:cite|clarify|double[- ]check|mention|rephrase|reword|rewrite|shorten)(?![a-z])/i;
/** The questions of a questionnaire or review: "(Q1: is it reversible?)". */
const numbered = /^\(\s?Q ?\d/u;

function isNote(text: string): boolean {
  if (text.startsWith('(') && forReaders.test(text)) return false;
  if (anonymous.test(text)) return text.startsWith('[') || (inRound.test(text) && !/^.\p{Lu}+.$/u.test(text));
  const speaker = initials.exec(text)?.[0] ?? name.exec(text)?.[0];
  if (speaker === undefined) return false;
  const said = text.slice(speaker.length);
  if (request.test(said)) return true;
  const isByInitials = initials.test(text);
  const isSquare = text.startsWith('[');
  // In round brackets after a word that may not be a name these are also addressed to readers: "(Question: can we tell?)".
  if (question.test(said)) return (isByInitials && !numbered.test(text)) || isSquare;
  const isTask = step.test(text) ? wording.test(said) : task.test(said);
  return isSquare && (isTask || (isByInitials && /\?\s?.$/u.test(said)));
}

/** Notes without a bracket: tasks, numbers to be filled in, and the comment balloons that a word processor prints. */
const bare = new RegExp(
  anyOf(
    // A task, with what is to be done.
    String.raw`(?<![\p{L}\d[@_#-])(?:TODO|FIXME)(?![\p{L}\d\]_-])(?: ?: ?[^\n.[\]]{1,100})?`,
    // "XX%".
    String.raw`(?<![\p{L}\d,])(?:X{2,4}|x{2,4}) ?%(?![\p{L}\d])`,
    // "n = xx", but not "sex chromosomes = XX".
    String.raw`(?<=\p{Ll} ?[=<>] ?)(?<!(?:chromosomes?|females?|genotype|karyotype|sex|women) ?= ?)(?:XX|xx)(?![\p{L}\d])`,
    // "XXX patients".
    String.raw`(?<![\p{L}\d,])XXX (?:patients|months|weeks|years|mg)(?!\p{L})`,
    // "40 mg ??".
    String.raw`(?<=[\p{L}\d%)=]\s?)\?{2,4}(?![\p{L}\d?-])`,
    // "Commented [AB3]:".
    String.raw`Commented \[\p{Lu}{1,3}\d{1,3}(?:R\d{1,3})?\]:?`,
    String.raw`(?<!\p{L})[Nn]ote to self(?!\p{L})`,
  ),
  'gu',
);
/** A cheap test: every such note matches. */
const bareSign = /TODO|FIXME|[Xx]{2} ?%|[=<>] ?(?:XX|xx)|XXX|\?\?|Commented \[|ote to self/;
/** A cheap test: every bracket that is a note matches. */
const sign =
  /[[(]\s?[a-z]{1,3}[^[\]()]{0,30}(?::|, | [–-] )|[[(]\s?(?:please|to |check|conf|doub|reph|rew|ver|delete|move|remove|shorten|expand|note)/i;

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
    {
      text: 'Few were unsure (Yes: 62; No: 30; Not sure: 8) when asked (Q1: do you have pain?). Two questions are left (Q1: can we stop it?). The label differs (please check the local label), and so does the form (Note: please consult it). A drug may raise it (check whether it does) [Note: add the drug last]; [Action: confirm it]. Cells were female (sex chromosomes = XX).',
      note: 'said to readers, patients and those who follow a protocol',
    },
    { text: 'Such a mark is `[AB: please check]`, or “[AB: please check]”.', note: 'quoted' },
  ],
  *check(context) {
    for (const { span, text, ...place } of placesFound(context, 'text/author-note', notesIn)) {
      if (isQuoted(context, place)) continue;
      const isOpen = /^(?:xx|\?)/iu.test(text);
      yield {
        span,
        message: isOpen
          ? 'A number or a word is still to be filled in.'
          : 'A note between authors: settle it, and take it out.',
      };
    }
  },
});
