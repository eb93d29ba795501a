// Joins the genes of a list that share a part of their name: "BRCA1/2", "N/KRAS", "CDK4 and 6".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

/** The next member of a list: "/2", "/-2", "/3" after a number, "/II" after I, "/B" after a letter. */
const nextMember = /^\s?\/\s?-?(\d{1,2}|I{2,3}|[A-Z])(?=i?(?![\p{L}\d]))/u;
/** "and -7" after "caspase-3". */
const nextHyphenated = /^\s(?:and|or|&)\s[-\u2010\u2011–](\d{1,2})(?![\p{L}\d%.]*\d|[%\p{L}])/u;
/** "and 2" after a full name with a separate number: "kinase 1 and 2", but not "kinase 1 and 2 other genes". */
const nextOfFullName =
  /^\s(?:and|or|&)\s(\d{1,2}|I{2,3})(?![\p{L}\d%.-]*[\p{L}\d%]|\s(?:\d|of\b|other|more|additional|further|patients|cases|weeks?|days?|months?|years?|hours?|h\b|mg|times))/u;
const fullName = /\p{Ll}{4}[\s-]$/u;
/** "and 6" only before a word that goes with genes: "CDK4 and 6 inhibitors". */
const nextInWords =
  /^(?:,\s\d{1,2})?\s(?:and|or|&)\s-?(\d{1,2})(?=\s(?:inhibit|antagon|kinase|gene|mutation|amplif|overexpress|express))/iu;

/** "-3" after "CRTC1": the last of a range of genes. */
const lastOfRange =
  /^[-\u2010-\u2013](\d)(?![\p{L}\d%]|[-–.,]\d|\s(?:cycles?|days?|weeks?|months?|years?|times)(?!\p{L}))/u;

/** The sign of these expressions: few genes are followed by this. */
const memberSign = /^(?:\s?\/|,\s\d|\s(?:and|or|&)\s|[-\u2010-\u2013]\d)/iu;

/** " 4/6" after the name of a family, or one number where a word for genes or the end of a bracket follows. */
const spacedMembers =
  /^\s\d{1,2}(?:(?:\/\d{1,2}){1,2}(?![\p{L}\d.%/])|(?=\)|[-\s](?:gene|protein|mutat|mutant|inhibit)))/u;
/** In characters: two numbers more, and the beginning of the word. */
const membersReach = 18;

/** "CDK 4/6", "MEK 1/2", "IDH 1 mutation": the members that the numbers say, where each of them is a gene's. */
function joinSpacedMembers(text: string, reading: Reading, knowledge: Knowledge): Reading {
  const numbers = spacedMembers.exec(textAfter(text, reading, membersReach))?.[0];
  if (numbers === undefined) return reading;
  const name = text.slice(reading.start, reading.end);
  const ids = numbers
    .trim()
    .split('/')
    .flatMap((number) => idNamed(name + number, 'gene', knowledge) ?? []);
  if (ids.length < numbers.split('/').length) return reading;
  return { ...reading, end: reading.end + numbers.length, kind: 'gene', ids, labels: ids.map(knowledge.label) };
}

/** "NR4A1-3": a gene with the number 1 extended to the last of its range, if every number has a gene; else as it is. */
function joinRange(text: string, reading: Reading, stem: string, knowledge: Knowledge): Reading {
  const rest = textAfter(text, reading, 12);
  const last = text[reading.end - 1] === '1' ? Number(lastOfRange.exec(rest)?.[1] ?? 0) : 0;
  const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, i) => i + 2);
  const ids = numbers.flatMap((number) => idNamed(stem + number, 'gene', knowledge) ?? []);
  if (ids.length === 0 || ids.length < numbers.length || ids.some((id) => reading.ids.includes(id))) return reading;
  const all = [...reading.ids, ...ids];
  return { ...reading, end: reading.end + 2, ids: all, labels: all.map(knowledge.label) };
}

/** Returns the words for a further gene right after a gene, and its number or letter. */
function nextAfter(text: string, gene: Reading, stem: string): RegExpExecArray | null {
  const rest = textAfter(text, gene, 40);
  return (
    nextMember.exec(rest) ??
    nextInWords.exec(rest) ??
    nextHyphenated.exec(rest) ??
    (fullName.test(stem) ? nextOfFullName.exec(rest) : null)
  );
}

/** "BRCA1/2", "CDK4 and 6": a gene extended over the numbers after it, as long as each has a gene that is not named yet. */
function joinNumbers(text: string, gene: Reading, stem: string, knowledge: Knowledge): Reading {
  const member = nextAfter(text, gene, stem);
  const id = member ? idNamed(stem + member[1], 'gene', knowledge) : undefined;
  if (!member || id === undefined || gene.ids.includes(id)) return gene;
  const joined = {
    ...gene,
    end: gene.end + member[0].length,
    ids: [...gene.ids, id],
    labels: [...gene.labels, knowledge.label(id)],
  };
  return joinNumbers(text, joined, stem, knowledge);
}

/** A name and the number or letter at its end. */
const numberedName = /^(.*?)(?:\d{1,2}|[A-Z])$/u;

/**
 * Extends a gene over the numbers of further genes: "BRCA1/2", "AKT1/2/3", "CDK4 and 6" and "CRTC1-3" each become one
 * reading with every gene.
 */
export function joinElidedGenes(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return readings.map((reading) => {
    if (reading.kind === 'family' || (reading.kind === 'gene' && reading.ids.length > 1))
      return joinSpacedMembers(text, reading, knowledge);
    if (reading.kind !== 'gene' || reading.ids.length !== 1) return reading;
    if (!memberSign.test(textAfter(text, reading, 8))) return reading;
    const stem = numberedName.exec(text.slice(reading.start, reading.end))?.[1];
    if (stem === undefined || stem.length < 2) return reading;
    const range = joinRange(text, reading, stem, knowledge);
    return range === reading ? joinNumbers(text, reading, stem, knowledge) : range;
  });
}

/** "N/", "H/K/" before a gene. */
const otherHeads = /(?<![\p{L}\d/])((?:[A-Z]\/){1,3})$/u;

/**
 * Extends a gene over the first letters of other genes before it: "N/KRAS" and "H/K/NRAS" each become one reading with
 * every gene. Each letter must give the name of a gene.
 */
export function joinElidedHeads(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return readings.map((reading) => {
    if (reading.kind !== 'gene' || text[reading.start - 1] !== '/') return reading;
    const heads = otherHeads.exec(textBefore(text, reading, 7))?.[1];
    const rest = text.slice(reading.start + 1, reading.end);
    const ids = heads?.split('/').flatMap((head) => (head ? [idNamed(head + rest, 'gene', knowledge)] : []));
    if (!heads || !ids || rest.length < 2 || ids.some((id) => id === undefined || reading.ids.includes(id)))
      return reading;
    const known = ids.flatMap((id) => id ?? []);
    return {
      ...reading,
      start: reading.start - heads.length,
      ids: [...known, ...reading.ids],
      labels: [...known.map(knowledge.label), ...reading.labels],
    };
  });
}
