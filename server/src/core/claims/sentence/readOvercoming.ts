import { guarded } from '../../text/guarded.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import { pointsBack } from '../arguments/boundObjects.ts';
import { isBroughtAbout, isRestored, isTakenAway } from '../arguments/takenAway.ts';
import { isContrasted } from '../arguments/treatments.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowered } from '../cues/lowering.ts';
import { isTopic, wishedFor } from '../cues/topic.ts';
import type { Passage, Reading } from './passage.ts';

/** Where these stand, the treatments beside them are what is resisted. */
const resisting: readonly CueList[] = ['cue/resistance', 'cue/withstands', 'cue/reduces'];

/** "No activity against", "not active against". */
const isDenial = (word: Cue, cue: Cue): boolean => word.start < cue.start && overlaps(word, cue);

const directly = /^(?:\s(?:mutations?|alone)|\sto\s\S+)?\s(?:\p{L}+ly\s|also\s|then\s)?$/u;
const secondVerb = /^[^.;:]{0,40}?\s\p{L}+(?:ed|ught)\s[^.;:]*\s(?:but|and|yet)\s(?:\p{L}+ly\s|also\s|then\s)?$/u;

const modal =
  /^(?:\smutations?|\smimics?)?\s(?:(?:can|could|may|might|will|would)|(?:is|was|are|were|has\sbeen|have\sbeen)\s(?:able|shown|found|reported|known|capable)\sto)\s(?:\p{L}+ly\s|also\s)?$/u;

/** "X reverses", "X restored", "X can reverse", "X caused one but restored the other", and not "can be reversed" or "restored sensitivity was seen". */
function isActive(text: string, { start, end }: Cue, by: Argument): boolean {
  const said = text.slice(start, end);
  const between = text.slice(by.mention.prose.end, start);
  return (
    /^[\p{L}-]+s(?![\p{L}])/u.test(said) ||
    modal.test(between) ||
    (/^[\p{L}-]+ed(?![\p{L}])/u.test(said) && (directly.test(between) || secondVerb.test(between)))
  );
}

/** "Active against ROS1-positive tumours" overcomes nothing where neither a resistance nor a residue is named. */
const isPlainActivity = (text: string, { cue, subject }: Reading, resistance: readonly Cue[]): boolean =>
  /activ/iu.test(text.slice(cue.start, cue.end)) &&
  resistance.length === 0 &&
  !subject.some(({ mention }) => mention.variants?.some(({ residue }) => residue !== undefined));

/** "MET amplification: overcome by high doses": what stands before it yields, where no resistance is named that does. */
const isYielding = (text: string, cue: Cue, resistance: readonly Cue[]): boolean =>
  /^overcome$/iu.test(text.slice(cue.start, cue.end)) &&
  /^\sby\s/u.test(textAfter(text, cue, 4)) &&
  !resistance.some(({ end }) => end <= cue.start);

/** "We investigated the potential of A to overcome resistance": it is asked. */
export const askedOf = guarded(
  /(?:potential|feasibility|possibility|ability|utility|efficacy)\sof\s/i,
  /(?:investigat|assess|evaluat|examin|explor|test)(?:ed|ing|e|s)?\s[^.;:]{0,240}?(?:potential|feasibility|possibility|ability|utility|efficacy)\sof\s[^.;:]{1,100}\sto\s$/iu,
);

/** "Bypass resistance via RTKs" is a kind of resistance; "the reverse" is a noun; "reverse the damage" undoes what a drug did. */
export const isNoOvercoming = (text: string, cue: Cue): boolean => {
  if (cue.list !== 'cue/overcomes') return false;
  const word = text.slice(cue.start, cue.end);
  const after = textAfter(text, cue, 30);
  return (
    askedOf.test(textBefore(text, cue, 360)) ||
    wishedFor.test(textBefore(text, cue, 80)) ||
    (/^reverse$/iu.test(word) && /(?<!\p{L})the\s$/iu.test(textBefore(text, cue, 5))) ||
    (/^Bypass\sresistance$/u.test(word) && /^\s(?:via|through|by|due)\s/u.test(after)) ||
    (/^revers/iu.test(word) &&
      /^\s(?:the\s|this\s|such\s)?(?:DNA\s)?(?:damage|lesions?|adducts?)(?!\p{L})/iu.test(after))
  );
};

const resists = /^resist/iu;
/** "Knockdown of X rendered cells resistant": it brings the resistance. */
const brings =
  /\s(?:render|ma[dk]e|confer|caus|le(?:d|ads?)\s|promot|increas|induc|enhanc|result|drive?|mediat|develop)/iu;
const backwards = /^(?:re-?sensit|restor)/iu;
const towards = /^\s(?:[\p{L}\d-]+\s){0,6}to\s(?:the\s)?$/u;

const listed = /^,?\s(?:(?:and|or)\s)?$/u;

/** "Restores sensitivity to X or Y": the treatments that work again. */
function regained(text: string, cue: Cue, treatments: readonly Argument[]): readonly Argument[] {
  const found: Argument[] = [];
  for (const one of treatments) {
    const { start } = one.mention.prose;
    const last = found.at(-1);
    const isNext = last !== undefined && listed.test(text.slice(last.mention.prose.end, start));
    if (start >= cue.end && (isNext || towards.test(text.slice(cue.end, start)))) found.push(one);
  }
  return found;
}

