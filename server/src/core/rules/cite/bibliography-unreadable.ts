import { isKeyed } from '../../manuscript/references/references.ts';
import { defineRule } from '../rule.ts';

export const citeBibliographyUnreadable = defineRule({
  id: 'cite/bibliography-unreadable',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A bibliography that could not be read',
  why: 'Nothing is said of citation keys then, since any may stand in it. The finding stands where the manuscript names the file, or at its first citation where the project names it.',
  examples: [
    {
      text: '---\nbibliography: ⟦refs.bib⟧\n---\n\nCells pump [@abe2011; @bose2012].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011',
    },
    {
      text: '---\nbibliography: refs.bib\n---\n\nCells pump [@abe2011].',
      bibliography: '@article{abe2011, author={Abe, K.}, year=2011}',
    },
  ],
  *check({ manuscript, references }) {
    for (const { name, problem } of references.bibliography?.files ?? []) {
      // A file on the web need not exist beside the manuscript.
      if (problem === undefined || name.includes('://')) continue;
      const place =
        manuscript.bibliographyNames.find((one) => one.name === name)?.span ?? manuscript.citations.find(isKeyed)?.span;
      if (!place) continue;
      yield {
        span: place,
        message: `The bibliography ${name} could not be read: ${problem} Citation keys are not checked.`,
      };
    }
  },
});
