/** The year in a DOI, and how many years later the work may be dated. */
export interface DoiYear {
  readonly year: number;
  readonly latest: number;
}

/**
 * Publishers whose DOIs contain the year in which they were assigned: Elsevier's item identifiers `S0140-6736(15)…` and
 * `j.cell.2011.02.013`, Springer Nature's `s41586-019-…` and `onc.2011.384`, and those of Frontiers, ASCO and bioRxiv.
 * Issues of some journals appear two years after their articles.
 */
const patterns: readonly { readonly form: RegExp; readonly delay: number }[] = [
  { form: /^10\.1016\/s\d{4}-\d{3}[\dx]\((?<two>\d\d)\)/u, delay: 1 },
  { form: /^10\.1016\/j\.[a-z]+\.(?<four>(?:19|20)\d\d)\.\d\d\./u, delay: 2 },
  { form: /^10\.1038\/[a-z]+\.(?<four>20\d\d)\.\d+$/u, delay: 1 },
  { form: /^10\.1038\/s\d{5}-(?<three>0\d\d)-/u, delay: 1 },
  { form: /^10\.(?:1007|1186)\/s\d{5}-(?<three>0\d\d)-/u, delay: 2 },
  { form: /^10\.3389\/f[a-z]+\.(?<four>20\d\d)\.\d+$/u, delay: 1 },
  { form: /^10\.1200\/jco\.(?<four>20\d\d)\./u, delay: 2 },
  { form: /^10\.1101\/(?<four>20\d\d)\.\d\d\.\d\d\./u, delay: 2 },
];

/** Returns the year in a DOI, given in lower case and without prefix; undefined if there is none. */
export function doiYear(doi: string): DoiYear | undefined {
  for (const { form, delay } of patterns) {
    const { two, three, four } = form.exec(doi)?.groups ?? {};
    const digits = four ?? three ?? two;
    if (digits === undefined) continue;
    const number = Number(digits);
    // Item identifiers began in 1995.
    const year = four ? number : three ? 2000 + number : number >= 90 ? 1900 + number : 2000 + number;
    return { year, latest: year + delay };
  }
  return undefined;
}