/** "Prevents the emergence of Y under X": what is given when it happens. */
const whileGiven =
  /(?<!\p{L})(?:(?:under|during|after|following)\s(?:(?:the\s|prior\s|continued\s)?(?:treatment|therapy|exposure|progression|failure)\s(?:with|to|on|of)\s)?|(?:arise|arising|arose|emerge|emerged|emerging|develop|appear)s?\s(?:on|with)\s)(?:the\s)?$/iu;
const isSetting = (text: string, treatment: Span): boolean => whileGiven.test(textBefore(text, treatment, 50));

/**
 * "X overcomes A-mediated resistance to B", "X re-sensitises A to B": A yields to X, and resists B. Empty where the sentence
 * overcomes nothing.
 */
export function readOvercoming({ text, treatments, of, bound, inClause, read }: Passage): readonly Reading[] {
  const denials = of('cue/resistance');
  const cue = of('cue/overcomes').find(
    (one: Cue) =>
      !isYielding(text, one, denials) &&
      !isLowered(text, one, of('cue/lowered')) &&
      !denials.some((word) => isDenial(word, one)),
  );
  if (!cue) return [];
  const resisted = resisting
    .flatMap(of)
    .filter((word) => !pointsBack(text, word) && !isTopic(text, word))
    .map((word) => read('resistance', word, bound(word)))
    .find((one) => one.object.length > 0);
  const again = backwards.test(text.slice(cue.start, cue.end)) ? regained(text, cue, treatments) : [];
  const answered = of('cue/sensitivity').flatMap((word) => (overlaps(word, cue) ? [] : bound(word)));
  const isOther = (one: Argument) => ![...(resisted?.object ?? []), ...again, ...answered].includes(one);
  const beside = inClause(cue).filter(isOther);
  const all = beside.length > 0 ? beside : treatments.filter(isOther);
  const given = all.filter(({ mention }) => !isSetting(text, mention.prose));
  const others = given.length > 0 ? given : all;
  /** "miR-X reverses resistance to B", "restored X overcame resistance to B": what does it is no treatment, and stands before the verb. */
  const isAgent = ({ cue: word, subject }: Reading): boolean =>
    others.length === 0 &&
    word.start >= cue.start &&
    subject.length > 0 &&
    subject.every(
      (one) => one.mention.prose.end <= cue.start && (isActive(text, cue, one) || isBroughtAbout(text, one.mention)),
    );
  const whole = read('overcomes', cue, others);
  const restored = whole.subject.filter(({ mention }) => mention.prose.end <= cue.start && isRestored(text, mention));
  const found = { ...whole, subject: whole.subject.filter((one) => !restored.includes(one)) };
  /** "X retains activity against most mutants, while Y and Z reduce it": what does not yield is told apart. */
  const isOfOther = (one: Argument) =>
    isContrasted(text, cue, one) && resisting.flatMap(of).some(({ start }) => start >= one.mention.prose.end);
  if (found.subject.length > 0 && found.subject.every(isOfOther)) return [];
  const overcoming = isPlainActivity(text, found, denials) ? { ...found, relation: 'sensitivity' as const } : found;
  const told = again.length > 0 ? read('resistance', cue, again) : resisted;
  // "Decitabine re-expresses X and restores sensitivity": by X the treatment works again.
  const isByRestored =
    told !== undefined && told.subject.length > 0 && told.subject.every((one) => restored.includes(one));
  const back = told && (isByRestored || isAgent(told)) ? { ...told, relation: 'sensitivity' as const } : told;
  const isTold = back !== undefined && back.subject.length > 0;
  /** "In D-resistant cells knockdown of X restored sensitivity": what is taken away is what does it. */
  const isByTaking =
    others.length === 0 &&
    back?.subject.every(
      ({ mention }) =>
        mention.prose.end <= cue.start &&
        isTakenAway(text, mention) &&
        !brings.test(text.slice(mention.prose.end, Math.max(mention.prose.end, back.cue.start))),
    ) === true &&
    resists.test(text.slice(back.cue.start, back.cue.end));
  const isUndone = back?.relation === 'resistance' && (back.cue.start > cue.start || isByTaking);
  return [
    ...(overcoming.object.length > 0 || (overcoming.subject.length > 0 && !isTold) ? [overcoming] : []),
    ...(back && isTold ? [isUndone ? { ...back, remedied: true as const } : back] : []),
  ];
}

/** "Combination therapy reduces resistance": treatments before the verb lower what no other cause is told of. "X-treated cells" are none. */
export function readLoweredResistance({ text, of, inClause, read }: Passage): Reading | undefined {
  const lowering = of('cue/reduces');
  return of('cue/resistance')
    .flatMap((cue) => {
      const verb = lowering.findLast((one) => isLowered(text, cue, [one]));
      const isBefore = ({ mention: { prose } }: Argument) =>
        verb !== undefined && prose.end <= verb.start && text[prose.end] !== '-';
      const object = inClause(cue).filter(isBefore);
      return object.length > 0 ? [{ ...read('overcomes', cue, object), plain: false }] : [];
    })
    .find(({ subject }) => subject.length === 0);
}
