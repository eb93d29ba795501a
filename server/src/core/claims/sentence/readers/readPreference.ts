// Reads which treatment a change calls for or rules out: "X makes D the drug of choice", "X argues against D".

import { anyOf } from '../../../text/anyOf.ts';
import { isAbsent } from '../../arguments/absence/absent.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { isComparator } from '../../arguments/bystanders/comparison.ts';
import { listBack, listOnward } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import { withoutFusion } from '../../arguments/subjects.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const few = '(?:(?!(?:not|no|never|nor)\\s)[\\p{L}-]+\\s){0,3}';
const making =
  /^(?:\s(?:mutations?|substitutions?))?(?:\s(?:of|in)\s[^\s.;:,]{2,20})?\s(?:\p{L}+ly\s|thus\s|also\s)?(?:makes?|made|making|renders?)\s(?:the\s)?$/u;
const article = /^\s(?:the|an?)\s(?:(?!not\s)[\p{L}-]+\s){0,2}$/u;
const being = new RegExp(
  `^\\s${anyOf('is|are|was|remains?|becomes?|became|(?:should|may|might|can|would)\\sbe')}\\s${few}$`,
  'u',
);
const placing =
  /^(?:\s(?:first|second|third)-line)?(?:\s(?:treatment|therapy|option|drug|agent|inhibitor|choice|TKI))?(?:\s(?:over|to)\s[^.;:,]{1,40}?)?\s(?:for|in|with|against|among|when)\s[^.;:,]{0,60}$/u;
const fronted = /^["“]?(?:In|With|For|Against|Among|When|If)\s[^.;:,]{0,60}$/u;
const frontEnd = /^[^.;:,]{0,40},\s(?:the\s)?(?:[\p{L}-]+\sinhibitor\s)?$/u;
const without = /(?<!\p{L})(?:after|without|no|non|not|unless|until|except|before|despite|other)(?!\p{L})/u;
const given = /^\s(?:for\s|of\s)?(?:the\s)?(?:use\sof\s|choice\sof\s|treatment\swith\s)?$/u;
const predicate =
  /^(?:\s(?:mutations?|substitutions?))?(?:\s(?:of|in)\s[^\s.;:,]{2,20})?(?:,\s[^.;:,]{1,20},)?\s(?:(?:is|are|was|were)\s(?:an?\s|the\s|one\s|another\s)?(?:\p{L}+\s)?|\p{L}+ly\s)?$/u;
const listed = /^(?:\s?[,/]\s?|\s|,?\s(?:and|or)\s)$/u;

const joins = (between: string): boolean => listed.test(withoutOwnGene(between));

/** The list that contains an argument. */
const listAround = (text: string, args: readonly Argument[], member: Argument): readonly Argument[] => [
  ...listBack(text, member.mention.prose.start, args, joins),
  member,
  ...listOnward(text, member.mention.prose.end, args, joins),
];

/**
 * Reads which treatment a change calls for: "X makes D the drug of choice", "D is preferred in X", "With X, D is the drug of
 * choice", "X is a reason to prefer D", "X argues against D". Only unambiguous wording counts, and only changes: a disease has
 * a drug of choice, too.
 */
export function readPreferences({ text, args, cuesIn, textUntil }: Passage): readonly Statement[] {
  const changes = args.filter((a) => isChange(a) && !isAbsent(text, a.mention) && !isComparator(text, a.mention));
  const treatments = args.filter((a) => isTreatment(a) && !isComparator(text, a.mention));
  const between = (one: Argument, next: Argument) => text.slice(one.mention.prose.end, next.mention.prose.start);
  const toCue = (one: Argument, cue: Cue) => text.slice(one.mention.prose.end, cue.start);

  /** The change and the treatment that is the one of choice for it. */
  const chosen = (cue: Cue): readonly [Argument, Argument] | undefined => {
    const drug = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
    if (!drug) return undefined;
    const first = listAround(text, treatments, drug)[0]!;
    if (article.test(toCue(drug, cue))) {
      const maker = changes.find((one) => making.test(between(one, first)));
      if (maker) return [maker, drug];
    }
    if (!being.test(toCue(drug, cue))) return undefined;
    const after = changes.find(({ mention: { prose } }) => {
      const words = prose.start >= cue.end ? text.slice(cue.end, prose.start) : '';
      return placing.test(words) && !without.test(words);
    });
    if (after) return [after, drug];
    const front = changes.find((one) => {
      const words = textUntil(one.mention.prose.start);
      return fronted.test(words) && !without.test(words) && frontEnd.test(between(one, first));
    });
    return front && [front, drug];
  };

  /** The change and the treatment after it that a verb between them asks for or rules out. */
  const asked = (cue: Cue): readonly [Argument, Argument] | undefined => {
    const change = changes.findLast(({ mention }) => mention.prose.end <= cue.start);
    const drug = treatments.find(({ mention }) => mention.prose.start >= cue.end);
    const isAsked =
      change !== undefined &&
      drug !== undefined &&
      predicate.test(toCue(change, cue)) &&
      given.test(text.slice(cue.end, drug.mention.prose.start));
    return isAsked ? [change, drug] : undefined;
  };

  const statementOf = (relation: Statement['relation'], cue: Cue, found: readonly [Argument, Argument] | undefined) =>
    found
      ? [
          {
            relation,
            cue,
            subject: withoutFusion(listAround(text, changes, found[0])),
            object: listAround(text, treatments, found[1]),
            plain: true,
          },
        ]
      : [];
  return [
    ...cuesIn('cue/choice').flatMap((cue) => statementOf('sensitivity', cue, chosen(cue))),
    ...cuesIn('cue/asks-for').flatMap((cue) => statementOf('sensitivity', cue, asked(cue))),
    ...cuesIn('cue/forbids').flatMap((cue) => statementOf('resistance', cue, asked(cue))),
  ];
}
