import { doiFault, pmidOf } from '../../manuscript/references/identifiers.ts';
import type { WrittenIdentifier } from '../../manuscript/references/work.ts';
import { defineRule } from '../rule.ts';
import { citedEntries } from './citedEntries.ts';

const shape = 'A DOI is 10., four or more digits, a slash and a name.';

function faultOf(
  kind: WrittenIdentifier['kind'],
  text: string,
): { readonly message: string; readonly right?: string } | undefined {
  if (kind === 'doi') {
    const fault = doiFault(text);
    return (
      fault && {
        message: `${text} is no valid DOI: ${fault.fault}.${fault.right === undefined ? ` ${shape}` : ''}`,
        ...(fault.right === undefined ? {} : { right: fault.right }),
      }
    );
  }
  // “n/a” and “in process” stand for a PMID that there is not.
  if (pmidOf(text) !== undefined || !/\d/.test(text)) return undefined;
  return {
    message: /^PMC/i.test(text)
      ? `${text} is an identifier of PubMed Central, not a PMID.`
      : `${text} is no valid PMID: those are one number of one to eight digits.`,
  };
}

/** What stands in the field `doi` of an entry and is an address or another number, not a DOI. */
const elsewhere = (doi: string): { readonly message: string } | undefined =>
  /\d/.test(doi) && !/(?:^|\W)10\.\d|%2F|sici/i.test(doi)
    ? { message: `${doi} is no valid DOI: it has no “10.” at its beginning. ${shape}` }
    : undefined;

export const citeMalformedId = defineRule({
  id: 'cite/malformed-id',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A DOI or PMID that cannot be one',
  why: 'A reader cannot follow it, and a journal’s production system drops it. Common causes are exporters that take part of a web address for the DOI, a slash that was lost, and PMC numbers called PMIDs. The form alone is judged: no network is asked whether an identifier exists.',
  examples: [
    {
      text: '## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi: ⟦10.5555/jex.2011.3/BIBTEX⟧.',
      fixed: '## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi: 10.5555/jex.2011.3.',
    },
    { text: '## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi:⟦10.5555jex.2011.3⟧' },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@⟦abe⟧; @⟦bose⟧; @lind].',
      bibliography:
        '@article{abe, author={Abe, K.}, year=2011, doi={doi.org/10.55/jex.3}}\n@article{bose, author={Bose, R.}, year=2014, doi={https://www.jex.example/article/310}}\n@article{lind, author={Lind, M.}, year=2014, doi={https://doi.org/10.5555/jex.4}}',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe; @bose; @lind; @cruz; @⟦dahl⟧; @⟦egan⟧].',
      bibliography:
        '@article{abe, pmid={PMID: 1}}\n@article{bose, pmid={https://pubmed.ncbi.nlm.nih.gov/1/}}\n@article{lind, pmid={1.}}\n@article{cruz, pmid={n/a}}\n@article{dahl, pmid={1, 2}}\n@article{egan, pmid={PMID: 123456789}}',
      note: 'where one PMID can be read, its form does not matter',
    },
    { text: '## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. PMID: ⟦PMC1234567⟧' },
    { text: '## References\n\n1. Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9. doi:10.5555/jex(2011)3.' },
  ],
  *check(context) {
    for (const { identifiers } of context.references.listed) {
      for (const { kind, text, span } of identifiers) {
        const fault = faultOf(kind, text);
        if (!fault) continue;
        const written = context.manuscript.text.slice(span.start, span.end);
        const fixes =
          fault.right !== undefined && written === text
            ? [
                {
                  title: `Write ${fault.right}`,
                  safety: 'review' as const,
                  reason: 'See that it leads to the work.',
                  edits: [{ ...span, newText: fault.right }],
                },
              ]
            : [];
        yield { span, message: fault.message, fixes };
      }
    }
    for (const { entry, span } of citedEntries(context)) {
      const { doi, pmid } = entry.written;
      const fault = (doi && (faultOf('doi', doi) ?? elsewhere(doi))) || (pmid && faultOf('pmid', pmid));
      if (fault) yield { span, message: `${entry.key}: ${fault.message}` };
    }
  },
});
