import { distance } from 'fastest-levenshtein';
import type { Source } from '../knowledge/records.ts';
import { type CitedWork, isListed } from '../manuscript/references/references.ts';
import { foldedSurname, isSameSurname } from '../manuscript/references/surname.ts';
import { workName } from '../manuscript/references/workName.ts';
import type { Span } from '../text/span.ts';
import { citedEntries } from './citedEntries.ts';
import { describeSource } from './describeSource.ts';
import { defineRule, type RuleContext } from './rule.ts';

interface Described {
  readonly work: CitedWork;
  readonly span: Span;
}

function* described(context: RuleContext): Iterable<Described> {
  for (const work of context.references.listed) yield { work, span: work.span };
  for (const { entry, span } of citedEntries(context)) yield { work: entry, span };
}

/** All that an entry says, to find a name in that was not read as an author. */
const wordsOf = (work: CitedWork): string => (isListed(work) ? work.text : work.authors.join(' '));

/** Print and electronic publication may lie in two years. */
const tolerance = 1;
/** Releases and writers misspell names by a letter or two. */
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

export const citeIdentifierMismatch = defineRule({
  id: 'cite/identifier-mismatch',
  since: '0.2.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A PMID or DOI that belongs to another work than its entry describes',
  why: 'A digit was lost, or the identifier was copied from the line above; who follows it reads another paper. Compared are first author and year, with the works that the knowledge base knows by this identifier; years that differ by one, names that differ by a letter or two, and works that the base does not know are left alone.',
  examples: [
    {
      text: 'Cells pump [1].\n\n## References\n\n⟦1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. PMID: 15728811.⟧',
    },
    {
      text: 'T790M returns [1].\n\n## References\n\n1. Kobayashi S, Boggon TJ. EGFR mutation and resistance. N Engl J Med. 2005;352:786-92. PMID: 15728811.',
    },
  ],
  *check(context) {
    for (const { work, span } of described(context)) {
      const { pmid, doi } = work;
      if (pmid === undefined && doi === undefined) continue;
      const id = pmid === undefined ? `doi:${doi}` : `pmid:${pmid}`;
      const source = context.knowledge.source(id);
      if (!source) continue;
      const differing = differences(work, source);
      if (differing.length === 0) continue;
      yield {
        span,
        message: `${pmid === undefined ? `doi:${doi}` : `PMID ${pmid}`} belongs to ${describeSource(source)}; ${workName(work)} has another ${differing.join(' and ')}.`,
        data: [id],
        related: [],
        fixes: [],
      };
    }
  },
});
