import { type Fault, faultAt } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

/** The form of a work's identifier, by its register. */
const workIds: Readonly<Record<string, RegExp>> = {
  pmid: /^[1-9]\d{0,7}$/,
  asco: /^\d+$/,
  ash: /^[a-z]+-\d{4}-\d+$/,
};

/**
 * Checks what the schema cannot say about a single row: the register of an id, the one primary sequence, what several
 * drugs mean together.
 */
export function checkForms(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  for (const { record, place } of data.sources) {
    const [register = '', own = ''] = record.id.split(/:(.*)/s);
    if (workIds[register]?.test(own) === false) {
      faults.push(
        faultAt(place, 'id', `${record.id} is no identifier of that register`, 'Look the work up and correct the id.'),
      );
    }
  }
  for (const { record, place } of data.evidence) {
    const isCivic = record.id.startsWith('civic:');
    if (isCivic !== (record.verified === 'civic') || (isCivic && !/^civic:EID\d+$/.test(record.id))) {
      faults.push(
        faultAt(
          place,
          'id',
          `${record.id} and verified: ${record.verified} do not fit`,
          'Rows of our own are ra:… with verified: lookup.',
        ),
      );
    }
    const named = record.drugs.length + record.therapies.length;
    if (named === 0 && !isCivic) {
      faults.push(faultAt(place, 'drugs', `${record.id} names no drug`, 'Name the drug or the class.'));
    }
    if (named > 1 !== (record.interaction !== undefined)) {
      faults.push(
        faultAt(
          place,
          'interaction',
          `${record.id} has ${named} drugs and interaction ${record.interaction ?? 'none'}`,
          'Say of several drugs, and only of several, what they mean together.',
        ),
      );
    }
  }
  const primaries = new Map<string, number>();
  for (const { record } of data.proteins)
    primaries.set(record.gene, (primaries.get(record.gene) ?? 0) + (record.primary ? 1 : 0));
  for (const { record, place } of data.proteins) {
    if (primaries.get(record.gene) === 1 || (record.primary === false && primaries.get(record.gene) !== 0)) continue;
    faults.push(
      faultAt(
        place,
        'primary',
        `${record.gene} has ${primaries.get(record.gene)} primary sequences`,
        'Mark exactly one as primary.',
      ),
    );
  }
  return faults;
}
