import type { JournalName, Severity } from '../settings/settings.ts';

/** What the guideline of a journal asks of authors, as far as a rule can tell. */
export interface Journal {
  readonly title: string;
  /** The page for authors, and when it was read. */
  readonly guideline: string;
  readonly read: string;
  /** What the page says, in few words. */
  readonly asks: string;
  /** Severities by rule, where the journal asks for more than the field does. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** Only what the journal's own page says; a rule whose measured precision is low stays where it is. */
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
