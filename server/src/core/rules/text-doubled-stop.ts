import type { Citation } from '../manuscript/manuscript.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** Styles whose citation stands before the full stop; superscripts stand behind it. */
const before: ReadonlySet<Citation['style']> = new Set(['pandoc', 'numeric', 'author-year', 'pmid', 'doi', 'role']);

/** Citations side by side, brackets included, as one. */
function* runs(citations: readonly Citation[], text: string): Iterable<Span> {
  let run: { start: number; end: number; block: number } | undefined;
  for (const { span, style, block } of citations) {
    if (!before.has(style)) continue;
    if (run?.block === block && /^[\s,;()]*$/u.test(text.slice(run.end, span.start))) {
      run.end = span.end;
      continue;
    }
    if (run) yield run;
    run = { ...span, block };
  }
  if (run) yield run;
}

/** The full stop before a citation, with what lies between; not that of `et al.` or an initial. */
const stopBefore = /(?<!\bal|\b\p{L}|\.)\.(\s*[([\\]*)$/u;
const stopBehind = /^[\])\\]*\.(?!\.)/u;

/** AMA Manual of Style and NLM's Citing Medicine place a bracketed citation before the full stop of its sentence. */
export const textDoubledStop = defineRule({
  id: 'text/doubled-stop',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'A full stop on either side of a citation',
  why: 'A sentence ends once. With a citation in brackets the full stop stands behind it; the one before it is left over.',
  examples: [
    { text: 'The drug is pumped out⟦. [1,3].⟧', fixed: 'The drug is pumped out [1,3].' },
    { text: 'The drug is pumped out⟦. (Smith et al., 2015).⟧', fixed: 'The drug is pumped out (Smith et al., 2015).' },
    { text: 'The drug is pumped out⟦. [@smith2015].⟧', fixed: 'The drug is pumped out [@smith2015].' },
    { text: 'The drug is pumped out [1,3]. It fails.' },
    { text: 'The drug is pumped out. [1,3] It fails.', note: 'one full stop' },
    { text: 'As found by Smith et al. [3].' },
  ],
  *check({ manuscript: { text, citations } }) {
    for (const { start, end } of runs(citations, text)) {
      const first = stopBefore.exec(text.slice(Math.max(0, start - 12), start));
      const second = stopBehind.exec(text.slice(end, end + 6));
      if (!first || !second) continue;
      const stop = start - first[0].length;
      const apart = /^\s/u.test(first[1] ?? '') ? '' : ' ';
      yield {
        span: { start: stop, end: end + second[0].length },
        message: 'The sentence ends twice, before and behind its citation.',
        data: [],
        related: [],
        fixes: [
          {
            title: 'Remove the first full stop',
            safety: 'safe',
            edits: [{ start: stop, end: stop + 1, newText: apart }],
          },
        ],
      };
    }
  },
});
