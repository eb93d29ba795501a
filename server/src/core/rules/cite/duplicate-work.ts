import type { ListedWork, Work } from '../../manuscript/references/work.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { citedEntries } from './citedEntries.ts';
import { differencesOf } from './otherWorks.ts';

interface Placed {
  readonly name: string;
  /** Full text of the entry. */
  readonly words: string;
  readonly work: Work;
  readonly span: Span;
  readonly marks: readonly [string, string][];
}

/**
 * Marks an entry as a version of its own: a preprint and its article, or a work and its erratum, are two works whatever they
 * share.
 */
const version = /\b(?:bioRxiv|medRxiv|arXiv|preprint|errat|corrig|correction|retract|reply|comment)\w*/i;
/** Shorter titles ("Drug resistance") may belong to several works. */
const fewestWords = 5;
/** In characters; shorter entries may be no more than a name and a year. */
const shortestText = 50;
const sameText = 'words';

/** Whether each has an identifier of its own: a preprint and its article, an abstract of a congress and the paper. */
const haveOtherIds = (one: Work, other: Work): boolean =>
  [
    [one.doi, other.doi],
    [one.pmid, other.pmid],
  ].some(([a, b]) => a !== undefined && b !== undefined && a !== b);

/** The features that identify a work, each as a key with its description for the message. */
function marksOf({ doi, pmid, title, year, authors }: Work): [string, string][] {
  const long = title !== undefined && title.split(' ').length >= fewestWords && year && authors[0];
  return [
    ...(doi === undefined ? [] : [[`doi:${doi}`, `DOI ${doi}`] as [string, string]]),
    ...(pmid === undefined ? [] : [[`pmid:${pmid}`, `PMID ${pmid}`] as [string, string]]),
    ...(long
      ? [[`${authors[0]} ${year} ${title.toLowerCase()}`, 'first author, year and title'] as [string, string]]
      : []),
  ];
}

/** The full text of an entry as a feature: two identical entries in one list are duplicates, whatever they are. */
function marksOfText({ text, section }: ListedWork): [string, string][] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return words.length < shortestText ? [] : [[`text:${section} ${words}`, sameText]];
}

const inWords = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');

const nameOf = ({ number, text }: ListedWork): string =>
  number === undefined ? `“${text.slice(0, 50).trimEnd()}…”` : `entry ${number}`;

function placedWorks(context: RuleContext): Placed[] {
  return [
    ...context.references.listed.map((work) => ({
      name: nameOf(work),
      words: work.text,
      work,
      span: work.span,
      marks: [...marksOfText(work), ...marksOf(work)],
    })),
    ...citedEntries(context).map(({ entry, span }) => ({
      name: entry.key,
      words: entry.title ?? '',
      work: entry,
      span,
      marks: marksOf(entry),
    })),
  ];
}

export const citeDuplicateWork = defineRule({
  id: 'cite/duplicate-work',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'One work under two entries, or two works under one identifier',
  why: 'The work then stands twice in the printed list, and counts as two sources where it is one. Entries are the same where they share a DOI or PMID, or first author, year and title, or all of their words. Where title, first author or year say that they are two works (two of these must differ), one of the identifiers is wrong, and this is reported instead. Preprints, errata and replies are works of their own. Of a bibliography file only what the text cites is compared.',
  examples: [
    {
      text: 'Cells pump [1–3].\n\n## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi:10.5555/jex.3\n2. Bose R. Targets that change. J Ex. 2012;4:10-19.\n⟦3. Abe K, Lind M. Pumps. J Ex. 2011. https://doi.org/10.5555/JEX.3⟧',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe; @⟦abe2011⟧].',
      bibliography:
        '@article{abe, author={Abe, K.}, year=2011, doi={10.5555/jex.3}}\n@article{abe2011, author={Abe, K.}, year=2011, doi={https://doi.org/10.5555/jex.3}}',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe; @⟦bose⟧].',
      bibliography:
        '@article{abe, author={Abe, K.}, year=2011, title={Pumps of resistant cells}, doi={10.5555/jex.3}}\n@article{bose, author={Bose, R.}, year=2014, title={Targets that change}, doi={10.5555/jex.3}}',
      note: 'two works: one of the two DOIs is wrong',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe; @server].',
      bibliography:
        '@article{abe, author={Abe, K.}, year=2011, title={Pumps of cells that resist many drugs}, doi={10.5555/jex.3}}\n@article{server, author={Abe, K.}, year=2011, title={Pumps of cells that resist many drugs}, doi={10.5555/server.9}}',
      note: 'a preprint and its article',
    },
    {
      text: 'Cells pump [1–3].\n\n## References\n\n1. Pump Research Network. Landscapes of pumps in adult cells. J Ex. 2013;8:2-7.\n2. Bose R. Targets that change. arXiv:1234.56789, 2012.\n⟦3. Pump Research Network. Landscapes of pumps in adult cells. J Ex. 2013;8:2-7.⟧',
    },
    {
      text: 'Cells pump [1,2].\n\n## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi:10.5555/jex.3\n2. Abe K. Pumps of resistant cells: correction. J Ex. 2011;3:90. doi:10.5555/jex.3',
    },
  ],
  *check(context) {
    const first = new Map<string, Placed>();
    for (const placed of placedWorks(context)) {
      const { marks } = placed;
      const shared = marks.find(([mark]) => first.has(mark));
      const other = shared && first.get(shared[0]);
      for (const [mark] of marks) if (!first.has(mark)) first.set(mark, placed);
      if (!shared || !other) continue;
      const isByDescription = !/^(?:doi|pmid|text):/.test(shared[0]);
      if (isByDescription && haveOtherIds(placed.work, other.work)) continue;
      if (shared[1] !== sameText && (version.test(placed.words) || version.test(other.words))) continue;
      const differing = shared[1] === sameText ? [] : differencesOf(placed.work, other.work);
      yield {
        span: placed.span,
        message:
          differing.length > 0
            ? `${placed.name} and ${other.name} have the same ${shared[1]} but differ in ${inWords(differing)}: one of the two is wrong.`
            : `The same work as ${other.name}: they have the same ${shared[1]}.`,
        related: [{ ...other.span, message: other.name }],
      };
    }
  },
});
