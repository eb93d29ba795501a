// Reads "X impairs D and E", "X blocks D": what a change does to the drug itself.

import { textAfter } from '../../../text/textAround.ts';
import { type Argument, hasResidue, isTreatment } from '../../arguments/arguments.ts';
import { betweenItems, listBack, listFrom } from '../../arguments/lists/list.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { selectsForChanges } from './readEmergence.ts';

const hindering = /^(?:(?:impair|hinder|blunt|weaken|block)s?|compromises?)$/i;
/** "X mutations", "X sterically": the change is the subject of the verb. */
const asSubject =
  /^\)?(?:\s(?:mutations?|mutants?|substitutions?|variants?)(?:\s(?:in|of)\s(?:the\s)?[A-Z][A-Z\d]{1,8})?)?\s(?:(?:can|may|might|also|both|each|[a-z]+ly)\s){0,2}$/;
const itsObject = /^\s(?:both\s|either\s)?$/;
/** The drug itself; "impairs D uptake" tells of something else. */
const complete = /^(?:\s?[.,;:()[]|\s?$|\s(?:and|or|but|yet|while|whereas|although|in|by|through|because|more|less)\s)/;

const goesOn = (between: string, next: Argument): boolean => hasResidue(next) && betweenItems.test(between);

/** Reads the resistance of a residue's change that is said to hinder a drug. */
export function readHindered({ text, args, treatments, cuesIn }: Passage): readonly Statement[] {
  const lowering = cuesIn('cue/reduces');
  const acting = cuesIn('cue/targets').filter((one) => !lowering.some(({ start }) => start === one.start));
  const verbs = [...lowering, ...acting].filter(({ start, end }) => hindering.test(text.slice(start, end)));
  return verbs.flatMap((cue: Cue): Statement[] => {
    const drug = treatments.find(
      ({ mention: { prose } }) => prose.start >= cue.end && itsObject.test(text.slice(cue.end, prose.start)),
    );
    const object = drug && selectsForChanges(drug) ? listFrom(text, drug, treatments, isTreatment) : [];
    const last = object.at(-1)?.mention.prose;
    if (!last || !complete.test(textAfter(text, last, 12))) return [];
    const change = args.findLast((one) => one.mention.prose.end <= cue.start);
    if (!change || !hasResidue(change) || !asSubject.test(text.slice(change.mention.prose.end, cue.start))) return [];
    const subject = [...listBack(text, change.mention.prose.start, args.filter(hasResidue), goesOn), change];
    return [{ relation: 'resistance', cue, subject, object, plain: true }];
  });
}
