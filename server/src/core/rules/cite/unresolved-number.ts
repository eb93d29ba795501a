import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import { defineRule } from '../rule.ts';
import { lostNumbers } from './lostNumbers.ts';

const list =
  '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. J Ex. 2011;3:1-9.\n2. Bose R. Targets that change. J Ex. 2012;4:10-19.\n3. Cruz P. Cells that wait. J Ex. 2013;5:20-29.';

export const citeUnresolvedNumber = defineRule({
  id: 'cite/unresolved-number',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A citation number that the reference list does not have',
  why: 'A number without an entry leads the reader nowhere; it is left over when entries are deleted or a paragraph comes from another manuscript. A list is judged only where most numbers of the text lead to it. Where it has gaps or begins anew, a number is reported only if it does not stand in the list at all: an entry may have been misread.',
  examples: [
    { text: `Cells pump drugs out [1,2]. They wait [3], and they return ⟦[7]⟧.\n\n${list}` },
    { text: `Cells pump drugs out [1–3].\n\n${list}` },
    { text: `Cells pump drugs out [4–9].\n\n${list}`, note: 'the list belongs to something else' },
    {
      text: `Cells pump drugs out [1,2]. They wait [3,6], return [5], ⟦[4]⟧ and ⟦[9]⟧ [1–3].\n\n${list}\n5. Dahl N. Doors of cells. J Ex. 2014;6:30-39.\n6. Egan S. Keys of cells. J Ex. 2015;7:40-51.`,
      note: 'the list has neither 4 nor 9',
    },
    {
      text: `Cells pump drugs out [1,2]. They wait [3,6], return [5] and [4].\n\n${list} 4 Faro J. Locks of cells. J Ex. 2010;2:60-71.\n5. Dahl N. Doors of cells. J Ex. 2014;6:30-39.\n6. Egan S. Keys of cells. J Ex. 2015;7:40-51.`,
      note: 'entry 4 stands on the line of another',
    },
    {
      text: `Cells pump drugs out [1,2]. They wait [3], return [1–3] and ⟦[7]⟧.\n\n${list}\n\n## References of the second part\n\n1. Dahl N. Doors of cells. J Ex. 2014;6:30-39.\n2. Egan S. Keys of cells. J Ex. 2015;8:40-51.`,
      note: 'a list that begins anew',
    },
    { text: 'Cells pump drugs out [1,2].', note: 'no reference list here' },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const { citation, index, key, instead } of lostNumbers(context)) {
      const place = keyPlace(manuscript.text, citation, index);
      yield {
        span: citation.keys.length === 1 ? citation.span : place,
        message: `${key} leads nowhere: ${instead}.`,
      };
    }
  },
});
