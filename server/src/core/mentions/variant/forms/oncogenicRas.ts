// Reads the residue that makes Ras an oncogene, written after its name as of old: "RASV12", "H-Ras V12", "RASL61".

import { residueChange } from '../aminoAcidWords.ts';
import { matches, type VariantForm } from '../form.ts';
import { tokenEnd } from '../notation.ts';

/** What the three proteins have at these places. */
const usual: Readonly<Record<string, string>> = { 12: 'G', 61: 'Q' };
/** V12 and L61 after the name; at the start of a text, it is written as one word with them. */
const residue = new RegExp(`(?<=R(?:AS|as)[-\\s]?|^)([VDCA]12|[LKR]61)${tokenEnd}`, 'gu');

/** The new residue before the place, in the proteins where everybody knows the old one. */
export const oncogenicRas: VariantForm = {
  name: 'oncogenicRas',
  sign: /(?:^|R(?:AS|as)[-\s]?)(?:[VDCA]12|[LKR]61)/,
  read: (text) =>
    matches(text, residue, ([change]) => {
      const place = change.slice(1);
      return { changes: [residueChange(usual[place] ?? '', Number(place), change[0] ?? '')], needs: 'hotspot' };
    }),
};
