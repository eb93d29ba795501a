import type { GeneRole } from '../../knowledge/records.ts';
import { anyOf } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { saidOfGene } from './saidOfGene.ts';
import { standsAlone } from './standsAlone.ts';

/** The role that a text assigns to a gene, with the span of the statement. */
export interface StatedRole {
  readonly role: GeneRole['role'];
  readonly prose: Span;
}

/** A cheap test: every such statement matches. */
export const roleSign = /oncogene|tumou?r[\s-]suppressor/iu;

const noun = '(?<![\\p{L}-])(?:(?:proto-?)?oncogene|tumou?r[\\s-]suppressor(?:\\s(?:gene|protein))?)';
/** Adjectives that leave the statement intact; others ("putative", "context-dependent") take it back. */
const adjective = anyOf(
  '(?:well[\\s-])?(?:known|established|characteri[sz]ed|studied)',
  'bona fide|central|classical|classic|common|critical|crucial|famous|human|important|key|main|major|master|potent|powerful|prominent|prototypical|strong',
  '(?:commonly|frequently|often)\\s(?:activated|altered|deleted|inactivated|lost|mutated)',
);
const described = `(?:${adjective},?\\s){0,2}`;

/** The name of the gene ends here, and so does the statement. */
const ends = new RegExp(
  `^(?:\\s(?:activation|activity|allele|amplification|deletion|expression|gene|inactivation|locus|loss|mutations?|overexpression|protein|silencing)(?![\\p{L}-]))?(?:[.;:)\\]]|,(?!\\d)| \\(| (?:${saidOfGene}|and|or|in|at|on|by|with|that|which|but|as|to|from|via|through)(?![\\p{L}-])|$)`,
  'u',
);

/** "the oncogene X", and of a list its first: "oncogenes such as X", "oncogenes (X". */
const roleBefore = new RegExp(`${noun}\\s$`, 'iu');
const listBefore = new RegExp(
  `${noun}s(?:,?\\s(?:such\\sas|like|including|e\\.g\\.,?)\\s|\\s\\((?:such\\sas\\s|e\\.g\\.,?\\s|including\\s|like\\s)?|\\s)$`,
  'iu',
);
/** "the X oncogene". */
const roleAfter = new RegExp(`^\\s(${noun})(?![\\p{L}-])`, 'iu');
/** "X, an oncogene", "X (an oncogene", "X is an oncogene". */
const apposed = new RegExp(`^(?:\\sgene)?(?:,\\s|\\s\\()(?:an?|the)\\s${described}(${noun})(?![\\p{L}-])`, 'iu');
const stated = new RegExp(`^(?:\\sgene)?\\s(?:is|was)\\s(?:an?|the)\\s${described}(${noun})(?![\\p{L}-])`, 'iu');

/** The gene is the subject of its clause: not "targeting X is", not "the loss of X is". */
const opensClause = /(?:^|[.;:]\s|(?:^|\s)(?:although|as|because|but|since|that|whereas|while),?\s)(?:the\s)?$/iu;
/** What acts on the gene may be what the words after it describe: "miR-21, which targets X, an oncogene". */
const actedOn =
  /(?:activat|bind|block|control|degrad|encod|inhibit|modulat|phosphorylat|regulat|repress|suppress|target)\p{Ll}*\s(?:the\s)?$/iu;
/** "Unlike X, a tumour suppressor …": the words after the comma begin the main clause. */
const leadsIn =
  /(?:^|\s)(?:after|although|beside|besides|despite|if|like|than|unlike|upon|when|where|while|without)\s(?:the\s)?$/iu;
/** The apposition is closed, and not followed by a name that it describes: "without X, an oncogene, MYC, drives". */
const closed = /^(?:[.;:)]|,(?!\s\*?[\p{Lu}\d])| (?:that|which|whose|of|in|on)\s|$)/u;
/** Nothing is joined to the front of the name: "p53/MDM2", "BCR-ABL1". */
const apart = /(?:^|[\s(\u2018'])$/u;
/** "a tumour suppressor or oncogene": either role is stated. */
const either = /(?:suppressors?|oncogenes?)(?:\s(?:genes?|proteins?))?(?:\s(?:and|or|as)\s|\s?\/\s?)[^.,;]{0,20}$/iu;
const eitherAfter = /^(?:\s(?:gene|protein))?(?:\s(?:and|or|as)\s|\s?\/\s?|,\s)[^.,;]{0,24}(?:suppressor|oncogene)/iu;

/** In characters: how far before and after a gene to look for the role. */
const reach = 70;
const roleOf = (words: string): GeneRole['role'] => (/oncogene/iu.test(words) ? 'oncogene' : 'tumour-suppressor');

/** Reads a role stated before the gene. */
function readBefore(before: string, after: string, start: number): StatedRole | undefined {
  if (!ends.test(after)) return undefined;
  const one = roleBefore.exec(before);
  const match = one ?? listBefore.exec(before);
  if (!match) return undefined;
  const inFront = before.slice(0, match.index);
  if (either.test(inFront) || (!one && !standsAlone(inFront))) return undefined;
  return { role: roleOf(match[0]), prose: { start: start - before.length + match.index, end: start } };
}

/** Reads a role stated after the gene. */
function readAfter(before: string, after: string, end: number): StatedRole | undefined {
  const isOpen = standsAlone(before) && !actedOn.test(before) && !leadsIn.test(before);
  const beside = isOpen ? apposed.exec(after) : null;
  const match = roleAfter.exec(after) ?? beside ?? (opensClause.test(before) ? stated.exec(after) : null);
  if (!match) return undefined;
  const rest = after.slice(match[0].length);
  if (!(match === beside ? closed : ends).test(rest) || eitherAfter.test(rest)) return undefined;
  return { role: roleOf(match[1]!), prose: { start: end, end: end + match[0].length } };
}

/** The role that a text explicitly assigns to the gene at `start` to `end` of its block; undefined if it assigns none or hedges. */
export function statedRole(text: string, { start, end }: Span): StatedRole | undefined {
  const before = textBefore(text, { start }, reach);
  if (!apart.test(before)) return undefined;
  const after = textAfter(text, { end }, reach);
  const read = readBefore(before, after, start) ?? readAfter(before, after, end);
  return read && { ...read, prose: { start: Math.min(read.prose.start, start), end: Math.max(read.prose.end, end) } };
}
