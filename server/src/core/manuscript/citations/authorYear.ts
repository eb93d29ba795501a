import { inParts } from '../../text/inParts.ts';
import { type Finder, type FoundCitation, wholeCitation } from './found.ts';
import { journalBehindEtAl, journalBehindYear } from './journalName.ts';

const particle = String.raw`(?:(?:van|von|der|den|de|la|le|du|di|da|dos|del|della|ten|ter|el|al|bin|ibn|zu|st\.?|['’][ts])[\s-])`;
/** A letter of a name: told by what it is not, since a class of all letters is much code. */
const letter = String.raw`[^\s\d,;:()[\]{}&/"“”<>=+*|@#%_^~$!?\\]`;
/**
 * A surname with what follows it: initials, "Jr.", a second surname. All of these are words with a capital and are told by nothing
 * else: were initials a case of their own, a list of authors could be read in as many ways as there are initials to split.
 */
const name = String.raw`${particle}{0,3}\p{Lu}${letter}{0,40}(?:\s\p{Lu}${letter}{0,40}){0,4}`;
const year = String.raw`(?:(?:1[89]|20)\d{2}[a-z]?(?:[-–/]\d{2,4})?|in press|forthcoming|n\.d\.)`;
const authors = String.raw`${name}(?:(?:,\s|\s?&\s|\sand\s|,\s&\s|,\sand\s|\s?/\s?)(?:the\s)?${name}){0,8}(?:(?:,?\set\.?\sal\b\.?|\sand (?:colleagues|co-?workers|others))(?:['’]s)?)?`;
const prefix = String.raw`(?:(?:[Ss]ee(?: also)?|[Ee]\.g\.|[Cc]f\.|[Rr]eviewed (?:in|by)|for (?:a |an )?(?:recent |excellent )?reviews?,? see|[Aa]dapted from|[Mm]odified from|as in|from|in|by|and|[Rr]eview(?:ed)?:?),?\s)?`;
const locator = String.raw`(?:[,:]\s?(?:pp?\.|chap?\.|p\.?)?\s?\d[\d–-]*)?`;
const segment = inParts(
  new RegExp(
    String.raw`^\s*${prefix}(${authors})${journalBehindEtAl}\s?,?\s?\(?(${year}(?:\s?,\s?(?:${year}|[a-z]\b))*)\)?${locator}${journalBehindYear}\s*$`,
    'u',
  ),
);
const yearsOnly = new RegExp(String.raw`^\s*${year}(?:\s?,\s?${year})*\s*$`, 'u');
/** Capitalised words that precede a year without being authors. */
const noAuthor =
  /^(?:Figures?|Figs?|Tables?|Tab|Section|Box|Eq|Equation|Appendix|Suppl\w*|Chapter|Phase|Stage|Grade|Version|Panel|Cohort|Day|Week|Year|Since|Until|Between|During|After|Before|Accessed|Updated|Published|Copyright|Vol|Volume|Issue|Approved|NCT\d*)\b/;
