import { defineRule } from '../rule.ts';

/** Reported by the filters, since only they know what a directive has silenced. */
export const metaUnusedDirective = defineRule({
  id: 'meta/unused-directive',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'A directive that silences nothing, names no rule, or is none by a slip',
  why: 'A suppression that outlives its finding would hide the next one that appears there, and one that names no rule silences nothing. A directive whose rules are switched off in the settings is not reported.',
  examples: [
    {
      text: '⟦<!-- resistance-disable-next-paragraph drug/brand -->⟧\n\nPatients took imatinib.',
      fixed: 'Patients took imatinib.',
    },
    {
      text: '<!-- resistance-disable-next-paragraph ⟦drug/brnd⟧ drug/brand -->\n\nPatients took Gleevec.',
      fixed: '<!-- resistance-disable-next-paragraph drug/brand -->\n\nPatients took Gleevec.',
      note: 'no rule has this name',
    },
    {
      text: '<!-- ⟦resistance-disable-next⟧ drug/brand -->\n\nPatients took Gleevec.',
      fixed: '<!-- resistance-disable-next-paragraph drug/brand -->\n\nPatients took Gleevec.',
      note: 'no directive has this name',
    },
    {
      text: 'Patients took imatinib. ⟦<!-- resistance-disable-line drug/brand -->⟧\n\nOthers did not.',
      fixed: 'Patients took imatinib.\n\nOthers did not.',
    },
    {
      text: '<!-- resistance-related genes come below -->\n\nPatients took imatinib.',
      note: 'a comment of another kind',
    },
    {
      text: '<!-- resistance-disable-next-paragraph drug/brand -- the leaflet is quoted -->\n\nPatients took Gleevec.',
    },
  ],
});
