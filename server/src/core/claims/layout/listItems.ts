import { textAfter } from '../../text/textAround.ts';
import { isAbsent } from '../arguments/absence/absent.ts';
import { isWildType } from '../arguments/absence/wildType.ts';
import { type Argument, isCause, isTreatment, mostSpecificCauses } from '../arguments/arguments.ts';
import { listOnward } from '../arguments/lists/list.ts';
import { withoutOwnGene } from '../arguments/ownGene.ts';
import type { Lead } from './listLeads.ts';

/** "Acquired", "In some tumours, high-level": words before the first name of an item. */
const itemOpening =
  /^["“'‘([]?(?:(?:in|less|more|rarely|sometimes|occasionally|often|and|or)(?!\p{L})[^,.;:]{0,40},\s)?(?:(?!(?:no|not|without|unlike|except|lack|absence|patients?|those|cells?|trials?|stud(?:y|ies)|tests?|testing|by|against|whether|how)\s)[\p{L}\d-]+\s){0,4}$/iu;
const glue =
  /^\)?(?:\s?[/,]\s?|,?\s(?:and|or|and\/or)\s|,?\s(?:such\sas|including|e\.g\.|like|namely|for\sexample|in|of),?\s|\s?[:(]\s?)(?:the\s)?$/u;
/** "Bypass signalling through MET amplification". */
const means = /^\s(?:through|via|by|due\sto|caused\sby|driven\sby|because\sof|from|with)\s(?:the\s)?$/u;

/** "MET inhibition", "EGFR blockade": a treatment of the gene, not a cause. */
const acted = /^[\s-](?:inhibit|blockade|antibod|target|directed|testing|degrad|wild)/iu;

/** The list of names at the beginning of an item. */
const namesAtHead = (text: string, args: readonly Argument[]): readonly Argument[] =>
  listOnward(text, 0, args, (words, _, last) => {
    const between = withoutOwnGene(words);
    return last
      ? glue.test(between) || between === ' ' || (last.mention.kind === 'mechanism' && means.test(between))
      : itemOpening.test(between);
  });

const exact: readonly string[] = ['variant', 'fusion', 'mechanism'];
const genes: readonly string[] = ['gene', 'family', 'mirna'];

/**
 * Returns the changes, or the treatments, at the beginning of a list item, which complete its lead; empty if it begins with
 * something else. `text` is the prose of the item, `args` the outermost mentions of its first sentence.
 */
export function argumentsAddedByItem(text: string, args: readonly Argument[], lead: Lead): readonly Argument[] {
  const head = namesAtHead(text, args);
  if (lead.lacks === 'object') return head.every(isTreatment) ? head : [];
  const kinds = [
    ...exact.filter((kind) => lead.relation === 'resistance' || kind !== 'mechanism'),
    ...(lead.ofGenes ? genes : []),
  ];
  const named = mostSpecificCauses(head.filter(isCause));
  const isTold = ({ mention }: Argument) =>
    kinds.includes(mention.kind) &&
    !isAbsent(text, mention) &&
    !isWildType(text, mention) &&
    !acted.test(textAfter(text, mention.prose, 12));
  return named.every(isTold) ? named : [];
}
