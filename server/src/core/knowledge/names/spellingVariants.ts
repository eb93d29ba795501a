/**
 * Regular differences between British and American spelling, as pairs of word parts that apply to a word containing
 * either side: words of the field, and of drug names where both spellings are in use (sulpha-, sulfa-).
 */
const britishAmerican: readonly (readonly [
  british: RegExp,
  toAmerican: string,
  american: RegExp,
  toBritish: string,
])[] = [
  [/^tumour/, 'tumor', /^tumor(?!i)/, 'tumour'],
  [/^oestr/, 'estr', /^estr/, 'oestr'],
  [/leukaem/, 'leukem', /leukem/, 'leukaem'],
  [/anaem/, 'anem', /anem(?=i)/, 'anaem'],
  [/^haem/, 'hem', /^hem(?=at|o)/, 'haem'],
  [/oesophag/, 'esophag', /(?<!o)esophag/, 'oesophag'],
  [/^gynaec/, 'gynec', /^gynec/, 'gynaec'],
  [/^paediat/, 'pediat', /^pediat/, 'paediat'],
  [/isation/, 'ization', /ization/, 'isation'],
  [/ise(?=[ds]?$)/, 'ize', /ize(?=[ds]?$)/, 'ise'],
  [/signalling/, 'signaling', /signaling/, 'signalling'],
  [/sulph/, 'sulf', /sulf/, 'sulph'],
  [/^fibre/, 'fiber', /^fiber/, 'fibre'],
];

/** A quick test that spares most words the list. */
const either =
  /^(?:tumo|o?estr|ha?em|gyna?ec|pa?ediat|fib[er])|leuka?em|ana?em|esophag|i[sz]ation|i[sz]e[ds]?$|signall?ing|sul(?:ph|f)/;

/** Returns the other spelling of a lower-case word; undefined if there is only one. */
export function otherSpelling(word: string): string | undefined {
  if (!either.test(word)) return undefined;
  for (const [british, american, americanForm, back] of britishAmerican) {
    if (british.test(word)) return word.replace(british, american);
    if (americanForm.test(word)) return word.replace(americanForm, back);
  }
  return undefined;
}

/** Returns the plural of a lower-case word, or the singular of a plural; undefined for words without one. */
export function otherNumber(word: string): string | undefined {
  if (word.length < 4) return undefined;
  if (/(?:[^s]s|sses|shes|ches|xes)$/.test(word) && !/(?:us|is|ous|ics)$/.test(word)) {
    if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
    if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
    return word.slice(0, -1);
  }
  if (/virus$/.test(word)) return `${word}es`;
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/oma$/.test(word)) return `${word}s`;
  if (/(?:ss|sh|ch|x)$/.test(word)) return `${word}es`;
  return /[a-z]$/.test(word) && !/s$/.test(word) ? `${word}s` : undefined;
}
