// Reads "patients with and without X had similar responses to D", "benefit from D irrespective of X": X does not tell who
// responds.

import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, isCause, isTreatment } from '../../arguments/arguments.ts';
import { andOthers, withAndWithout } from '../../arguments/bystanders/comparedGroups.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Cue } from '../../cues/cues.ts';
import { alike } from '../../cues/sharedWords/alike.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const alikeBefore = new RegExp(`(?<![a-z])(?:${alike})\\s(?:[a-z-]+\\s){0,3}$`, 'i');
const measure =
  /^(?:responses?|benefits?|benefit(?:t?ed)?\sfrom|sensitivity|clinical\sbenefit|efficacy|effect(?:iveness)?|activity)$/i;
const upToTreatment = /^(?:\s(?!(?:and|but|or|than|without)\s)[a-z-]+){0,6}\s$/;
const bringing =
  /^\s(?:treatment\s|therapy\s)?(?:resulted\sin|led\sto|gave|yielded|produced|was\sassociated\swith|showed|improved|prolonged)\s[^.;:,]{0,40}$/;

/** The treatment of a measure: "survival on D", "D led to longer survival". */
function treatmentOf(text: string, cue: Cue, treatments: readonly Argument[]): Argument | undefined {
  const next = treatments.find(({ mention }) => mention.prose.start >= cue.end);
  if (next && upToTreatment.test(text.slice(cue.end, next.mention.prose.start))) return next;
  return treatments.find(
    ({ mention: { prose } }) => prose.end < cue.start && bringing.test(text.slice(prose.end, cue.start)),
  );
}

const upToIndifferent = /^[^.;:]{0,60}\s$/;
/** "Irrespective of the presence of X". */
const upToCause =
  /^\s(?:(?:whether|the|an?|their|baseline|tumou?r|presence|absence|or|of|levels?|expression|status|co-occurring)\s){0,5}$/;

/** Reads a measure that is alike with and without a cause. */
export function readAlike({ text, args, cuesIn }: Passage): readonly Statement[] {
  const treatments = args.filter(isTreatment);
  const causes = args.filter(isCause);
  const measures = [...cuesIn('cue/sensitivity'), ...cuesIn('cue/efficacy')].filter(({ start, end }) =>
    measure.test(text.slice(start, end)),
  );
  const found = [...cuesIn('cue/outcome'), ...measures].flatMap((cue): Statement[] => {
    const treatment = treatmentOf(text, cue, treatments);
    if (!treatment) return [];
    const isAlike = alikeBefore.test(textBefore(text, cue, 50));
    const last = Math.max(cue.end, treatment.mention.prose.end);
    const isCompared = ({ mention: { prose } }: Argument) =>
      isAlike &&
      (withAndWithout.test(withoutOwnGene(textBefore(text, prose, 60))) || andOthers.test(textAfter(text, prose, 80)));
    const word = cuesIn('cue/indifferent').find(
      ({ start }) => start > last && upToIndifferent.test(text.slice(last, start)),
    );
    const first = causes.find(
      ({ mention: { prose } }) =>
        word && prose.start > word.end && upToCause.test(withoutOwnGene(text.slice(word.end, prose.start))),
    );
    const subject = first ? listFrom(text, first, args, isCause) : causes.filter(isCompared);
    return subject.length > 0
      ? [{ relation: 'biomarker', cue, subject, object: [treatment], denied: true, plain: false }]
      : [];
  });
  return found.slice(0, 1);
}
