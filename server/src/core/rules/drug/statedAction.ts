import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { antibodiesOn, inhibitorsOf, isTarget } from './classesOnTarget.ts';
import { isDrug } from './drugPhrases.ts';
import { classOf, isSourced, isUnder } from './sourcedClass.ts';
import type { StatedClass } from './statedClass.ts';

const verbSign = /(?:inhibit|block|target)s\s|binds\sto\s/iu;
/** Only the present: "vemurafenib inhibited MEK" tells what an experiment came to. */
const actsOn =
  /^\s(?:(?:directly|potently|selectively|specifically)\s)?(inhibits|blocks|targets|binds\sto)\s(?:the\s)?$/iu;
const andAlso = new RegExp(`^(?:${listJoint()}|\\s?/\\s?)$`, 'iu');
/** The drug is the subject: it opens the sentence or a clause. */
const asSubject = /(?:^|[.!?;:]\s|(?:,\s(?:and|but|while|whereas)|[a-z]\s(?:because|since|that|whereas))\s)$/iu;
/** Nothing tells more of the target: not "inhibits MEK phosphorylation", "targets BRAF in a pathway". */
const ends = /^(?:$|[.;:)]|,\s(?!(?:and|or)\s))/u;
/** Who blocks a kinase also stops the kinases below it, so that these may be meant by "inhibits". */
const below = /^(?:ERK|AKT|mTOR|PI3K)\sinhibitor$/iu;

/** Whether a drug is an antibody, or an inhibitor of kinases of a class known for acting on its own target alone. */
function kindOf(drug: string, knowledge: Knowledge): 'antibody' | 'selective' | undefined {
  const lists = ['drug/apart-class', 'drug/selective-class', 'drug/lone-class'] as const;
  const selective = lists.flatMap((list) => knowledge.words(list));
  const own = knowledge.classesOf(drug).filter((one) => one.members.includes(drug) && isSourced(one, drug));
  const aimed = own.filter(({ targets }) => targets.length > 0);
  if (aimed.length === 0) return undefined;
  if (knowledge.classesOf(drug).some((one) => isUnder(one, 'class:monoclonal-antibody', knowledge))) return 'antibody';
  return aimed.every(({ name }) => selective.includes(name)) ? 'selective' : undefined;
}

/** The statements of a block on what drugs of one target act on: "Trametinib targets BRAF." */
export function* statedActions(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedClass> {
  const { text } = manuscript.blocks[block]!.prose;
  if (!verbSign.test(text)) return;
  const mentions = inBlock(all, block).filter(({ nestedIn }) => nestedIn === undefined);
  for (const [index, drug] of mentions.entries()) {
    const first = mentions[index + 1];
    if (!isDrug(drug) || !isTarget(first)) continue;
    const verb = actsOn.exec(text.slice(drug.prose.end, first.prose.start))?.[1];
    if (!verb || !asSubject.test(textBefore(text, drug.prose, 20))) continue;
    const targets = [first, ...furtherTargets(text, mentions, index + 2)];
    const { end } = targets.at(-1)!.prose;
    if (!ends.test(textAfter(text, { end }, 8))) continue;
    const kind = kindOf(drug.ids[0]!, knowledge);
    if (!kind) continue;
    const classesOn = kind === 'antibody' ? antibodiesOn : inhibitorsOf;
    const classes = targets.map((target) => classesOn(target, knowledge));
    const isBelow = /^(?:inhibit|block)/iu.test(verb) && classes.flat().some((id) => below.test(nameOf(id, knowledge)));
    if (isBelow || classes.some((known) => known.length === 0)) continue;
    const words = `inhibitor of ${text.slice(first.prose.start, end)}`;
    yield { stated: classes.flat(), words, drug, prose: { start: drug.prose.start, end } };
  }
}

const nameOf = (id: string, knowledge: Knowledge): string => classOf(id, knowledge)?.name ?? '';

/** The targets that "and" or a slash joins to the first one. */
function furtherTargets(text: string, mentions: readonly Mention[], from: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = from; isTarget(mentions[at]); at++) {
    if (!andAlso.test(text.slice(mentions[at - 1]!.prose.end, mentions[at]!.prose.start))) break;
    found.push(mentions[at]!);
  }
  return found;
}
