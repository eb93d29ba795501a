import { textBefore } from '../../../text/textAround.ts';
import { isRemoved } from '../absence/removal.ts';
import { type Argument, hasExpression, isChange } from '../arguments.ts';

/** "Low X or activating mutations of Y", "overexpression of X or stimulation with Y": what is said of the second cause. */
const qualified =
  '(?:(?:an?\\s|the\\s)?(?:activating|inactivating|oncogenic|(?:gain|loss)-of-function|low(?:er)?|high(?:er)?|reduced|decreased|increased|elevated|impaired|defective)\\s(?:(?:expression|levels?|activity)\\sof\\s)?|an?\\s|(?:stimulation\\swith|(?:the\\s)?addition\\sof|exposure\\sto|treatment\\swith)\\s)?';
const listing = new RegExp(
  `^\\)?(?:,\\s(?:and\\s|or\\s|as\\swell\\sas\\s)?|\\s(?:and|or|(?:combined|together|along)\\swith)\\s)${qualified}$`,
  'u',
);

/** "In IDH1, S280F": the gene of the change. */
const inGene = /(?:^|[.;]\s)In\s(?:the\s)?$/;
const owning = /^\s(?:in|of|within)\s(?:the\s)?$/u;

/**
 * "KRAS mutations, MET amplification and hypoxia": whether an argument that is not a change can be listed with changes. The
 * EGFR of "EGFR T790M" and of "T790M in EGFR" belongs to the change.
 */
function isListable(prose: string, { mention }: Argument, args: readonly Argument[]): boolean {
  const { kind, text } = mention;
  const isOfFormer = args.some(
    (one) => isChange(one) && owning.test(prose.slice(one.mention.prose.end, mention.prose.start)),
  );
  const isOfNext = args.some(
    ({ mention: next }) =>
      next.prose.start >= mention.prose.end && /^[\s(-]{0,2}$/u.test(prose.slice(mention.prose.end, next.prose.start)),
  );
  const isFronted =
    inGene.test(textBefore(prose, mention.prose, 12)) &&
    args.some((one) => isChange(one) && prose.slice(mention.prose.end, one.mention.prose.start) === ', ');
  return (
    (hasExpression(mention) && !isOfNext && !isOfFormer && !isFronted && prose[mention.prose.end] !== '-') ||
    (kind === 'mechanism' && !/mutation/iu.test(text))
  );
}

const lowering = /\s(?:low(?:er)?|reduced|decreased|impaired|defective)\s$/u;
/** "Loss of X, reduced Y trapping": a word of less is about the process, not the gene. */
const isOfProcess = (text: string, between: string, one: Argument): boolean =>
  lowering.test(between) && !isChange(one) && !isRemoved(text, one.mention);

/** "EMT, ATM and SLFN11 govern": adds the arguments that are listed with a chosen cause. */
export function withListedCauses(
  text: string,
  chosen: readonly Argument[],
  args: readonly Argument[],
): readonly Argument[] {
  const hasChange = chosen.some(isChange);
  const lists: Argument[][] = [];
  for (const one of args) {
    if (hasChange && !chosen.includes(one) && !isListable(text, one, args)) continue;
    const last = lists.at(-1)?.at(-1);
    const between = last ? text.slice(last.mention.prose.end, one.mention.prose.start) : '';
    // "X binds A, and B is resistant": a list of two has no comma.
    const isClause = hasChange && lists.at(-1)?.length === 1 && /,\s(?:and|or)\s/u.test(between);
    const goesOn = last && !last.isKindOfResistance && !one.isKindOfResistance && !isClause;
    if (goesOn && listing.test(between) && !isOfProcess(text, between, one)) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.filter((list) => list.some((one) => chosen.includes(one))).flat();
}
