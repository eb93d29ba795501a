import { anyOf } from '../../text/anyOf.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

const salt = new RegExp(
  `^\\s(?:mono|di|hemi)?${anyOf(
    'hydrochloride|HCl|hydrobromide|bromide|sul(?:f|ph)ate|phosphate|acetate|citrate|lactate|succinate',
    'mesylate|tosylate|esylate|besylate|camsylate|maleate|malate|fumarate|tartrate',
    // Otherwise the word may be about the metal: "verapamil sodium channel block".
    '(?:sodium|calcium)(?=[,.;:)\\]]|\\s(?:and|or|was|is|were|are|in|for|at|with|injection|salt)\\s|$)',
  )}(?![a-z])`,
  'iu',
);

/**
 * Extends drugs by the salt that is written after the name: "bleomycin sulphate". No list of names has the salts of each
 * drug.
 */
export const withSalts = (text: string, readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    if (reading.kind !== 'drug') return reading;
    const found = salt.exec(textAfter(text, reading, 30));
    return found ? { ...reading, end: reading.end + found[0].length } : reading;
  });
