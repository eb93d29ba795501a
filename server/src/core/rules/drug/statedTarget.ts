import { inBlock } from '../../claims/inBlock.ts';
import { endsAsClass } from '../../mentions/drugClass/classWords.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textAfter } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { inhibitorsOf, isTarget } from './classesOnTarget.ts';
import { drugFirst, isDrug } from './drugPhrases.ts';
import { isSaidOfDrug } from './saidOfDrug.ts';
import type { StatedClass } from './statedClass.ts';

const sort = '(?:inhibitor|antagonist|blocker)';
const toTarget = new RegExp(
  `^${drugFirst}(?:small[-\\s]molecule\\s)?(${sort})\\sof\\s(?:the\\s|human\\s|mutant\\s|enzyme\\s|kinase\\s|receptor\\s){0,2}$`,
  'iu',
);
const andAlso = new RegExp(`^(?:${listJoint()}|\\s?/\\s?|\\s\\()$`, 'iu');

/**
 * The statements of a block on the targets of drugs, "Abiraterone, an inhibitor of CYP17A1", if the base has classes for all of
 * the targets.
 */
export function* statedTargets(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedClass> {
  const { text } = manuscript.blocks[block]!.prose;
  if (!/(?:inhibitor|antagonist|blocker)\sof\s/iu.test(text)) return;
  const mentions = inBlock(all, block).filter(({ nestedIn }) => nestedIn === undefined);
  for (const [index, drug] of mentions.entries()) {
    const first = mentions[index + 1];
    if (!isDrug(drug) || !isTarget(first)) continue;
    const phrase = toTarget.exec(text.slice(drug.prose.end, first.prose.start));
    if (!phrase) continue;
    const targets = [first];
    for (let at = index + 2; isTarget(mentions[at]); at++) {
      if (!andAlso.test(text.slice(targets.at(-1)!.prose.end, mentions[at]!.prose.start))) break;
      targets.push(mentions[at]!);
    }
    const { end } = targets.at(-1)!.prose;
    if (!endsAsClass(textAfter(text, { end }, 24)) || !isSaidOfDrug(text, drug.prose, end)) continue;
    const classes = targets.map((target) => inhibitorsOf(target, knowledge));
    if (classes.some((known) => known.length === 0)) continue;
    const words = `${phrase[1]} of ${text.slice(first.prose.start, end)}`;
    yield { stated: classes.flat(), words, drug, prose: { start: drug.prose.start, end } };
  }
}
