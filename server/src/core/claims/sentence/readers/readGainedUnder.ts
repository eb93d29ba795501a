// Reads "acquired X under D" and "under D, X emerged": a verb of emergence with its change after it, or with the treatment
// before both.

import { anyOf } from '../../../text/anyOf.ts';
import { textAfter } from '../../../text/textAround.ts';
import { isAbsent } from '../../arguments/absence/absent.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { isKindOfNamed } from '../../arguments/bystanders/bystanders.ts';
import { betweenItems, listFrom, listOnward } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import { withoutFusion } from '../../arguments/subjects.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { selectsForChanges } from './readEmergence.ts';

/** "Emerged" and "developed" have an object, or none; what was "enriched" or "selected" has none. */
const gaining = /^(?:acquires?d?|gained|develop(?:s|ed)?|evolved)$/i;
const newOnes = anyOf(
  'an?|the|new|additional|further|secondary|acquired|resistance|second|both|either|multiple|several|various|different|on-target',
  'activating|inactivating|heterozygous|homozygous|subclonal|compound|novel|tertiary',
);
const itsObject = new RegExp(`^\\s(?:${newOnes}\\s){0,3}$`, 'i');
const during = anyOf(
  'the|selective|pressure|of|from|prolonged|chronic|continued|continuous|long-term|first-line|second-line|treatment|therapy',
  'exposure|progression|progressing|failure|relapse|on|with|to|being|treated|receiving|\\d{1,2}|months?|weeks?|cycles?',
);
/** "Mutations *while on*", "in EGFR *after 9 months of*": from the last change to the treatment. */
const underTreatment = new RegExp(
  [
    String.raw`^\)?(?:\s(?:mutations?|substitutions?|fusions?|amplifications?|alterations?|clones?))?`,
    String.raw`(?:\s(?:in|of)\s(?:the\s)?[A-Z][A-Z\d]{1,8})?`,
    String.raw`\s(?:on|under|during|after|following|upon|while\s(?:on|receiving))\s(?:${during}\s){0,6}$`,
  ].join(''),
);

/** Changes that were gained, and the treatments under which they were. */
interface Gained {
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
}

const treatmentsFrom = (
  { text, treatments }: Passage,
  isFirst: (one: Argument) => boolean,
): readonly Argument[] | undefined => {
  const first = treatments.find(isFirst);
  return first && selectsForChanges(first) ? listFrom(text, first, treatments, isTreatment) : undefined;
};

/** "Acquired X and Z under D". */
function acquiredUnder(passage: Passage, verb: Cue, changes: readonly Argument[]): Gained | undefined {
  const { text } = passage;
  if (!gaining.test(text.slice(verb.start, verb.end))) return undefined;
  const subject = listOnward(text, verb.end, changes, (between, _, last) =>
    (last ? betweenItems : itsObject).test(withoutOwnGene(between)),
  );
  const end = subject.at(-1)?.mention.prose.end;
  if (end === undefined) return undefined;
  const object = treatmentsFrom(
    passage,
    ({ mention: { prose } }) => prose.start > end && underTreatment.test(text.slice(end, prose.start)),
  );
  return object && { subject, object };
}

/** How a sentence begins that first tells the treatment: "On", "during prolonged treatment with". */
const opening = new RegExp(
  `^(?:(?:However|Moreover|Furthermore|Notably|In\\scontrast),\\s)?(?:On|Under|During|After|Following|Upon|With)\\s(?:${during}\\s){0,6}$`,
  'i',
);
/** "Therapy*, the secondary* T790M": from the treatment to the change. */
const thenChange = new RegExp(
  `^(?:\\s(?:treatment|therapy|monotherapy|exposure|failure))?,\\s(?:${newOnes}\\s){0,3}$`,
  'i',
);
/** "Mutations *were newly*": from the last change to the verb. */
const thenVerb =
  /^\)?(?:\s(?:mutations?|substitutions?|fusions?|amplifications?|alterations?|clones?))?(?:\s(?:in|of)\s(?:the\s)?[A-Z][A-Z\d]{1,8})?\s(?:(?:(?:was|were|is|are|has|have|had|can|may|also|often|then|newly|frequently|commonly|usually|typically|been|be)\s){0,3})$/;

/** "Under D, X and Z emerged". */
function emergedUnder(passage: Passage, verb: Cue, changes: readonly Argument[]): Gained | undefined {
  const { text, sentence } = passage;
  const object = treatmentsFrom(
    passage,
    ({ mention: { prose } }) => prose.end < verb.start && opening.test(text.slice(sentence.start, prose.start)),
  );
  const last = object?.at(-1)?.mention.prose.end;
  if (!object || last === undefined) return undefined;
  const subject = listOnward(text, last, changes, (between, _, former) =>
    (former ? betweenItems : thenChange).test(withoutOwnGene(between)),
  );
  const end = subject.at(-1)?.mention.prose.end;
  if (end === undefined || end > verb.start || !thenVerb.test(text.slice(end, verb.start))) return undefined;
  // "After osimertinib, T790M was acquired before": it came earlier.
  return /^\s[^.;:,]{0,20}(?:before|prior\sto)(?![a-z])/.test(textAfter(text, verb, 40))
    ? undefined
    : { subject, object };
}

/** Reads the change that a tumour gains under a treatment, if a verb of emergence says so right beside both. */
export function readGainedUnder(passage: Passage): Statement | undefined {
  const { text, args, cuesIn } = passage;
  const verbs = cuesIn('cue/emerges');
  if (verbs.length === 0) return undefined;
  const changes = args.filter(
    (one) => isChange(one) && !isAbsent(text, one.mention) && !isKindOfNamed(text, one.mention),
  );
  for (const verb of verbs) {
    const gained = acquiredUnder(passage, verb, changes) ?? emergedUnder(passage, verb, changes);
    if (gained)
      return {
        relation: 'resistance',
        cue: verb,
        subject: withoutFusion(gained.subject),
        object: gained.object,
        plain: false,
      };
  }
  return undefined;
}
