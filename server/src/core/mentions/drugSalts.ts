import { anyOf } from '../text/anyOf.ts';
import type { Reading } from './reading.ts';

const salt = new RegExp(
  `^\\s(?:mono|di|hemi)?${anyOf(
    'hydrochloride|HCl|hydrobromide|bromide|sul(?:f|ph)ate|phosphate|acetate|citrate|lactate|succinate',
    'mesylate|tosylate|esylate|besylate|camsylate|maleate|malate|fumarate|tartrate',
    // What follows would be a word on the metal: "verapamil sodium channel block".
    '(?:sodium|calcium)(?=[,.;:)\\]]|\\s(?:and|or|was|is|were|are|in|for|at|with|injection|salt)\\s|$)',
  )}(?![a-z])`,
  'iu',
);

/** Drugs with the salt that is written behind their names: "bleomycin sulphate", which no list of names holds for each drug. */
export const withSalts = (text: string, readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    if (reading.kind !== 'drug') return reading;
    const found = salt.exec(text.slice(reading.end, reading.end + 30));
    return found ? { ...reading, end: reading.end + found[0].length } : reading;
  });
