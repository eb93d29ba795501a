import type { Knowledge, LayerName } from '../../knowledge/knowledge.ts';
import type { OverviewItem } from './overviewItem.ts';

const names: Readonly<Record<LayerName, string>> = {
  shipped: 'Shipped with the extension',
  user: 'Imported by you',
  project: 'Of this project',
};

const release = (label: string, detail: string): OverviewItem => ({ kind: 'release', label, detail, items: [] });

/** The data behind the answers: every layer of the knowledge base with its version and date. */
export function dataItems({ layers }: Knowledge): OverviewItem {
  const newest = layers.findLast(({ name }) => name !== 'project') ?? layers[0];
  return {
    kind: 'data',
    label: 'Knowledge base',
    detail: newest?.release.version ?? 'none',
    note: 'For writing, not for clinical decisions.',
    items: layers.flatMap(({ name, release: { version, date, civic, retractions } }) => [
      release(names[name], `${version} of ${date}`),
      ...(civic === undefined ? [] : [release('CIViC', `release of ${civic}`)]),
      ...(retractions === undefined ? [] : [release('Retracted works', `PubMed’s list up to ${retractions}`)]),
    ]),
  };
}
