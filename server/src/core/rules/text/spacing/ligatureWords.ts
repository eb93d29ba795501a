/**
 * Words with ff, fi or fl, which conversions split where the page has a single sign for both letters ("suffi cient"), and a few
 * others found torn. They are rarer than the common words.
 */
export const ligatureWords: ReadonlySet<string> = new Set(
  [
    'amplifies amplify amplifying artificially benefited buffer buffered clarified coefficient coefficients confident',
    'configuration configurations confine confined conflict conflicting conflicts deficiencies defines definition definitions',
    'definitive difficulties difficulty efflux effluent efforts fifth filter filtered finally fitness flank fluctuations fluids',
    'fluoride flux inefficient infiltrate infiltrated influencing influx insignificant insufficiency insufficient justified',
    'justify magnified modifies modifying nonspecific offer offered offering official offspring overflow profiled purification',
    'purify reflected reflecting reflection reflects reflux scaffolding scaffolds seminal simplify specified specify stratify',
    'suffer suffered suffering suffers superficial traffic unidentified unspecified verification',
  ].flatMap((line) => line.split(' ')),
);
