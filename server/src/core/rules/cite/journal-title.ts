import { defineRule } from '../rule.ts';

/** Year, volume and issue after a journal's name, as publishers head their articles: “Nature 2019 575:7782”. */
const heading = /(?<=[\p{L}.)])\s+(?:19|20)\d\d\s+(?<volume>\d{1,4}):(?<issue>\d{1,5})(?=[*_]*[,.])/u;

/** NLM's Citing Medicine, chapter 1: the title of a journal, then date, volume and issue, each once. */
export const citeJournalTitle = defineRule({
  id: 'cite/journal-title',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'Year, volume and issue within the title of a journal',
  why: 'Reference managers that read the web page of an article take its headline, “Journal 2020 72:5”, for the title of the journal, and print volume and issue again after it. Reported is an entry of the reference list that has the same volume once more.',
  examples: [
    {
      text: '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. *Journal of Examples⟦ 2020 72:5⟧*, vol. 72, no. 5, pp. 11-19, 2020.',
      fixed:
        '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. *Journal of Examples*, vol. 72, no. 5, pp. 11-19, 2020.',
    },
    { text: '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. Journal of Examples 2020 72:511-19.' },
    { text: '## References\n\n1. Abe K, Lind M. Pumps of resistant cells. Journal of Examples 2020 72:511.' },
  ],
  *check({ manuscript, references }) {
    for (const { span } of references.listed) {
      const entry = manuscript.text.slice(span.start, span.end);
      const match = heading.exec(entry);
      if (!match) continue;
      const { volume, issue } = match.groups!;
      const rest = entry.slice(match.index + match[0].length);
      if (!new RegExp(`(?<!\\d)${volume}(?!\\d)`, 'u').test(rest)) continue;
      const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      yield {
        span: place,
        message: `Volume ${volume} and issue ${issue} stand within the title of the journal, and the volume again after it.`,
        fixes: [
          {
            title: 'Take volume and issue out of the title',
            safety: 'review',
            reason: 'See that year, volume and issue stand after it.',
            edits: [{ ...place, newText: '' }],
          },
        ],
      };
    }
  },
});
