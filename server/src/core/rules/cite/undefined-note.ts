import { notesIn } from '../../manuscript/references/notes.ts';
import { groupBy } from '../../text/groupBy.ts';
import { thoseAmong } from '../foundAmong.ts';
import { defineRule } from '../rule.ts';

/** Includes of another file, which may contain the notes. */
const includes = /\{\{<\s*include\b|\bchild\s*=|^!include|^:::?\s?include/m;
/** Whether a key is a footnote label, that is, a number or a name: "[^ACG]" and "[^a-z]" mean all other characters. */
const isLabel = (key: string): boolean => /^(?:\d{1,4}|[\p{L}\d][\p{L}\d_.:-]{3,})$/u.test(key);

/** GitHub Flavored Markdown and Pandoc's manual, on footnotes: a mark without a note of its label is printed as it stands. */
export const citeUndefinedNote = defineRule({
  id: 'cite/undefined-note',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A footnote mark without a note',
  why: 'A mark `[^1]` that no line `[^1]: …` explains is printed as it stands, and the source it should lead to is missing. It is left over when notes are turned into a list of references, or lost with a passage. Where none of several marks has a note there is one finding for all; texts that include other files are left alone.',
  examples: [
    { text: 'Cells pump drugs out.[^1] They wait.⟦[^2]⟧\n\n[^1]: Abe K. Pumps. J Ex. 2011.' },
    {
      text: 'Cells pump drugs out.⟦[^abe2011]⟧ They wait.[^bose2012]\n\n## Sources\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.',
      note: 'one finding for all',
    },
    { text: 'Cells pump drugs out.[^Abe]\n\n[^abe]: Abe K. Pumps. J Ex. 2011.' },
    { text: 'The pattern [^ACG] finds what is not A, C or G, and [^a-z] what is no small letter.' },
    { text: 'Cells pump drugs out.[^1]\n\n{{< include notes.md >}}', note: 'the note may stand there' },
  ],
  *check(context) {
    const { manuscript } = context;
    const marks = thoseAmong(context, 'cite/undefined-note', manuscript.citations, ({ style }) => style === 'footnote');
    if (marks.length === 0 || includes.test(manuscript.text)) return;
    const defined = new Set(Array.from(notesIn(manuscript.text), ({ label }) => label));
    const lost = groupBy(marks, (mark) => {
      const label = mark.keys[0]?.toLowerCase() ?? '';
      return defined.has(label) || !isLabel(label) ? [] : [label];
    });
    const groups = defined.size === 0 ? [[...lost]] : [...lost].map((one) => [one]);
    for (const group of groups) {
      const [first, ...rest] = group.flatMap(([, places]) => places);
      if (!first) continue;
      const labels = group.map(([label, [mark]]) => mark.keys[0] ?? label);
      yield {
        span: first.span,
        message: `There is no note ${labels.slice(0, 3).join(', ')}${labels.length > 3 ? ` and ${labels.length - 3} more` : ''}: the mark is printed as it stands. Write the note, or take the mark out.`,
        related: rest.map(({ span }) => ({ ...span, message: 'This one too' })),
      };
    }
  },
});
