import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { numberList } from '../../manuscript/citations/numbers.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { authorYearOf, isAuthorYear, isListed } from '../../manuscript/references/references.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';
import { workName } from '../../manuscript/references/workName.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { citedByAuthor, citedByNumber, citedKeys } from './citedList.ts';
import { agreesWithNames, nearestWork } from './nearestWork.ts';
import { standsApart } from './standsApart.ts';

/** Titles of lists for further reading, whose entries need no citation. */
const further = /\b(?:further|additional|recommended|suggested|background)\b/i;
/** More uncited entries than this suggest that citations were not recognised. */
const mostUnused = { entries: 2, share: 0.3 };
/** A text without citations and with more entries than this gets a single finding. */
const fewEntries = 10;
const shortestText = 200;

/** The entries that citations lead to or probably mean; undefined if it is unclear how the text cites. */
function citedWorks(context: RuleContext): ReadonlySet<ListedWork> | undefined {
  const { references } = context;
  const cited = citedByNumber(context) ?? citedByAuthor(context);
  if (!cited) return undefined;
  const works = new Set<ListedWork>();
  for (const { citation, key } of [...cited.leading, ...withoutYear(context)])
    for (const work of references.worksOf(citation, key)) if (isListed(work)) works.add(work);
  for (const { citation, index, key } of cited.lost) {
    const { surname, year = '' } = authorYearOf(key);
    const near = nearestWork(references.listed, surname, year);
    const place = keyPlace(context.manuscript.text, citation, index);
    const words = context.manuscript.text.slice(place.start, place.end);
    if (near && (near.by !== 'year' || agreesWithNames(words, near.work))) works.add(near.work);
  }
  return works;
}

/** "Redrawn from (6)", "the data of (6) agree", "reviewed in 6", "ref. 6": a number as the noun of a sentence. */
const numberAsNoun =
  /(?<![\p{L}\d])(?:(?:by|for|from|in|of|see|than|to|with)\s\((\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,6})\)|(?:refs?\.|refs?|references?|(?:described|discussed|reviewed|shown|summari[sz]ed)\s(?:by|in))\s(\d{1,3})(?=[),.;]))/giu;

/** The numbers that the text gives as nouns, of which most are no citations, but may be. */
function numbersAsNouns({ blocks, sections }: Manuscript): ReadonlySet<number> {
  const found = blocks
    .filter(({ section }) => sections[section]?.role !== 'references')
    .flatMap(({ prose }) => [...prose.text.matchAll(numberAsNoun)].map((match) => match[1] ?? match[2] ?? ''));
  return new Set(found.flatMap((list) => numberList(list) ?? []).map(Number));
}

/** "(Abe, in press)": keys without a year, which lead to all works of the author. */
const withoutYear = ({ manuscript }: RuleContext) =>
  citedKeys(manuscript.citations, isAuthorYear).filter(({ key }) => authorYearOf(key).year === undefined);

const ofWords = /[\p{L}\d]/u;

/** Whether the text names the author, and so may cite without a mark ("as Settle showed"). */
const isNamed = ({ authors: [name = ''] }: ListedWork, { blocks }: Manuscript): boolean =>
  name !== '' && blocks.some(({ prose }) => standsApart(name, prose.text, ofWords));

const fewEnough = (left: readonly ListedWork[], { length }: readonly ListedWork[]): readonly ListedWork[] =>
  left.length <= Math.max(mostUnused.entries, mostUnused.share * length) ? left : [];

function unused(context: RuleContext): readonly ListedWork[] {
  const { manuscript, references } = context;
  const listed = references.listed.filter(({ section }) => !further.test(manuscript.sections[section]?.title ?? ''));
  if (listed.length < 2) return [];
  if (manuscript.citations.length === 0) {
    const length = manuscript.blocks.reduce((sum, { prose }) => sum + prose.text.length, 0);
    if (length < shortestText) return [];
    return listed.filter((work) => (work.authors.length > 0 || work.year !== undefined) && !isNamed(work, manuscript));
  }
  const cited = citedWorks(context);
  if (!cited) return [];
  const left = listed.filter((work) => !cited.has(work) && !isNamed(work, manuscript));
  if (left.length > 0 && left.every(({ number }) => number !== undefined)) {
    const nouns = numbersAsNouns(manuscript);
    return fewEnough(
      left.filter(({ number }) => !nouns.has(number!)),
      listed,
    );
  }
  return fewEnough(left, listed);
}

const entries =
  '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. J Ex. 2011;3:1-9.\n2. Bose R. Targets that change. J Ex. 2012;4:10-19.\n';

export const citeUnusedEntry = defineRule({
  id: 'cite/unused-entry',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'An entry of the reference list that the text never cites',
  why: 'Journals ask that every entry is cited; one that is not is left over, or its citation was lost. Only the list inside the manuscript is judged, since a bibliography file serves many texts. An entry whose author the text names, lists for further reading, and lists of which much seems uncited are left alone.',
  examples: [
    {
      text: `Cells pump drugs out [1], and their targets change [2].\n\n${entries}⟦3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.⟧`,
    },
    { text: `Cells pump drugs out [1,2], and wait [3].\n\n${entries}3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.` },
    {
      text: `Cells pump drugs out [1,2], and wait, as Cruz showed.\n\n${entries}3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.`,
      note: 'the author is named',
    },
    {
      text: `Cells of the lung pump drugs out [1,2]. Lung cells wait.\n\n${entries}⟦3. Lu P. Cells that wait. J Ex. 2013;5:20-29.⟧`,
    },
    {
      text: `Cells of many tumours that pump drugs out of themselves were found by Abe et al. in patients who took such drugs for months, and their targets changed within weeks of it, as was told by Bose, who saw them later in the cells of others.\n\n${entries}`,
      note: 'cites in words alone',
    },
    {
      text: `Cells pump drugs out [1,2], and wait; the data of (3) agree (also reviewed in 4).\n\n${entries}3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.\n4. Dahl T. Cells that rest. J Ex. 2014;6:30-39.`,
      note: 'numbers as nouns',
    },
    {
      text: `Cells pump drugs out [1a,b], and wait [2a]. Some rest.^3a^\n\n${entries}3. (a) Cruz P. Cells that wait. J Ex. 2013;5:20-29. (b) Dahl T. Cells that rest. J Ex. 2014;6:30-39.`,
      note: 'parts of entries',
    },
    {
      text: 'Cells pump (Abe & Lind, 2011), change (Bose, 2012) and rest (Cruz, in press).\n\n## References\n\nAbe, K., & Lind, M. (2011). Pumps of resistant cells. *J Ex*, 3, 1–9.\n\nBose, R. (2012). Targets that change. *J Ex*, 4, 10–19.\n\nCruz, P. (in press). Cells that wait. *J Ex*.',
      note: 'without a year',
    },
    { text: `Cells pump drugs out [1].\n\n${entries.replace('References', 'Further reading')}` },
  ],
  *check(context) {
    const { manuscript } = context;
    const left = unused(context);
    const citesNothing = manuscript.citations.length === 0;
    const [first] = left;
    if (citesNothing && first && left.length > fewEntries) {
      yield {
        span: first.span,
        message: `None of the ${left.length} entries of the reference list is cited: the text has no citation.`,
      };
      return;
    }
    for (const work of left) {
      yield {
        span: work.span,
        message: citesNothing
          ? `The text has no citation, so ${workName(work)} is not cited.`
          : `The text never cites ${work.number === undefined ? workName(work) : `entry ${work.number}, ${workName(work)}`}.`,
      };
    }
  },
});
