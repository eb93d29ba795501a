// Reads drugs that the base does not have: names with a stem of INNs (emibetuzumab, elzovantinib), and codes of sponsors
// where the words beside them, or a list with a drug, say that they are drugs ("the inhibitor BLU-222"). What a text once says to
// be a drug is one wherever the block names it again.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { allMatches } from '../../text/allMatches.ts';
import { anyOfTexts } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';
import { listJoint } from '../../text/listJoint.ts';
import { bySpan, covers, overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import { calledCodes } from './calledCodes.ts';
import { medicineStems } from './medicineStems.ts';
import { naturalCompounds } from './naturalCompounds.ts';
import { radionuclides } from './radionuclides.ts';
import { codeShape, isSureCode } from './sponsorCodes.ts';

/**
 * Endings that no other word has: each is that of an INN in the base, or "-mig", the ending of bispecific antibodies since the
 * WHO's scheme for monoclonal antibodies of May 2022 (INN Working Document 22.542).
 */
const stems = `(?:${medicineStems}|tinib|rafenib|metinib|ciclib|parib|lisib|rasib|degib|zomib|sertib|toclax|cestat|ixafor|lutamide|taxel|rubicin|fosfamide|citabine|tuzumab|[bcdfglmnprstvxz]umab|[aiox]ximab|[bcdfgklmnprstvxyz][ai]mab|tamab|[bcdglmnprstvx]amig|[bcdglmnprstvx]omig)`;
/** Second words of conjugates in the base; those of auristatins end in -dotin, those of maytansinoids in -tansine. */
const payloads =
  '(?:[a-z]{2,8}(?:dotin|tansine)|deruxtecan|tirumotecan|ozogamicin|tesirine|govitecan|brengitecan|duocarmazine)';
const stemmed = guarded(
  new RegExp(`${stems}(?![a-z])`, 'i'),
  new RegExp(
    `(?<![A-Za-z\\d-])(?:(?:[DLRS]|dl|DL)-)?(?:[A-Z](?=[a-z]))?[a-z]{2,14}${stems}(?:\\s${payloads})?(?![A-Za-z\\d]|-(?!based|induced|resistan|sensitiv|treated|refractory|naive|containing))`,
    'g',
  ),
);
const code = guarded(
  /[A-Z]{2,4}[-\s]?[A-Z]?\d{2}|\d{4}|SGN-/,
  new RegExp(`(?<![\\p{L}\\d/._-])${codeShape}(?![\\p{L}\\d/_]|-\\d|\\.\\d)`, 'gu'),
);

const drugNoun =
  '(?:inhibitors?|degraders?|PROTACs?|antagonists?|agonists?|activators?|blockers?|conjugates?|ADCs?|bispecifics?|engagers?|drugs?|agents?|compounds?|molecules?|glues?|radioligands?|antibod(?:y|ies)|vaccines?)';
/** "the SHP2 inhibitor TNO155", "inhibitors were VT3989", "treated with AG-270", "10 mg of". */
const saidBefore = new RegExp(
  `(?:${drugNoun}(?:\\s(?:are|is|was|were|comprise|include|included|including|such\\sas|like|called|named|namely))?,?\\s\\(?|(?:treat(?:ed|ment|ing)|therapy|dosed|exposed|exposure)\\s(?:with|to)\\s(?:oral\\s|either\\s)?|(?:[Gg]iven|received?|receiving|administered|plus|mg(?:/kg)?\\sof)\\s)$`,
);
/** "BLU-222, a CDK2 inhibitor", "IDE397 inhibits", "AMG 650 (sovilnesib)", "TNG462 at 10 nM". */
const saidAfter = new RegExp(
  `^(?:,?\\s(?:is\\s|are\\s)?(?:an?|the|another)\\s(?:[\\w-]{2,20}\\s){0,4}${drugNoun}(?![a-z])|\\s(?:inhibit(?:s|ed)|(?:was|has\\sbeen|were)\\s(?:found|shown|reported|demonstrated)\\sto\\s(?:inhibit|prevent|suppress|block|reduce|sensiti[sz]e|synergi[sz]e)|degrade[sd]|treatment|monotherapy|therapy|in\\scombination|plus\\s|\\d{1,4}\\s?mg|at\\s\\d[\\d.]*\\s?[nµμ]M|\\([a-z]{4,14}(?:ib|mab|ide|ine|an)\\)))`,
);
/** What has the same shape: goods, animals, cells, antibodies, studies. */
const otherBefore =
  /(?:\b(?:cat(?:alog(?:ue)?)?|no|nos|lot|batch|clone|strain|anti|mAb|plasmid|grant|protocol|trial|stud(?:y|ies)|number|product|kit|patient|sample|lines?)[.#:]?\s?#?|#\s?|anti-|[Ff]ig\.?\s)$/i;
const otherAfter =
  /^(?:\s(?:cells?|cell\slines?|mice|strain|clone|antibody|assay|kit|study|trial|promoter|gene|mutations?|mutants?|xenografts?|reader|spectrometer|instrument)(?![a-z])|[®™])/i;

const joint = new RegExp(
  `^(?:${listJoint('nor', 'plus', 'versus', 'vs\\.?')}|\\s?[+/]\\s?|\\s?\\(|;\\s|\\),\\s|\\)(?:,)?\\s(?:and|or)\\s|\\),?\\s)$`,
  'u',
);

interface Candidate extends Span {
  readonly name: string;
  /** Whether it is a drug whatever stands beside it. */
  readonly isSure: boolean;
}

const isOther = (text: string, span: Span): boolean =>
  otherBefore.test(textBefore(text, span, 14)) || otherAfter.test(textAfter(text, span, 24));

const isCalledDrug = (text: string, span: Span): boolean =>
  saidBefore.test(textBefore(text, span, 48)) || saidAfter.test(textAfter(text, span, 80));

/** Places of names that the text itself says to be drugs. Words in small letters may begin a sentence elsewhere, or here. */
function placesOf(text: string, names: readonly string[]): readonly RegExpExecArray[] {
  if (names.length === 0) return [];
  const bothCases = names.flatMap((name) => [
    name,
    name[0]!.toLowerCase() + name.slice(1),
    name[0]!.toUpperCase() + name.slice(1),
  ]);
  const spellings = new Set(bothCases.filter((one) => names.includes(one) || /[a-z]{4}$/.test(one)));
  return allMatches(text, new RegExp(`(?<![\\p{L}\\d/_-])${anyOfTexts(spellings)}(?![\\p{L}\\d/_]|-\\d)`, 'gu'));
}

/** The names of a text that may be drugs, apart from what has been read as something. */
function candidatesIn(text: string, readings: readonly Reading[], knowledge: Knowledge): readonly Candidate[] {
  const found = [
    ...stemmed.all(text).map((match) => ({ match, isSaid: true, isWhole: false })),
    // The antigen in "177Lu-labeled PSMA-617" is only part of the name.
    ...radionuclides(text).map((match) => ({ match, isSaid: true, isWhole: true })),
    ...placesOf(text, [...calledCodes(text), ...naturalCompounds(text)]).map((match) => ({
      match,
      isSaid: true,
      isWhole: false,
    })),
    ...code.all(text).map((match) => ({ match, isSaid: false, isWhole: false })),
  ];
  return found.flatMap(({ match: { index, 0: name }, isSaid, isWhole }): Candidate[] => {
    const span = { start: index, end: index + name.length };
    const isPart = (one: Reading): boolean => isWhole && one.kind !== 'drug' && covers(span, one);
    if (readings.some((one) => overlaps(one, span) && !isPart(one))) return [];
    if (isOther(text, span) || knowledge.names.lookup(name).length > 0) return [];
    return [{ ...span, name, isSure: isSaid || isSureCode(name) }];
  });
}

/** Returns those that are drugs: sure ones, those that words call so, and those in a list with a drug. */
function drugsAmong(
  text: string,
  candidates: readonly Candidate[],
  readings: readonly Reading[],
): readonly Candidate[] {
  const known = readings.flatMap(({ kind, start, end }) => (kind === 'drug' ? [{ start, end }] : []));
  const drugs = new Set<Span>([...known, ...candidates.filter((one) => one.isSure || isCalledDrug(text, one))]);
  const all = [...known, ...candidates].sort(bySpan);
  const follow = (names: readonly Span[], between: (one: Span, next: Span) => string): void => {
    names.forEach((one, at) => {
      const next = names[at + 1];
      if (next && drugs.has(one) && joint.test(between(one, next))) drugs.add(next);
    });
  };
  follow(all, (one, next) => text.slice(one.end, next.start));
  follow([...all].reverse(), (one, next) => text.slice(next.end, one.start));
  const called = new Set(candidates.flatMap((one) => (drugs.has(one) ? one.name : [])));
  const kept: Candidate[] = [];
  for (const one of candidates.filter(({ name }) => called.has(name)).sort(bySpan))
    if (kept.length === 0 || kept.at(-1)!.end <= one.start) kept.push(one);
  return kept;
}

/** Reads drugs that the base does not have. `readings` are those of the block; the drugs read have no id. */
export function readUnlistedDrugs(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  const candidates = candidatesIn(text, readings, knowledge);
  if (candidates.length === 0) return [];
  return drugsAmong(text, candidates, readings).map(({ start, end, name }) => ({
    start,
    end,
    kind: 'drug' as const,
    ids: [],
    labels: [name],
    via: 'grammar' as const,
  }));
}
