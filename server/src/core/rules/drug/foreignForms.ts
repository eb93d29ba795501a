// Names of drugs as other languages write them: "cisplatino", "gemcitabina", "imatinibe", "Etoposid".

/** Whether a word is a name of a drug (INN, in English) with the ending that it has in Spanish, Italian, Portuguese or French. */
const isRomance = (word: string, inn: string): boolean =>
  (/[ao]$/.test(word) && /[^ao]$/.test(inn)) || (/[bnt]e$/.test(word) && /[bnt]$/.test(inn));

/** The same for German, where it has a capital and no final e. */
const isGerman = (written: string, inn: string): boolean =>
  /^[A-Z]/.test(written) && inn === `${written.toLowerCase()}e`;

/** Whether a word has the form that a name of a drug has in another language. One alone may be a slip. */
export const isForeignForm = (written: string, inn: string): boolean =>
  isRomance(written.toLowerCase(), inn) || isGerman(written, inn);
