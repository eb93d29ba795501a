import type { GeneRole } from '../../knowledge/records.ts';
import { anyOf } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { saidOfGene } from './saidOfGene.ts';
import type { StatedRole } from './statedRole.ts';

/** A cheap test: every such statement matches. */
export const directionSign = /activating|of[\s-]function/iu;

const activating = '(?:activating|gain[\\s-]of[\\s-]function(?:\\s\\(GOF\\))?)';
const inactivating = '(?:inactivating|loss[\\s-]of[\\s-]function(?:\\s\\(LOF\\))?)';
const direction = `(${anyOf(activating, inactivating)})`;
const kind = '(?:(?:driver|germline|hotspot|missense|oncogenic|point|recurrent|somatic)\\s){0,2}';
const change = `${kind}(?:mutations?|alterations?|variants?)`;

/**
 * Words before such an adjective when it describes the gene beside it. "Pathway-activating mutations in NF1" and "RAS
 * activating mutations of NF1" activate something else.
 */
const free = `(?:^|[.;:(,]\\s?|(?:^|\\s)${anyOf(
  'a|an|the|of|with|by|to|for|from|through|via|or|these|such|no|as',
  'common|frequent|germline|known|novel|oncogenic|rare|recurrent|somatic|acquired|other|most|many|several|specific|constitutively',
  'acquire[ds]?|bear(?:s|ing)?|carr(?:y|ies|ied|ying)|caused?|contain(?:s|ed|ing)?|develop(?:s|ed)?|detected|follow(?:s|ed)?|found|had|harbou?r(?:s|ed|ing)?|ha(?:s|ve)|identified|include[ds]?|reveal(?:s|ed)|show(?:s|ed)?',
)}\\s)`;

/** "activating mutations of X", "activating mutations in the X gene", "activating X mutations", "X activating mutations". */
const directionBefore = new RegExp(
  `${free}${direction}\\s${change}\\s(?:of|in|affecting|within)\\s(?:the\\s)?(?:gene\\s)?$`,
  'iu',
);
const around = new RegExp(`${free}${direction}\\s${kind}$`, 'iu');
/** "By inactivating KRAS mutations": here the word is a verb. */
const doing = /(?:^|\s)(?:by|for|from|in|of|through|to|via)\s(?:in)?activating\s$/iu;
const changeAfter = new RegExp(`^(?:\\sgene)?\\s${change}(?![\\p{L}-])`, 'iu');
const directionAfter = new RegExp(`^(?:\\sgene)?\\s${direction}\\s${change}(?![\\p{L}-])`, 'iu');

/** The gene is on its own: in a list it may be true of others, and a pathway is not the gene. */
const alone = new RegExp(
  `^(?:\\s(?:gene|protein)(?![\\p{L}-]))?(?:[.;:)\\]]|,(?!\\s(?:and\\s|or\\s)?[\\p{Lu}\\d])| \\((?!e\\.g)| (?:${saidOfGene}|(?!associat|encod|mediat|regulat|relat)\\p{Ll}+ed|at|on|by|that|which|but|as|to|from|in|with)(?![\\p{L}-])|$)`,
  'u',
);
const endOfChange = /^(?:[.;:)\],]| \(| \p{Ll}|$)/u;
/** "of NF1 and PTEN", "SMO/PTCH1": the members of a list in front. */
const listed = /(?:[/+&\u2013-]\s?|(?:\band|\bor|,|\bboth|\beither)\s)$/u;
/** "activating or inactivating": of either kind. */
const either = /(?:activating|function)\s?(?:and|or|\/|versus)\s?(?:\/\s?)?$/iu;

/** In characters: how far before and after a gene to look for the direction. */
const reach = 90;
const roleOf = (words: string): GeneRole['role'] =>
  /^(?:activating|gain)/iu.test(words) ? 'oncogene' : 'tumour-suppressor';

/** The role that a gene would have if its mutations had the effect that the text states; undefined if it states none. */
export function statedDirection(text: string, { start, end }: Span): StatedRole | undefined {
  const before = textBefore(text, { start }, reach);
  const after = textAfter(text, { end }, reach);
  const from = start - before.length;
  const inFront = directionBefore.exec(before);
  if (inFront && alone.test(after)) {
    const at = before.lastIndexOf(inFront[1]!);
    return either.test(before.slice(0, at))
      ? undefined
      : { role: roleOf(inFront[1]!), prose: { start: from + at, end } };
  }
  const changed = changeAfter.exec(after);
  const inside = changed && !doing.test(before) ? around.exec(before) : null;
  if (changed && inside && endOfChange.test(after.slice(changed[0].length))) {
    const at = before.lastIndexOf(inside[1]!);
    if (either.test(before.slice(0, at))) return undefined;
    return { role: roleOf(inside[1]!), prose: { start: from + at, end: end + changed[0].length } };
  }
  const named = directionAfter.exec(after);
  if (!named || listed.test(before) || !endOfChange.test(after.slice(named[0].length))) return undefined;
  return { role: roleOf(named[1]!), prose: { start, end: end + named[0].length } };
}
