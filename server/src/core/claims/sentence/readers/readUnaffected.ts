// Reads "D is unaffected by C481S", "D binds BTK irrespective of C481S": the drug works where the change is.

import { anyOf } from '../../../text/anyOf.ts';
import { hasResidue } from '../../arguments/arguments.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { selectsForChanges } from './readEmergence.ts';

const measures = anyOf('activity|binding|potency|efficacy|affinity|inhibition|inhibitory', 'and');
const copula = '(?:is|are|was|were|be|remain(?:s|ed)?)';
/** From the drug to what its action does not depend on: "binding is *unaffected by*", "inhibits BTK *irrespective of*". */
const acting = new RegExp(
  [
    String.raw`^(?:\s(?:${measures}))*`,
    String.raw`(?:\s(?:can|could|may|might))?\s(?:${copula}(?:\s(?:[a-z]+ly|active|effective))*`,
    String.raw`|(?:also\s|still\s|[a-z]+ly\s)?(?:binds?|inhibit(?:s|ed)?|acts?|acted|works?|worked|blocks?|engages?)(?:\s[^\s.;:,]{2,16}){0,2})\s$`,
  ].join(''),
);
const upToChange =
  /^\s(?:(?:whether|the|an?|presence|absence|or|of|resistance|gatekeeper|secondary|common|any)\s){0,5}$/;

/** Reads the drugs whose action is said not to depend on the change of a residue. */
export function readUnaffected({ text, args, treatments, cuesIn }: Passage): readonly Statement[] {
  const changes = args.filter(hasResidue);
  return cuesIn('cue/indifferent').flatMap((cue): Statement[] => {
    const drug = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
    if (!drug || !selectsForChanges(drug) || !acting.test(text.slice(drug.mention.prose.end, cue.start))) return [];
    const first = changes.find(
      ({ mention: { prose } }) =>
        prose.start > cue.end && upToChange.test(withoutOwnGene(text.slice(cue.end, prose.start))),
    );
    if (!first) return [];
    const subject = listFrom(text, first, args, hasResidue);
    return [{ relation: 'sensitivity', cue, subject, object: [drug], plain: false }];
  });
}
