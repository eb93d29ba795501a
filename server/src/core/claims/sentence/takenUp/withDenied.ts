// Reads "X is sensitive to D, whereas Y is not", "D overcomes X; E does not": what is said of one is denied of another.

import { guarded } from '../../../text/guarded.ts';
import { textBefore } from '../../../text/textAround.ts';
import { isDeniedAfter } from '../../arguments/absence/absent.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { changeOf, listFrom } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Relation } from '../../claim.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "…, whereas Y", "…; Y", "…, those with Y", "…, while class 2 mutants (Y": Y begins a clause of its own. */
const ownClauseBefore = guarded(
  /;\s|,\s|whereas|while|but\sthose/i,
  /(?:;\s(?:(?:but|and|whereas|while|however),?\s)?|,?\s(?:whereas|while)\s|,\s(?:but|and|yet|although|though)\s|(?:,|\sbut)\s(?=those\s))(?:the\s|(?:those\s(?:with|of|in|carrying|harbou?ring)\s(?:the\s)?)?(?:[^.,;:()]{1,40}\s\()?)?$/i,
);

const relations: readonly Relation[] = ['resistance', 'sensitivity', 'overcomes'];
/** Code units before a name that can hold the words that begin its clause. */
const beginning = 80;

/** The changes or the treatments that a clause of their own denies something of: "…; Y and Z are not". */
function deniedOthers({ text, args }: Passage): readonly Argument[] {
  for (const first of args) {
    if (!ownClauseBefore.test(withoutOwnGene(textBefore(text, first.mention.prose, beginning)))) continue;
    const [head, fits] = isTreatment(first) ? [first, isTreatment] : [changeOf(text, first, args), isChange];
    const list = fits(head) ? listFrom(text, head, args, fits) : [];
    const last = list.at(-1);
    if (last && isDeniedAfter(text, last.mention)) return list;
  }
  return [];
}

/** Adds the denial, if one thing was said before it. `found` are the statements without these words. */
export function withDenied(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  const others = deniedOthers(passage);
  const [first] = others;
  if (!first) return found;
  const { start } = first.mention.prose;
  const said = found.filter(({ cue, subject, object }) => cue.end <= start && subject.length > 0 && object.length > 0);
  const [model] = said;
  if (!model || said.length > 1 || !relations.includes(model.relation)) return found;
  if (found.some(({ subject, object }) => others.some((one) => subject.includes(one) || object.includes(one))))
    return found;
  const denied = isTreatment(first) ? { object: others } : { subject: others };
  return [...found, { ...model, ...denied, denied: true, plain: false }];
}
