import { defineRule } from '../rule.ts';
import { respelled } from './variantNotation.ts';

/** With an arrow or a slash between bases a description is wrong even without its spaces. */
const otherwiseWrong = /->|[ACGT]\s?\/\s?[ACGT]/u;

/** T790 M, which is recognised only if the base has the change. */
const ofOneLetter = /^[A-Z]\d+\s[A-Z]$/u;

/** HGVS, general recommendations: a description contains no spaces. */
export const variantSpaces = defineRule({
  id: 'variant/spaces',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A space inside an HGVS description',
  why: 'HGVS descriptions hold no spaces; with one, neither searches nor validators read the change. Reported are descriptions that begin with p. or c., and known changes in one-letter code, which converters of pages tear (T790 M); names in words keep theirs. One finding stands for all uses of a spelling.',
  examples: [
    { text: 'Tumours with EGFR ⟦p. Thr790Met⟧ relapse.', fixed: 'Tumours with EGFR p.Thr790Met relapse.' },
    { text: 'Tumours with KRAS ⟦c.35 G>A⟧ relapse.', fixed: 'Tumours with KRAS c.35G>A relapse.' },
    { text: 'Tumours with EGFR ⟦T790 M⟧ relapse.', fixed: 'Tumours with EGFR T790M relapse.' },
    { text: 'Tumours with EGFR p.Thr790Met relapse.' },
    { text: 'Arms T790 M and T791 F were compared.', note: 'no gene that has the change' },
    { text: 'Tumours with KRAS c.35 G->A relapse.', note: 'not HGVS without the space either' },
  ],
  check: (context) =>
    respelled(
      context,
      ({ text }) =>
        (/^[pc]\.[^\n*_]*\s/.test(text) || ofOneLetter.test(text)) &&
        !/\p{L}{4,}/u.test(text) &&
        !otherwiseWrong.test(text)
          ? text.replace(/\s+/gu, '')
          : undefined,
      'HGVS has no spaces inside a description',
    ),
});
