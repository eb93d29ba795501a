import type { Span } from '../../text/span.ts';
import type { CandidateLine } from './candidateLines.ts';

/** A line that belongs to the printed page and not to the text, and its kind. */
export interface PageLine extends Span {
  readonly kind: 'stamp' | 'foot' | 'head' | 'address' | 'number' | 'rule' | 'conflict';
}

/** What publishers and repositories print on every page, as a line of its own. */
const stamp =
  /^(?:(?:under|for) peer review(?: only)?|(?:authors?['’]?s? |accepted |nih-pa )+manuscript(?:; available in pmc .{4,40})?|accepted article|journal pre-?proofs?|uncorrected (?:author )?proofs?|article in press|hhs public access|this article is protected by copyright\. all rights reserved\.?|published in final edited form as:?|electronic copy available at:? \S+|(?:bio|med)rxiv preprint doi: .{10,200}|this preprint research paper has not been peer reviewed\..{0,90}|received:? .{2,30}(?:19|20)\d\d.{1,20}(?:accepted|revised):? .{4,120}|pdf\s*\|\s*html\s*\|.{0,80}|download (?:the )?(?:pdf|full[- ]text|citation)|see discussions, stats, and author profiles for this publication at:? .{4,90})$/iu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "Smith et al. Molecular Cancer (2020) 19:123 Page 3 of 24" and "Cancers 2021, 13, 612 3 of 24". */
const pageOf = /(?:^|\s)Page \d{1,4} of \d{1,4}$/u;
const countOf = /(?:\d|\bx|REVIEW) \d{1,3} of \d{1,3}$/u;
const forReview = /\bx FOR PEER REVIEW(?: \d{1,3} of \d{1,3})?$/u;
/** "23 OncoReview 2024/Vol. 14/Nr 2": a page number before a journal with year and volume, or after a bar. */
const volume = /(?<![a-z])(?:Vol(?:ume|\.)?|Nr|No\.?|Issue)\s?\d/i;
const numberBefore = /^\d{1,4}\s[|•\s]*\p{Lu}/u;
const numberAfter = /[|•]\s*\d{1,4}$/u;
/** With initials or identifiers, a line is an entry of a bibliography. */
const entry = /\p{L}, ?\p{Lu}\.|\p{L} \p{Lu}{1,2},|doi|https?:|PMID/iu;

const isFoot = (line: string): boolean =>
  forReview.test(line) ||
  pageOf.test(line) ||
  (year.test(line) &&
    !entry.test(line) &&
    (countOf.test(line) || (volume.test(line) && (numberBefore.test(line) || numberAfter.test(line)))));

/** "Smith et al.", perhaps with the page number before or after it. */
const runningHead = /^(?:\d{1,4}\s)?(?<head>\p{Lu}[\p{L}'’-]+ et al\.?)(?:\s\d{1,4})?$/u;
const runningHeadIn = (line: string): string | undefined =>
  line.length < 60 ? runningHead.exec(line)?.groups?.head : undefined;
/** The address of a journal, and not of a page. */
const address = /^www\.[a-z\d-]+(?:\.[a-z\d-]+){1,3}\/?$/iu;

/** What a version control system writes between two versions that it could not merge. */
const conflict = /^(?:<{7}|>{7}) \S/u;
const betweenVersions = '=======';

/** In characters. No line at the foot of a page is longer. */
const longestFoot = 140;

/** Returns the lines that are not inside code or comments, which are `unread` stretches longer than the line. */
function readableLines(lines: readonly CandidateLine[], unread: readonly Span[]): readonly CandidateLine[] {
  let next = 0;
  return lines.filter(({ start, end }) => {
    while (next < unread.length && unread[next]!.end <= start) next++;
    const over = unread[next];
    return over === undefined || over.start >= end || (over.start >= start && over.end <= end);
  });
}

/** Returns whether the line comes after an empty line or at the beginning of the text. */
function opens(source: string, { start }: CandidateLine): boolean {
  const before = source.slice(Math.max(0, start - 40), start).split('\n');
  return before.length > 1 ? before.at(-2)!.trim() === '' : start < 40 && before[0]!.trim() === '';
}

/** Returns whether a line is a number within a sentence, which continues in lower case on the next line. */
const isWithinSentence = (source: string, line: CandidateLine): boolean =>
  /^\d{1,4}$/u.test(line.words) &&
  opens(source, line) &&
  /[\p{Ll},-]\s*$/u.test(source.slice(Math.max(0, line.start - 40), line.start)) &&
  /^[^\S\n]*\n[^\S\n]*\p{Ll}{2}/u.test(source.slice(line.end, line.end + 40));

/**
 * Returns the lines that belong to the printed page and not to the text: stamps of repositories, running heads and
 * feet, page numbers within a sentence. They are looked for in the source, because they also occur in reference lists:
 * `candidates` are those of the source, and `unread` is in order.
 */
export function pageLines(source: string, candidates: readonly CandidateLine[], unread: readonly Span[]): PageLine[] {
  const lines = readableLines(candidates, unread);
  const heads = new Map<string, number>();
  for (const head of lines.map(({ words }) => runningHeadIn(words)))
    if (head !== undefined) heads.set(head, (heads.get(head) ?? 0) + 1);

  const isUnmerged = lines.some(({ words }) => words.startsWith('<<<<<<< '));
  const kindOf = (line: CandidateLine): PageLine['kind'] | undefined => {
    const { words } = line;
    if (address.test(words)) return 'address';
    if (stamp.test(words)) return 'stamp';
    if (words.length <= longestFoot && isFoot(words)) return 'foot';
    if (conflict.test(words) || (words === betweenVersions && isUnmerged)) return 'conflict';
    if (/^={2,3}$/u.test(words) && opens(source, line)) return 'rule';
    if ((heads.get(runningHeadIn(words) ?? '') ?? 0) > 1) return 'head';
    return isWithinSentence(source, line) ? 'number' : undefined;
  };
  return lines.flatMap((line) => {
    const kind = kindOf(line);
    return kind ? [{ start: line.start, end: line.end, kind }] : [];
  });
}
