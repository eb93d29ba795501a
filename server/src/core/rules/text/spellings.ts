/**
 * Parts of words in British and American spelling. Endings in -ise and -ize are not listed: Oxford spelling is British and has
 * -ize.
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
  ['harbour', 'harbor'],
  ['neighbour', 'neighbor'],
  ['aetiolog', 'etiolog'],
  ['oedema', 'edema'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['fibre', 'fiber'],
];
