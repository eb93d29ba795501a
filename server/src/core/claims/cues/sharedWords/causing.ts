// Words by which a cause and its effect are joined.

import { anyOf } from '../../../text/anyOf.ts';

/** Beginnings of verbs: "confers", "led", "is mediated". */
export const causing = 'confer|caus|lead|led|induc|promot|mediat|driv|drove|result|render|contribut';

/** "Resistance to A is caused by X", "comes with X": words from an effect to the cause after it. */
export const causedBy = anyOf(
  'by|through|via|from|because\\sof',
  '(?:due|owing|attribut(?:ed|able)|ascribed|linked|related|connected|tied|traced)\\sto',
  '(?:comes?|came|goes|associated|correlated|linked|connected)\\swith',
);
