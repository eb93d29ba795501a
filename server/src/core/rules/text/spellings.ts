/**
 * Parts of words that are British on the left and American on the right. Endings in -ise and -ize are no sign: Oxford spelling
 * is British and has -ize.
 */
export const spellingPairs: readonly (readonly [british: string, american: string])[] = [
  ['tumour', 'tumor'],
  ['oestr', 'estr'],
  ['leukaem', 'leukem'],
  ['anaem', 'anem'],
  ['ischaem', 'ischem'],
  ['haemat', 'hemat'],
  ['haemo', 'hemo'],
  ['oesophag', 'esophag'],
  ['paediatr', 'pediatr'],
  ['gynaec', 'gynec'],
  ['diarrhoea', 'diarrhea'],
  ['signalling', 'signaling'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['modelling', 'modeling'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['fibre', 'fiber'],
];

/** A name of the base as a text would spell it: with "leukaemia" where that is all it writes. */
export const spelledAsIn = (text: string, name: string): string =>
  spellingPairs.reduce(
    (spelled, [british, american]) =>
      spelled.includes(american) && !spelled.includes(british) && hasAlone(text.toLowerCase(), british, american)
        ? spelled.replaceAll(american, british)
        : spelled,
    name,
  );

/** An American part may stand within the British one: "estr" in "oestr". */
const hasAlone = (written: string, british: string, american: string): boolean =>
  written.includes(british) && !written.replaceAll(british, '').includes(american);
