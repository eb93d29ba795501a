import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import type { Citation, Manuscript } from '../../manuscript/manuscript.ts';
import { type Bibliography, isComplete } from '../../manuscript/references/bibliography.ts';
import { identifierOf, isKeyed } from '../../manuscript/references/references.ts';
import { nearest } from '../../text/nearest.ts';
import { movedBy, type Span } from '../../text/span.ts';
import type { RuleFinding } from '../finding.ts';
import { thoseAmong } from '../foundAmong.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { citedKeys } from './citedList.ts';
import { isPlaceholderKey } from './placeholderKeys.ts';

/** Keys that Pandoc, Quarto and Manubot resolve without a bibliography. */
const selfResolving = /^(?:doi|pmid|pubmed|pmcid|pmc|arxiv|isbn|url|https?|wikidata|raw|tag|clinicaltrials)[:_]/i;
/** Largest edit distance to the key that is probably meant. */
const mostEdits = 3;

/** The keys in a Pandoc bracket that lack their `@`: `b` in `[@a; b]`, if `b` is a key. */
function bareKeys({ text }: Manuscript, { span, style }: Citation, { byKey }: Bibliography): readonly Span[] {
  const source = text.slice(span.start, span.end);
  if (style !== 'pandoc' || !source.startsWith('[') || !source.includes(';')) return [];
  return [...source.matchAll(/(?<=;\s{0,4})[\p{L}\p{N}_][\p{L}\p{N}_:.+-]*(?=\s{0,4}[;\]])/gu)].flatMap(
    ({ 0: key, index }) => (byKey.has(key) ? [movedBy({ start: index, end: index + key.length }, span.start)] : []),
  );
}

/** The numbers in a Pandoc bracket after a PMID that lack their prefix: `222` in `[@pmid:111; 222]`. */
function bareNumbers({ text }: Manuscript, { span, style }: Citation): readonly Span[] {
  const source = text.slice(span.start, span.end);
  if (style !== 'pandoc' || !/^\[@pmid:/i.test(source)) return [];
  return [...source.matchAll(/(?<=;\s{0,4})\d{6,8}(?=\s{0,4}[;\]])/gu)].map(({ 0: number, index }) =>
    movedBy({ start: index, end: index + number.length }, span.start),
  );
}

/** The key with the most similar spelling, if one is similar enough. */
const nearestKey = (key: string, { byKey }: Bibliography): string | undefined =>
  nearest(key, byKey.keys(), Math.min(mostEdits, Math.floor(key.length / 4)));

/** The finding for a key without its prefix, with the fix that adds it. */
const withoutSign = (span: Span, message: string, sign: string, title: string, reason: string): RuleFinding => ({
  span,
  message,
  fixes: [{ title, safety: 'review', reason, edits: [{ start: span.start, end: span.start, newText: sign }] }],
});

function* numbersWithoutPrefix(context: RuleContext): Iterable<RuleFinding> {
  const { manuscript } = context;
  const found = thoseAmong(
    context,
    'cite/undefined-key as a number',
    manuscript.citations,
    (citation) => bareNumbers(manuscript, citation).length > 0,
  );
  const message = 'A number without its @pmid: it is printed as a number, and cites nothing.';
  for (const citation of found)
    for (const span of bareNumbers(manuscript, citation))
      yield withoutSign(span, message, '@pmid:', 'Write the prefix', 'Another identifier may be meant.');
}

const namesOf = ({ files }: Bibliography): string => files.map(({ name }) => name).join(', ');

function* keysWithoutMark({ manuscript }: RuleContext, bibliography: Bibliography): Iterable<RuleFinding> {
  const message = `A key of ${namesOf(bibliography)} without its @: it is printed as a word, and cites nothing.`;
  for (const citation of manuscript.citations)
    for (const span of bareKeys(manuscript, citation, bibliography))
      yield withoutSign(span, message, '@', 'Write the @', 'A word may be meant.');
}

function* unknownKeys({ manuscript }: RuleContext, bibliography: Bibliography): Iterable<RuleFinding> {
  const lacks = `${namesOf(bibliography)} ${bibliography.files.length > 1 ? 'have' : 'has'} no key`;
  for (const { citation, index, key } of citedKeys(manuscript.citations, isKeyed)) {
    if (bibliography.byKey.has(key) || manuscript.definedKeys.includes(key)) continue;
    if (selfResolving.test(key) || identifierOf(key) || isPlaceholderKey(key)) continue;
    const span = keyPlace(manuscript.text, citation, index);
    const near = nearestKey(key, bibliography);
    yield {
      span,
      message: `${lacks} ${key}.${near === undefined ? '' : ` The nearest is ${near}.`}`,
      ...(near === undefined ? {} : { fixes: [writeInstead(span, near, 'Another key may be meant.')] }),
    };
  }
}

export const citeUndefinedKey = defineRule({
  id: 'cite/undefined-key',
  since: '0.1.0',
  status: 'stable',
  severity: 'error',
  fix: 'review',
  title: 'A citation key that no bibliography defines, or that lacks its @',
  why: 'Pandoc, Quarto and MyST print a question mark or the bare key for it. Reported only where the manuscript or its project names its bibliographies and every one of them could be read; cross-references, identifiers in place of keys (`@doi:…`, `@pmid:…`) and keys that the text itself defines are no such keys.',
  examples: [
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @⟦bose2102⟧].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}\n@article{bose2012, author={Bose, R.}, year=2012}',
      fixed: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @bose2012].',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @doi:10.5555/jex.3], see @fig-pumps; write to a@b.org.',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; ⟦bose2012⟧].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}\n@article{bose2012, author={Bose, R.}, year=2012}',
      fixed: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @bose2012].',
    },
    {
      text: 'Cells pump [@pmid:15728811; ⟦27740970⟧].',
      fixed: 'Cells pump [@pmid:15728811; @pmid:27740970].',
      note: 'whatever the bibliography',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @TODO].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}',
      note: 'a key that is to come, which is told as a placeholder',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011; @bose2012; @⟦cruz2013⟧].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}\n@article{bose2012, author={Bose, R.}, year=2012',
      note: 'an entry that is not closed still has its key',
    },
    { text: 'Cells pump [@abe2011].', note: 'no bibliography is known' },
  ],
  *check(context) {
    yield* numbersWithoutPrefix(context);
    const { bibliography } = context.references;
    if (!bibliography || !isComplete(bibliography)) return;
    yield* keysWithoutMark(context, bibliography);
    yield* unknownKeys(context, bibliography);
  },
});
