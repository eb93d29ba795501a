import type { PresetName, Severity } from '../settings/settings.ts';

/** Severities by rule, where a preset differs from the rule's default. */
export type Preset = Readonly<Record<string, Severity | 'off'>>;

/** Switches off what changes until the last day anyway and would only disturb the writer. */
const draft: Preset = {
  'cite/missing-list': 'off',
  'gene/mixed-naming': 'off',
  'text/abbreviation-late': 'off',
  'text/abbreviation-redefined': 'off',
  'text/abbreviation-undefined': 'off',
  'text/abbreviation-unused': 'off',
  'text/author-note': 'information',
  'text/citation-brackets': 'off',
  'text/citation-conjunction': 'off',
  'text/citation-style': 'off',
  'text/hyphen-mixed': 'off',
  'text/missing-table': 'off',
  'text/placeholder-image': 'information',
  'text/spelling-mixed': 'off',
  'text/term-punctuation': 'off',
  'text/unmentioned-table': 'off',
  'variant/style': 'off',
};

/** Raises what an editor would return a manuscript for. */
const submission: Preset = {
  'claim/uncited': 'warning',
  'drug/inn-case': 'warning',
  'gene/mixed-naming': 'warning',
  'text/abbreviation-late': 'information',
  'text/abbreviation-redefined': 'information',
  'text/abbreviation-undefined': 'warning',
  'text/abbreviation-unused': 'information',
  'text/citation-brackets': 'warning',
  'text/citation-conjunction': 'warning',
  'text/missing-table': 'warning',
  'text/spelling-mixed': 'warning',
  'text/unmentioned-table': 'warning',
  'variant/style': 'warning',
};

/** The presets; `review` leaves every rule at its default. */
export const presets: Readonly<Record<PresetName, Preset>> = { draft, review: {}, submission };
