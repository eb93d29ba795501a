import type { Argument } from '../../arguments/arguments.ts';
import { isLowered } from '../../cues/direction/lowering.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/**
 * Reads "combination therapy reduces resistance": treatments before the verb overcome a resistance of unnamed cause. "X-treated
 * cells" do not.
 */
export function readLoweredResistance({
  text,
  cuesIn,
  treatmentsInClause,
  readCauses,
}: Passage): Statement | undefined {
  const lowering = cuesIn('cue/reduces');
  return cuesIn('cue/resistance')
    .flatMap((cue) => {
      const verb = lowering.findLast((one) => isLowered(text, cue, [one]));
      const isBefore = ({ mention: { prose } }: Argument) =>
        verb !== undefined && prose.end <= verb.start && text[prose.end] !== '-';
      const object = treatmentsInClause(cue).filter(isBefore);
      return object.length > 0 ? [{ ...readCauses('overcomes', cue, object), plain: false }] : [];
    })
    .find(({ subject }) => subject.length === 0);
}
