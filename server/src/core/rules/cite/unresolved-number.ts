import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { defineRule } from '../rule.ts';
import { citedByNumber } from './citedList.ts';

const list =
  '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. J Ex. 2011;3:1-9.\n2. Bose R. Targets that change. J Ex. 2012;4:10-19.\n3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.';

export const citeUnresolvedNumber = defineRule({
  id: 'cite/unresolved-number',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A citation number that the reference list does not have',
  why: 'A number without an entry leads the reader nowhere; it is left over when entries are deleted or a paragraph comes from another manuscript. Only a list that counts from 1 without gaps is judged, and only where most numbers of the text lead to it.',
  examples: [
    { text: `Cells pump drugs out [1,2]. They wait [3], and they return ⟦[7]⟧.\n\n${list}` },
    { text: `Cells pump drugs out [1–3].\n\n${list}` },
    { text: `Cells pump drugs out [4–9].\n\n${list}`, note: 'the list belongs to something else' },
    { text: 'Cells pump drugs out [1,2].', note: 'no reference list here' },
  ],
  *check(context) {
    const { manuscript, references } = context;
    for (const { citation, index, key } of citedByNumber(context)?.lost ?? []) {
      const place = keyPlace(manuscript.text, citation, index);
      yield {
        span: citation.keys.length === 1 ? citation.span : place,
        message: `${key} leads nowhere: the reference list ends with ${references.listed.length}.`,
      };
    }
  },
});
