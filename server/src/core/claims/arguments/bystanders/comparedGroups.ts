// Reads the groups with and without a name that a sentence compares: what is alike or told of both is not because of it.

import { anyOf } from '../../../text/anyOf.ts';
import { amountOfGene, changedGene } from '../../cues/sharedWords/afterGene.ts';

/** "Patients with and without X", "with (4 months) and without (5 months) X": before the name. */
export const withAndWithout =
  /(?<![a-z])with\s(?:\([^()]*\)\s)?(?:and|or|versus|vs\.?)\swithout\s(?:\([^()]*\)\s)?(?:an?\s|the\s)?(?:[a-z-]+\s){0,2}$/i;

/** "X-mutant and wild-type tumours", "patients with X compared with those without": after X. */
export const andOthers = new RegExp(
  [
    String.raw`^(?:[\s-](?:${changedGene}|${amountOfGene}))?(?:\s(?:patients|tumou?rs|cells|disease))?`,
    String.raw`\s(?:and|or|versus|vs\.?|compared\s(?:with|to)|as)\s(?:in\s)?`,
    anyOf(
      String.raw`(?:\S{1,12}[\s-])?(?:wild[\s-]type|negative|low|unmutated|non-?mutated)`,
      String.raw`(?:those|patients|tumou?rs|cases)\s(?:without|who\s(?:do|did)\snot|lacking|with\swild)`,
    ),
    '(?![a-z])',
  ].join(''),
  'i',
);
