// Reads "D was more potent than E against X": that a treatment works where a change is, told by a comparison.

import { textBefore } from '../../../text/textAround.ts';
import { isAbsent } from '../../arguments/absence/absent.ts';
import { isWildType } from '../../arguments/absence/wildType.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { listBack } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const copula =
  /^\s(?:alone\s)?(?:is|are|was|were|has\sbeen|proved|remain(?:s|ed)?|appear(?:s|ed)?)\s(?:to\sbe\s)?(?:[a-z]+ly\s|far\s|much\s)?$/i;
const combined = /^\s?(?:[+/–]|plus|and|with)\s?$/;
/** "Against X", "in cells with X": the words between the treatment that is compared with and the change. */
const against =
  /^[^.;:,]{0,60}?\s(?:against|in|for|towards?|on|at\sinhibiting|at\sblocking)\s(?:(?!(?:wild|than|without)(?![a-z]))[a-z-]+\s){0,5}$/i;
const fronted = /^(?:In|Against|For|Among)\s[^.;:,]{0,60}$/;

/** Reads the change against which a treatment is said to be more active than another one. */
export function readMoreActive({ text, args, cuesIn, sentence }: Passage): readonly Statement[] {
  const treatments = args.filter(isTreatment);
  const changes = args.filter((one) => isChange(one) && !isAbsent(text, one.mention));
  return cuesIn('cue/more-active').flatMap((cue): Statement[] => {
    const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
    const other = treatments.find(({ mention }) => mention.prose.start >= cue.end);
    if (!last || !other || !copula.test(text.slice(last.mention.prose.end, cue.start))) return [];
    const object = listBack(text, last.mention.prose.end, treatments, (between, _, next) =>
      next ? combined.test(between) : between === '',
    );
    const isMeant = ({ mention }: Argument) => {
      const { prose } = mention;
      return prose.start > other.mention.prose.end
        ? against.test(withoutOwnGene(text.slice(other.mention.prose.end, prose.start))) && !isWildType(text, mention)
        : prose.end < last.mention.prose.start &&
            fronted.test(withoutOwnGene(text.slice(sentence.start, prose.start))) &&
            !/resist/i.test(textBefore(text, last.mention.prose, 60));
    };
    const subject = changes.filter(isMeant);
    return subject.length > 0 ? [{ relation: 'sensitivity', cue, subject, object, plain: false }] : [];
  });
}
