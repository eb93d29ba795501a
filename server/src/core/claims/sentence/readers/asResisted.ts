// Reads "T790M is not inhibited by D", "D cannot overcome T790M": that a drug does not act on a changed target.

import { anyOf } from '../../../text/anyOf.ts';
import { textAfter } from '../../../text/textAround.ts';
import { type Argument, hasResidue, isTreatment } from '../../arguments/arguments.ts';
import { betweenItems, listBack, listFrom } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "The M *mutant in EGFR*": what may stand between a change and the verb. */
const changed = String.raw`\s(?:mutants?|mutations?|substitution|kinase)(?:\s(?:in|of)\s[^\s,;:]{2,16})?`;
const isNot = anyOf(
  String.raw`(?:is|are|was|were)\s(?:not|(?:only\s)?(?:poorly|weakly|barely|scarcely|hardly))`,
  String.raw`(?:cannot|can\snot|could\snot)\sbe`,
);
/** "M *is not inhibited by* D", "is poorly inhibited by"; "not fully inhibited" says how much is. */
const notBy = new RegExp(
  String.raw`^\)?(?:${changed})?\s${isNot}\s(?:effectively\s|efficiently\s)?${anyOf(
    String.raw`(?:inhibited|blocked|bound|targeted)\sby`,
    String.raw`an?\s(?:valid\s)?target\s(?:of|for)`,
    String.raw`(?<overcome>overcome)\s(?:by|with)`,
  )}\s$`,
);

/** "D *does not inhibit* M". */
const doesNot =
  /^\s(?:does\snot|do\snot|did\snot|cannot|can\snot|could\snot|fails\sto|failed\sto|fail\sto)\s(?:effectively\s|efficiently\s)?(?:inhibit|block|bind(?:\sto)?|target|(?<overcome>overcome))\s(?:the\s)?$/;

/** The end of a statement: not "inhibited by D *alone*", "does not inhibit M *phosphorylation*", "… *as well as*". */
const ending =
  /^\)?(?:\s(?:mutants?|mutations?|substitution|kinase)(?:\s(?:in|of)\s[^\s,;:.]{2,16})?)?(?=[.,;:]|\s?$|\s(?:in|and|or|nor|but|whereas|while|because|since)\s|\s[([])/;

/** Whether a change is one of what a treatment acts on: of what it does not act on anyway, nothing is said. */
const isOnTarget = ({ mention: { variants = [] } }: Argument, drug: Argument): boolean => {
  const targets = drug.targets?.() ?? [];
  return variants.some(({ gene }) => gene !== undefined && targets.includes(gene));
};

const goesOn = (between: string, next: Argument): boolean => hasResidue(next) && betweenItems.test(between);

/** What is denied of a change, or of a list of them, and a treatment, or a list of them. */
function deniedOf({ text, args, treatments }: Passage, change: Argument, drug: Argument): Statement | undefined {
  const isPassive = change.mention.prose.end <= drug.mention.prose.start;
  const changes = args.filter(hasResidue);
  const subject = isPassive
    ? [...listBack(text, change.mention.prose.start, changes, goesOn), change]
    : listFrom(text, change, changes, hasResidue);
  const object = isPassive ? listFrom(text, drug, treatments, isTreatment) : [drug];
  const [from, to] = isPassive ? [change, drug] : [drug, change];
  const { end } = from.mention.prose;
  const words = text.slice(end, to.mention.prose.start);
  const between = isPassive ? words : withoutOwnGene(words);
  const found = (isPassive ? notBy : doesNot).exec(between);
  const last = (isPassive ? object : subject).at(-1)!.mention.prose;
  if (!found || !ending.test(textAfter(text, last, 24))) return undefined;
  if (found.groups?.overcome === undefined && !subject.every((one) => isOnTarget(one, drug))) return undefined;
  const start =
    end +
    (isPassive
      ? between.search(/\s(?:not|cannot|can\snot|could\snot|(?:only\s)?(?:poorly|weakly|barely|scarcely|hardly))\s/) + 1
      : 1);
  const cue: Cue = { list: 'cue/resistance', start, end: end + between.replace(/\s(?:the\s)?$/, '').length };
  return { relation: 'resistance', cue, subject, object, plain: true };
}

/**
 * Reads a statement that a drug does not act on a change of a residue in its target, or does not overcome it, as the resistance that
 * it tells of. Any other statement stays as it is.
 */
export function asResisted(passage: Passage, statement: Statement): Statement {
  const { relation, subject } = statement;
  if (relation !== 'targets' && relation !== 'overcomes' && relation !== 'sensitivity') return statement;
  for (const change of subject.filter(hasResidue).reverse())
    for (const drug of passage.treatments) {
      const denied = deniedOf(passage, change, drug);
      if (denied) return denied;
    }
  return statement;
}
