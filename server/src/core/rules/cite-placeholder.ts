import { isKeyed } from '../manuscript/references/references.ts';
import { keysOf } from './citedList.ts';
import { thoseAmong } from './foundAmong.ts';
import { matchesIn, placesFound } from './proseMatches.ts';
import { defineRule } from './rule.ts';

/** What writers leave for later, in brackets; and what word processors leave where a reference was lost. */
const patterns: readonly RegExp[] = [
  /[[(]\s?(?:citations? (?:needed|required|missing)|(?:add|insert|find|need|missing) (?:a )?(?:refs?\.?|references?|citations?)(?: here)?|(?:refs?\.?|references?) (?:needed|required|missing|here|to add|tbd)|cite (?:here|me|needed)|cit\. needed)\s?[\])]/gi,
  /\[(?:REFS?|CITE|CITATIONS?|ref|refs|cite|citation)\]/g,
  // In round brackets it may be an abbreviation: "the reference allele (REF)".
  /(?<!\b[Rr]eferen(?:ce|t)(?:\s\p{L}{1,20})?\s)\(REFS?\)/gu,
  /\[\?{1,4}\]|\(\?{2,4}\)/g,
  /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/g,
];
const todo = /^(?:todo|tbd|xxx+|fixme|ref|cite|citation|placeholder|key|add|missing|\?+)[\d_-]*$/i;

export const citePlaceholder = defineRule({
  id: 'cite/placeholder',
  since: '0.2.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A place kept for a citation',
  why: 'Such marks are meant to be found again before the manuscript leaves the desk. Only marks in brackets, keys such as `@TODO`, and what a word processor prints for a lost reference are reported; code and templates are not read.',
  examples: [
    { text: 'Cells pump drugs out ⟦[citation needed]⟧.' },
    { text: 'Cells pump drugs out ⟦(REF)⟧, and wait ⟦[?]⟧.' },
    { text: 'Cells pump drugs out [@⟦TODO⟧].' },
    { text: 'Cells pump drugs out (Error! Reference source not found.).'.replace(/Error!.*found\./, '⟦$&⟧') },
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
      patterns.flatMap((pattern) => matchesIn(prose, pattern)),
    );
    for (const { span } of found) yield { span, message, data: [], related: [], fixes: [] };
    const kept = thoseAmong(
      context,
      'cite/placeholder as a key',
      manuscript.citations,
      (citation) => isKeyed(citation) && citation.keys.some((key) => todo.test(key)),
    );
    for (const { citation, key } of keysOf(kept, isKeyed)) {
      if (!todo.test(key)) continue;
      const at = manuscript.text.indexOf(key, citation.span.start);
      yield { span: { start: at, end: at + key.length }, message, data: [], related: [], fixes: [] };
    }
  },
});
