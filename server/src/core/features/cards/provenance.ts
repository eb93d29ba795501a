import type { ProvenanceOf } from '../../knowledge/records.ts';

/** How many pages of a source are named, and words of a title. */
const [mostPages, mostWords] = [3, 12];

/** A page as its row names it: "pmc.ncbi.nlm.nih.gov PMC6561378: Table 1, monoclonal antibodies". */
const named = /^(?<place>[a-z\d-]+(?:\.[a-z\d-]+)+(?:[,\s][^:]*)?)(?::\s(?<title>.*))?$/su;
/** What a place is found by, better than by its host. */
const identifier = /\bPMC\d+|\b10\.\d{4,9}\/\S+/u;

const shortened = (title: string): string => {
  const words = title.split(' ');
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : title;
};

/** "Table 1, monoclonal antibodies, PMC6561378"; the place alone, if the row names no title. */
function pageName(page: string): string {
  const { place = page, title } = named.exec(page)?.groups ?? {};
  const [id] = identifier.exec(place) ?? [];
  const found = id === undefined ? (place.split(/[,\s]/u)[0] ?? place) : id.startsWith('10.') ? `doi:${id}` : id;
  return title === undefined ? found : `${shortened(title)}, ${found}`;
}

/** The pages of a row; a semicolon may also stand in a title. */
const pagesOf = (from: string): readonly string[] =>
  from.split('; ').reduce<string[]>((pages, part) => {
    if (pages.length > 0 && !named.test(part)) pages.push(`${pages.pop()}; ${part}`);
    else pages.push(part);
    return pages;
  }, []);

/** The source of a fact, short enough for a card: the titles and places of the pages that were opened, or the release. */
export function sourceLabel(source: ProvenanceOf): string {
  switch (source.verified) {
    case 'lookup': {
      const pages = [...new Set(pagesOf(source.from).map(pageName))];
      const rest = pages.length - mostPages;
      return [...pages.slice(0, mostPages), ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
    }
    case 'import':
    case 'civic':
      return source.from;
    case 'own':
      return 'our own grouping';
    case 'unsourced':
      return 'not yet sourced';
  }
}
