import { distance } from 'fastest-levenshtein';
import type { Source } from '../../knowledge/records.ts';
import { sourceName } from '../../knowledge/sourceName.ts';
import { type CitedWork, isListed } from '../../manuscript/references/references.ts';
import { foldedSurname, isSameSurname } from '../../manuscript/references/surname.ts';
import { workName } from '../../manuscript/references/workName.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { citedEntries } from './citedEntries.ts';
import { doiYear } from './doiYear.ts';

interface Described {
  readonly work: CitedWork;
  readonly span: Span;
}

function* described(context: RuleContext): Iterable<Described> {
  for (const work of context.references.listed) yield { work, span: work.span };
  for (const { entry, span } of citedEntries(context)) yield { work: entry, span };
}

/** The text in which to look for a name that was not read as an author. */
const wordsOf = (work: CitedWork): string => (isListed(work) ? work.text : work.authors.join(' '));

/** In years: print and electronic publication may differ by one. */
const tolerance = 1;
/** Edit distance allowed for a name: both writers and data releases misspell some. */
const slips = 2;

function differences(work: CitedWork, source: Source): string[] {
  const found: string[] = [];
  const given = foldedSurname(work.authors[0] ?? '');
  const known = foldedSurname(source.firstAuthor ?? '');
  const said = new Set(foldedSurname(wordsOf(work)));
  const isOther =
    given.length > 0 &&
    known.length > 0 &&
    !isSameSurname(given, known) &&
    !known.some((word) => word.length > 1 && said.has(word)) &&
    distance(given.join(' '), known.at(-1) ?? '') > slips;
  if (isOther) found.push('first author');
  const year = Number.parseInt(work.year ?? '', 10);
  if (source.year && Number.isFinite(year) && Math.abs(year - source.year) > tolerance) found.push('year');
  return found;
}

/** The year in a DOI if it contradicts the year of the entry; a work may be dated one year before its DOI. */
function yearOfDoi({ doi, year }: CitedWork): string | undefined {
  const given = doi === undefined ? undefined : doiYear(doi);
  const said = Number.parseInt(year ?? '', 10);
  if (!given || !Number.isFinite(said) || (said >= given.year - tolerance && said <= given.latest)) return undefined;
  return `doi:${doi} was given out in ${given.year}, as it says itself; the entry has ${said}. One of the two is wrong.`;
}

/** The span of the year within an entry. */
function yearPlace({ manuscript }: RuleContext, { work: { year = '' }, span }: Described): Span {
  const start = manuscript.text.indexOf(year, span.start);
  return year !== '' && start >= 0 && start + year.length <= span.end ? { start, end: start + year.length } : span;
}

/** The work that the base has under the identifier of an entry, if the entry describes another work. */
function otherWork(
  work: CitedWork,
  context: RuleContext,
): { readonly id: string; readonly message: string } | undefined {
  const { pmid, doi } = work;
  if (pmid === undefined && doi === undefined) return undefined;
  const source =
    pmid === undefined ? context.knowledge.sourceOfDoi(doi ?? '') : context.knowledge.source(`pmid:${pmid}`);
  const differing = source ? differences(work, source) : [];
  if (!source || differing.length === 0) return undefined;
  return {
    id: source.id,
    message: `${pmid === undefined ? `doi:${doi}` : `PMID ${pmid}`} belongs to ${sourceName(source)}; ${workName(work)} has another ${differing.join(' and ')}.`,
  };
}

export const citeIdentifierMismatch = defineRule({
  id: 'cite/identifier-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A PMID or DOI that belongs to another work than its entry describes',
  why: 'A digit was lost, or the identifier was copied from the line above; who follows it reads another paper. Compared are first author and year, with the works that the knowledge base knows by this identifier; years that differ by one, names that differ by a letter or two, and works that the base does not know are left alone; but many a DOI carries the year in which it was given out, and this is compared for every work.',
  examples: [
    {
      text: 'Cells pump [1].\n\n## References\n\n⟦1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. PMID: 15728811.⟧',
    },
    {
      text: 'Cells pump [1].\n\n## References\n\n1. Abe K. Pumps of resistant cells. Lancet. ⟦2018⟧;386:444-51. doi:10.1016/S0140-6736(15)99999-9',
    },
    {
      text: 'Cells pump [1].\n\n## References\n\n1. Abe K. Pumps of resistant cells. Lancet. 2016;386:444-51. doi:10.1016/S0140-6736(15)99999-9',
      note: 'printed in the year after',
    },
    {
      text: 'T790M returns [1].\n\n## References\n\n1. Kobayashi S, Boggon TJ. EGFR mutation and resistance. N Engl J Med. 2005;352:786-92. PMID: 15728811.',
    },
  ],
  *check(context) {
    for (const one of described(context)) {
      const other = otherWork(one.work, context);
      const message = other?.message ?? yearOfDoi(one.work);
      const span = other ? one.span : yearPlace(context, one);
      if (message !== undefined) yield { span, message, data: other ? [other.id] : [] };
    }
  },
});
