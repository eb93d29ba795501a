import { isKeyed } from '../../manuscript/references/references.ts';
import { defineRule } from '../rule.ts';

const told = (faults: readonly string[]): string =>
  faults.length > 1 ? `${faults[0]!.replace(/\.$/u, '')}, and ${faults.length - 1} more.` : (faults[0] ?? '');

/** "`r here::here('refs.bib')`": R Markdown finds the file when it runs. */
const isComputed = (name: string): boolean => name.startsWith('`');

export const citeBibliographyUnreadable = defineRule({
  id: 'cite/bibliography-unreadable',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A bibliography that could not be read, or of which an entry could not',
  why: 'Nothing is said of citation keys if a file cannot be read, since any may stand in it. If an entry is not well formed, its key counts with those of the others. The finding stands where the manuscript names the file, or at its first citation where the project names it.',
  examples: [
    {
      text: '---\nbibliography: ⟦refs.bib⟧\n---\n\nCells pump [@abe2011; @bose2012].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011\n@article{bose2012, author={Bose, R.}, year=2012}',
      note: 'the key of the first entry can be read',
    },
    {
      text: '---\nbibliography: ⟦refs.bib⟧\n---\n\nCells pump [@abe2011; @bose2012].',
      bibliography: '@article{, author={Abe, K.}, year=2011',
      note: 'nothing is said of keys',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}',
    },
  ],
  *check({ manuscript, references }) {
    for (const { name, problem, faults = [] } of references.bibliography?.files ?? []) {
      // A file on the web need not exist beside the manuscript.
      if ((problem === undefined && faults.length === 0) || name.includes('://') || isComputed(name)) continue;
      const place =
        manuscript.bibliographyNames.find((one) => one.name === name)?.span ?? manuscript.citations.find(isKeyed)?.span;
      if (!place) continue;
      yield {
        span: place,
        message:
          problem === undefined
            ? `Of the bibliography ${name} not all could be read: ${told(faults)} Its other entries count.`
            : `The bibliography ${name} could not be read: ${problem} Citation keys are not checked.`,
      };
    }
  },
});
