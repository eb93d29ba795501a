import type { BibliographyEntry } from '../../manuscript/references/bibliography.ts';
import { defineRule } from '../rule.ts';
import { citedEntries } from './citedEntries.ts';

const described = ({ authors, year, title, doi, pmid }: BibliographyEntry): string =>
  JSON.stringify([authors, year, title, doi, pmid]);

export const citeDuplicateKey = defineRule({
  id: 'cite/duplicate-key',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A citation key, or number of the reference list, that is defined twice',
  why: 'Which of the two works a reader is led to depends on the program that prints the manuscript. Entries that say the same of their work are no trouble and not reported. Of a bibliography file only the keys that the text cites are judged.',
  examples: [
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@⟦abe2011⟧; @bose2012].',
      bibliography:
        '@article{abe2011, author={Abe, K.}, year=2011}\n@article{bose2012, author={Bose, R.}, year=2012}\n@article{abe2011, author={Abel, M.}, year=2011}',
    },
    {
      text: 'Cells pump [1,2].\n\n## References\n\n[1] Abe K. Pumps of resistant cells. J Ex. 2011;3:1-9.\n\n[2] Bose R. Targets that change. J Ex. 2012;4:10-19.\n\n⟦[2] Cruz P. Cells that wait. J Ex. 2013;5:20-29.⟧\n\n[3] Dahl T. Cells that die. J Ex. 2014;6:30-39.',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}\n@article{abe2011, author={Abe, K.}, year=2011}',
      note: 'the two say the same',
    },
  ],
  *check(context) {
    const { bibliography, listed } = context.references;
    for (const { entry, span } of citedEntries(context)) {
      const others = (bibliography?.byKey.get(entry.key) ?? []).filter(
        (other) => described(other) !== described(entry),
      );
      if (others.length === 0) continue;
      const places = [entry, ...others].map(({ file, line }) => `${bibliography?.files[file]?.name}:${line + 1}`);
      yield {
        span,
        message: `${entry.key} is defined twice, for different works: ${places.join(' and ')}.`,
      };
    }
    // Only a list that goes on counting after one duplicate number: several chapters that each begin at 1 are another matter.
    const doubled = listed.filter(({ number }, i) => i > 0 && number !== undefined && number === listed[i - 1]?.number);
    const counts = listed.every(
      ({ number }, i) => i === 0 || number === listed[i - 1]?.number || number === (listed[i - 1]?.number ?? 0) + 1,
    );
    if (!counts || doubled.length !== 1) return;
    for (const { number, span } of doubled) yield { span, message: `The reference list has a second entry ${number}.` };
  },
});