/** Months and seasons are surnames too, but not alone before a year. */
const season =
  /^(?:(?:Early|Mid|Late)\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\.?(?:\s\d+)?$/;
const isAuthor = (names: string): boolean => !noAuthor.test(names) && !season.test(names);
const reports =
  /^\s(?:(?:first|also|further|later|recently|previously)\s)?(?:showed|shows|reported|reports|found|demonstrated|described|proposed|argued|suggested|observed|identified|noted|reviewed|used|developed|established|confirmed|concluded|investigated|examined|studied|analy[sz]ed|performed|discovered|revealed|compared|evaluated|summari[sz]ed)\b/;
const narrativeAuthors = inParts(
  new RegExp(
    String.raw`(?:^|[\s("“])((${name})(?:(?:,\s${name}){0,6},?\s(?:and|&)\s(?:${name}|colleagues|co-?workers)|,?\set\.?\sal\b\.?,?)?(?:['’]s?)?)\s?$`,
    'u',
  ),
);
const narrativeYears = new RegExp(
  String.raw`^(${year}(?:\s?[,;]\s?(?:${year}|[a-z]\b))*)(?:[,:]\s?(?:pp?\.)?\s?\d[\d–-]*)?$`,
  'u',
);
const plainEtAl = /\set\.?\sal\.?,?\s((?:1[89]|20)\d{2}[a-z]?)\b/g;
const lastName = new RegExp(String.raw`(?:^|[\s(\["“;,])(${name})$`, 'u');
/** Words that may begin a sentence before its authors. */
const opening =
  /^(?:(?:As|In|By|While|When|Whereas|However|Although|Since|The|Both|See|Recently|Similarly|Moreover|And|But|For|From|With|Like|Unlike|Following|According|To|Later|Then|Also|Thus|Work|Work by|Data|Subsequently|Previously|Finally|First|Indeed|Notably|Here|Interestingly|Additionally|Furthermore|Accordingly|Conversely|Likewise|Using|After|Before|Where|What|That|This|These|Study|Studies)[\s,]+)+/;
/** In characters. No bracket of citations is longer. */
const longest = 600;

/** Returns keys such as `Bray 2018` for `Bray et al., 2018`: first surname and year, one key for each year. */
function keysOf(authorList: string, years: string): string[] {
  const first = (authorList.split(/,|\s(?:and|&|et)\s|\s?&/)[0] ?? '').trim();
  const surname = first.replace(/(?:\s\p{Lu}\.?)+$/u, '').replace(/['’]s?$/, '');
  const found = years.split(/\s?[,;]\s?/).filter(Boolean);
  const base = found[0]?.slice(0, 4) ?? '';
  return found.map((one) => `${surname} ${/^[a-z]$/.test(one) ? base + one : one}`);
}

/** Returns the brackets of a text, nested ones included, that are no longer than citations are. */
function brackets(text: string): { start: number; end: number }[] {
  const open: number[] = [];
  const found: { start: number; end: number }[] = [];
  const mark = /[()[\]]/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '(' || match[0] === '[') {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && match.index - start <= longest) found.push({ start, end: match.index + 1 });
  }
  return found;
}

/** Splits a bracket at semicolons, and at a comma between a year and another author. */
function parts(text: string, from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const split of text.matchAll(/;|,(?<=\d{4}[a-z]?,)(?=\s\p{Lu}[\p{L}'’-]+)/gu)) {
    found.push({ start: from + at, end: from + split.index });
    at = split.index + 1;
  }
  found.push({ start: from + at, end: from + text.length });
  return found;
}

/** Finds `(Bray et al., 2018; Lord & Ashworth, 2016a,b)` and narrative `Holohan et al. (2013)`. */
export const authorYear: Finder = ({ prose }) => {
  const { text } = prose;
  const found: FoundCitation[] = [];
  if (!/\b(?:1[89]|20)\d{2}|in press|n\.d\./.test(text)) return found;
  let consumed = -1;
  for (const bracket of brackets(text)) {
    const inner = text.slice(bracket.start + 1, bracket.end - 1);
    if (!/\d{4}|in press|forthcoming|n\.d\./.test(inner)) continue;
    const years = text[bracket.start] === '(' ? narrativeYears.exec(inner)?.[1] : undefined;
    if (years) {
      const narrative = narrativeOf(text, Math.max(consumed, bracket.start - 160), bracket.start, bracket.end);
      if (narrative) {
        found.push({
          start: narrative.start,
          end: bracket.end,
          style: 'narrative',
          keys: keysOf(narrative.authors, years),
          cuts: [{ start: bracket.start, end: bracket.end }],
        });
        consumed = bracket.end;
      }
      continue;
    }
    const cited = inBracket(text, bracket);
    if (cited) {
      found.push(cited);
      consumed = bracket.end;
    }
  }
  return [
    ...found,
    ...unbracketed(
      text,
      found.sort((a, b) => a.start - b.start),
    ),
  ];
};

/** Finds `Holohan et al., 2013` without brackets, outside the citations already found (in order). */
function unbracketed(text: string, known: readonly FoundCitation[]): FoundCitation[] {
  const found: FoundCitation[] = [];
  let next = 0;
  for (const match of text.matchAll(plainEtAl)) {
    const end = match.index + match[0].length;
    while (next < known.length && (known[next]?.end ?? 0) <= match.index) next++;
    const author = lastName.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1]?.replace(opening, '');
    if (!author || (known[next]?.start ?? end) < end) continue;
    const years = match[1] ?? '';
    const cut = { start: end - years.length, end };
    found.push({
      start: match.index - author.length,
      end,
      style: 'narrative',
      keys: keysOf(author, years),
      cuts: [cut],
    });
  }
  return found;
}

function inBracket(text: string, bracket: { start: number; end: number }): FoundCitation | undefined {
  const keys: string[] = [];
  const all = parts(text.slice(bracket.start + 1, bracket.end - 1), bracket.start + 1);
  const cited: { start: number; end: number }[] = [];
  for (const part of all) {
    const words = text.slice(part.start, part.end);
    const match = words.length <= 300 ? segment.exec(words) : null;
    if (match?.[1] && match[2] && isAuthor(match[1])) keys.push(...keysOf(match[1], match[2]));
    else if (!(cited.length > 0 && yearsOnly.test(words))) continue;
    cited.push(part);
  }
  const first = cited[0];
  const last = cited.at(-1);
  if (!first || !last || keys.length === 0) return undefined;
  if (cited.length === all.length) return wholeCitation(bracket.start, bracket.end, 'author-year', keys);
  // The bracket contains more than it cites: "(T790M; Pao et al., 2005)".
  const cuts = cited.map((part) => ({
    start: text[part.start - 1] === ';' || text[part.start - 1] === ',' ? part.start - 1 : part.start,
    end: part.end,
  }));
  return { start: first.start + (text[first.start] === ' ' ? 1 : 0), end: last.end, style: 'author-year', keys, cuts };
}

function narrativeOf(
  text: string,
  from: number,
  start: number,
  end: number,
): { start: number; authors: string } | undefined {
  const before = text.slice(Math.max(0, from), start);
  const match = narrativeAuthors.exec(before);
  if (!match?.[1] || !match[2]) return undefined;
  const opened = opening.exec(match[1])?.[0].length ?? 0;
  const authors = match[1].slice(opened);
  if (authors === '' || !isAuthor(authors)) return undefined;
  if (!/\set\.?\sal|\sand\s(?:colleagues|co|others)|\s(?:and|&)\s\p{Lu}/u.test(authors)) {
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(authors) || !reports.test(text.slice(end, end + 40))) return undefined;
  }
  return { start: Math.max(0, from) + match.index + match[0].indexOf(match[1]) + opened, authors };
}
