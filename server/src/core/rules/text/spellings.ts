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
