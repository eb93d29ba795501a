import { asTables } from '../../core/knowledge/layer.ts';
import { type Figure, statistics } from '../../core/knowledge/statistics.ts';
import { installedKnowledge } from '../installedKnowledge.ts';
import { write } from '../output.ts';
import { shippedLayer } from '../shippedKnowledge.ts';

const share = ({ count, of }: Figure): string =>
  of === undefined ? String(count) : `${count} of ${of} (${of === 0 ? '0' : ((100 * count) / of).toFixed(1)} %)`;

/** Prints counts of the shipped base and the releases imported on top. */
export async function printStats({ format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const layer = shippedLayer();
  const knowledge = installedKnowledge();
  const figures = statistics(asTables(layer), knowledge);
  const layers = knowledge.layers.map(({ name, release: { version, date, civic, withdrawn } }) => ({
    name,
    version,
    date,
    ...(civic ? { civic } : {}),
    ...(withdrawn ? { withdrawn: withdrawn.length } : {}),
  }));
  if (format === 'json') {
    await write(process.stdout, `${JSON.stringify({ layers, figures }, undefined, 2)}\n`);
    return;
  }
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = [
    ...layers.map(
      ({ name, version, date, civic }) => `${name}: ${version} of ${date}${civic ? `, CIViC of ${civic}` : ''}`,
    ),
    '',
    ...figures.map((figure) => `${figure.name.padEnd(width)}  ${share(figure)}`),
    '',
  ];
  await write(process.stdout, lines.join('\n'));
}
