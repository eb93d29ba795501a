import { defineRule } from './rule.ts';

/** Reported by the filters, which know the directives and every rule. */
export const metaUnknownRule = defineRule({
  id: 'meta/unknown-rule',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A directive that names a rule that does not exist',
  why: 'A slip in the name of a rule silences nothing, and the finding that was to be allowed stays.',
  examples: [
    {
      text: '⟦<!-- resistance-disable-next-paragraph drug/brnad -->⟧\n\nPatients took imatinib.',
      fixed: '<!-- resistance-disable-next-paragraph drug/brand -->\n\nPatients took imatinib.',
    },
    { text: '<!-- resistance-disable-next-paragraph drug/brand -- quoted -->\n\nPatients took Gleevec.' },
  ],
});
