import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { isKeyed } from '../../manuscript/references/references.ts';
import { movedBy } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { thoseAmong } from '../foundAmong.ts';
import { inBlockquote } from '../inBlockquote.ts';
import { matchesIn, placesFound, proseMatches } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { citedKeys } from './citedList.ts';
import { isPlaceholderKey } from './placeholderKeys.ts';

const toBeDone =
  /\[[^[\]]{0,80}(?<![a-z\d])to be (?:added|completed|confirmed|determined|finali[sz]ed|found|inserted|supplied)(?![a-z])[^[\]]{0,40}\]/gi;
/** "(Figure xxx)": a number to be filled in. */
const keptNumber = /(?<!\p{L})(?:[Ff]igures?|[Ff]igs?\.|[Tt]ables?|[Ss]ections?)\s(?:x{2,5}|\?{1,3})(?![\p{L}\d])/gu;

const numberSign = /\s(?:xx|\?)/u;

/** Placeholders in brackets, and what word processors leave in place of a lost reference. */
export const patterns: readonly RegExp[] = [
  /[[(]\s?(?:citations? (?:needed|required|missing)|(?:add|insert|find|need|missing) (?:a )?(?:refs?\.?|references?|citations?)(?: here)?|(?:refs?\.?|references?) (?:needed|required|missing|here|to add|tbd)|cite (?:here|me|needed)|cit\. needed)\s?[\])]/gi,
  /\[(?:REFS?|CITE|CITATIONS?|ref|refs|cite|citation)\]/g,
  // "(CITE REVIEW)", "[CITE Abe 2011]"; CITE-seq is a method.
  /[[(]CITE(?:\s(?![Ss]eq)[\p{L}\d.'’-]{1,30}){1,4}[\])]/gu,
  /\([Cc]ite\)/g,
  // "[pumps of resistant cells - to be finalized]"
  toBeDone,
  // "[TBD]", "[Your Name]", "[Insert Table 1 here]"
  /\[(?:TBD|TBA|TODO|FIXME|(?:[Yy]our|YOUR) (?:[Nn]ame|NAME|[Tt]itle|[Aa]ffiliation|[Ii]nstitution|[Ee]mail)|(?:[Ii]nsert|INSERT) [^[\]]{2,60})\]/gu,
  // In round brackets it may be an abbreviation: "the reference allele (REF)".
  /(?<!\b[Rr]eferen(?:ce|t)(?:\s\p{L}{1,20})?\s)\(REFS?\)/gu,
  /\[\?{1,4}\]|\(\?{2,4}\)/g,
  /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/g,
];
/** A cheap test that spares most blocks the other expressions. */
export const sign = /[[(]\s?(?:cit|ref|add|insert|find|need|missing|tb[ad]|todo|fixme|your|\?)|Error!|to be [acdfis]/i;
/** A placeholder in a URL, as templates have it: `https://doi.org/PASTE_DOI_HERE`. */
const kept = '(?:PASTE|INSERT|ADD|PUT|ENTER|YOUR)_(?:[A-Z]{1,12}_)?(?:DOI|PMID|CITATION|REF|REFERENCE)';
/** What every such placeholder contains: the whole source is searched at each keystroke, so the test must fail fast. */
const keptSign = /_(?:DOI|PMID|CITATION|REF)/;
const keptAddress = new RegExp(`(?<=\\]\\([^()\\s]{0,200})${kept}(?:_[A-Z]{1,12})?(?![A-Z_])`, 'g');
/** `@pubmed:` without the number. */
const scheme = /^(?:doi|pmid|pubmed|pmcid|arxiv|isbn|url)$/i;

export const citePlaceholder = defineRule({
  id: 'cite/placeholder',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A place kept for a citation, or for other words',
  why: 'Such marks are meant to be found again before the manuscript leaves the desk. Only marks in brackets (for citations, names, figures and what is “to be added”), keys such as `@TODO`, identifiers without their number, entries and numbers of figures that are still to come, addresses such as `PASTE_DOI_HERE`, and what a word processor prints for a lost reference are reported; code and templates are not read.',
  examples: [
    { text: 'Cells pump drugs out ⟦[citation needed]⟧.' },
    { text: 'Cells pump drugs out ⟦(REF)⟧, and wait ⟦[?]⟧.' },
    { text: 'Cells pump drugs out [@⟦TODO⟧].' },
    { text: 'Cells pump drugs out (⟦Error! Reference source not found.⟧).' },
    { text: 'Cells pump drugs out ⟦(CITE REVIEW)⟧, and wait [@⟦pubmed⟧:].' },
    { text: 'Cells pump drugs out [@abe_ref; @⟦ref⟧], and wait [see the pubmed key @pubmed2011; @⟦pubmed⟧:].' },
    { text: 'Cells pump drugs out ⟦(cite)⟧, see ⟦Figure xxx⟧.' },
    { text: '## References\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. ⟦[Cells that wait - to be finalized]⟧' },
    { text: '## References\n\n1. Abe K. Pumps. ⟦[journal to be added]⟧ 2011;⟦[pages to be added]⟧.' },
    { text: '**Authors**: ⟦[To be added]⟧\n\n⟦[Insert Figure 1 here]⟧ Cells pump drugs out ⟦[TBD]⟧.' },
    { text: '[Cite us](https://doi.org/⟦PASTE_DOI_HERE⟧), and [them](https://doi.org/⟦PASTE_DOI_HERE⟧).' },
    { text: 'Cells (Figure \\@ref(fig:pumps)) were read by (CITE Seq) and (CITE-seq).', note: 'a cross-reference' },
    { text: '> 2. A source is missing; please cite [REF].', note: 'the words of a reviewer' },
    { text: 'The tag `[citation needed]` marks a gap (see ref. 3), (?) or not.' },
    {
      text: 'Cells with the reference allele (REF) or a tyrosine kinase (TK) wait (ref) or not [abc].',
      note: 'words in brackets may mean something',
    },
  ],
  *check(context) {
    const { manuscript } = context;
    const message = 'A place kept for a citation: find the source, or leave the mark out.';
    const found = placesFound(context, 'cite/placeholder', (prose) =>
      sign.test(prose) ? patterns.flatMap((pattern) => matchesIn(prose, pattern)) : [],
    );
    for (const { block, span, text } of found) {
      if (inBlockquote(manuscript, block)) continue;
      const isOfCitation = /cit|ref|\?|Error!/iu.test(text);
      const said = isOfCitation ? message : 'A place kept for what is still to come: write it, or leave the mark out.';
      yield { span, message: said };
    }
    for (const { span } of proseMatches(context, 'cite/placeholder as a number', keptNumber, numberSign))
      yield { span, message: 'A place kept for a number: fill it in.' };
    for (const { span } of context.references.listed) {
      for (const { 0: kept, index } of manuscript.text.slice(span.start, span.end).matchAll(toBeDone))
        yield { span: movedBy({ start: 0, end: kept.length }, span.start + index), message };
    }
    const keys = thoseAmong(
      context,
      'cite/placeholder as a key',
      manuscript.citations,
      (citation) => isKeyed(citation) && citation.keys.some((key) => isPlaceholderKey(key) || scheme.test(key)),
    );
    for (const { citation, index, key } of citedKeys(keys, isKeyed)) {
      const span = keyPlace(manuscript.text, citation, index);
      const isEmpty = scheme.test(key) && /^:(?=[\s\];,])/.test(textAfter(manuscript.text, span, 2));
      if (isPlaceholderKey(key) || isEmpty) yield { span, message };
    }
    if (!keptSign.test(manuscript.text)) return;
    for (const { 0: address, index } of manuscript.text.matchAll(keptAddress))
      yield {
        span: { start: index, end: index + address.length },
        message: 'An address that is not filled in: fill it in, or take it out.',
      };
  },
});
