import { type Fault, faultsOf } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

const sentences = (text: string): number => text.match(/[.!?](?=\s|$)/gu)?.length ?? 0;

/** Checks that a mechanism is described completely and briefly, and is marked as looked up exactly if it names works. */
export function checkMechanisms(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  for (const { record, place } of data.mechanisms) {
    const add = faultsOf(faults, place, record.id);
    if (record.definition === undefined && (record.confers !== undefined || record.overcome.length > 0))
      add('definition', 'says how but not what', 'Add the definition.');
    if (record.definition !== undefined && (sentences(record.definition) !== 1 || !record.definition.endsWith('.')))
      add('definition', 'is not defined in one sentence', 'Write one sentence with a full stop.');
    if (record.confers !== undefined && (sentences(record.confers) > 2 || !record.confers.endsWith('.')))
      add('confers', 'takes more than two sentences', 'Shorten it; end it with a full stop.');
    if (record.outcome && record.confers !== undefined)
      add('confers', 'is a kind of resistance and confers none', 'Remove the field, or outcome: true.');
    const strategies = record.overcome.map(({ strategy }) => strategy);
    const twice = strategies.find((strategy, index) => strategies.indexOf(strategy) !== index);
    if (twice !== undefined) add('overcome', `names "${twice}" twice`, 'Remove one.');
    if ((record.source.verified === 'lookup') !== record.references.length > 0) {
      add(
        'source',
        `has ${record.references.length} references and verified: ${record.source.verified}`,
        'Write verified: lookup where looked-up works are named, and only there.',
      );
    }
  }
  return faults;
}
