import type { JournalName, Severity } from '../settings/settings.ts';

/** The requirements in a journal's guideline for authors, as far as rules can check them. */
export interface Journal {
  readonly title: string;
  /** URL of the page for authors; `read` is the date when it was read. */
  readonly guideline: string;
  readonly read: string;
  /** The requirement in a few words. */
  readonly asks: string;
  /** Severities by rule, if the journal asks for more than the field does. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** Only what the journal's own page says; a rule with low measured precision keeps its severity. */
export const journals: Readonly<Record<Exclude<JournalName, 'none'>, Journal>> = {
  gmb: {
    title: 'Genetics and Molecular Biology',
    guideline: 'http://www.gmb.org.br/nomenclature.html',
    read: '2026-11-21',
    asks: 'Approved gene symbols always, with the previous one once in brackets; hyphens almost never.',
    severities: { 'gene/alias': 'warning', 'gene/hyphen': 'warning' },
  },
  jci: {
    title: 'The Journal of Clinical Investigation',
    guideline: 'https://www.jci.org/kiosk/publish/genestyle',
    read: '2026-11-21',
    asks: 'No hyphens in gene symbols; official symbols preferred, other names accepted.',
    severities: { 'gene/alias': 'hint', 'gene/hyphen': 'warning' },
  },
  leukemia: {
    title: 'Leukemia',
    guideline: 'https://www.nature.com/articles/s41375-021-01437-5',
    read: '2026-11-21',
    asks: 'Fusion genes as HGNC recommends, with a double colon.',
    severities: { 'gene/fusion-separator': 'warning' },
  },
};
