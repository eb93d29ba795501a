import type { SectionRole } from '../manuscript.ts';

/** Titles that identify a section on their own, in lower case without number and punctuation. */
const titles: Readonly<Record<Exclude<SectionRole, 'title' | 'body'>, readonly string[]>> = {
  abstract: [
    'abstract',
    'summary',
    'plain language summary',
    'simple summary',
    'graphical abstract',
    'highlights',
    'key points',
    'key findings',
    'key messages',
    'key summary points',
    'key takeaways',
    'core tip',
    'tl;dr',
    'lay summary',
  ],
  keywords: ['keywords', 'key words', 'key-words', 'index terms', 'mesh terms', 'subject terms'],
  introduction: [
    'introduction',
    'background',
    'background and aims',
    'introduction and background',
    'general introduction',
    'overview',
  ],
  methods: [
    'methods',
    'method',
    'materials and methods',
    'material and methods',
    'methods and materials',
    'patients and methods',
    'methodology',
    'experimental procedures',
    'experimental section',
    'search strategy',
    'literature search',
    'search strategy and selection criteria',
    'statistical analysis',
    'study design',
    'cell culture',
    'star methods',
  ],
  results: ['results', 'findings', 'results and discussion', 'experimental results'],
  conclusion: [
    'conclusion',
    'conclusions',
    'concluding remarks',
    'conclusion and perspectives',
    'conclusions and perspectives',
    'conclusion and future directions',
    'conclusions and future directions',
    'conclusion and future perspectives',
    'conclusions and future perspectives',
    'conclusion and outlook',
    'conclusions and outlook',
    'summary and conclusion',
    'summary and conclusions',
    'summary and outlook',
    'final remarks',
    'closing remarks',
    'take-home message',
    'take home messages',
    'discussion and conclusion',
    'discussion and conclusions',
    'future perspectives',
    'outlook',
  ],
  acknowledgements: [
    'acknowledgements',
    'acknowledgments',
    'acknowledgement',
    'acknowledgment',
    'funding',
    'funding sources',
    'financial support',
    'conflict of interest',
    'conflicts of interest',
    'conflict of interest statement',
    'competing interests',
    'competing interest',
    'declaration of interests',
    'declaration of competing interest',
    'disclosure',
    'disclosures',
    'disclosure statement',
    'author contributions',
    'authors’ contributions',
    "authors' contributions",
    'authors contributions',
    'author contribution',
    'credit authorship contribution statement',
    'data availability',
    'data availability statement',
    'availability of data and materials',
    'ethics statement',
    'ethics approval',
    'ethical approval',
    'ethics approval and consent to participate',
    'consent for publication',
    'informed consent',
    'informed consent statement',
    'institutional review board statement',
    'supplementary material',
    'supplementary materials',
    'supplementary information',
    'abbreviations',
    'list of abbreviations',
    'abbreviations used',
    'abbreviations used in this article',
    'abbreviations used in this paper',
    "publisher's note",
    'publisher’s note',
    'about the author',
    'about the authors',
    'author information',
  ],
  references: [
    'references',
    'reference',
    'reference list',
    'list of references',
    'bibliography',
    'literature',
    'literature cited',
    'works cited',
    'cited literature',
    'references and notes',
    'notes and references',
    'sources',
    'citations',
    'cited works',
    'further reading',
    'literature references',
  ],
};

/** Titles of sections without a special role. */
const plain = [
  'discussion',
  'limitations',
  'limitations of the study',
  'strengths and limitations',
  'future directions',
  'perspectives',
  'challenges',
  'appendix',
  'glossary',
  'clinical implications',
  'case presentation',
  'case report',
  'objective',
  'objectives',
  'aim',
  'aims',
  'purpose',
];

const roles: ReadonlyMap<string, SectionRole> = new Map([
  ...plain.map((title): [string, SectionRole] => [title, 'body']),
  ...(Object.entries(titles) as [SectionRole, readonly string[]][]).flatMap(([role, names]) =>
    names.map((name): [string, SectionRole] => [name, role]),
  ),
]);

/** Labels that open a paragraph ("Conclusion: …") but alone on a line say too little, or the other way round. */
const notRunIn = new Set([
  'overview',
  'findings',
  'sources',
  'literature',
  'citations',
  'challenges',
  'perspectives',
  'reference',
  'cell culture',
  'outlook',
  'aim',
  'aims',
  'purpose',
  'highlights',
  'appendix',
]);

/** Returns a title without its number: `2.1. Genetic Mechanisms`. */
const withoutNumber = (title: string): string => title.replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.|[A-Z]\.)\s+(?=\S)/, '');

const normal = (title: string): string =>
  withoutNumber(title.trim())
    .replace(/(?<![\s:.\-–—])[\s:.\-–—]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Returns the role of a section that is known by its title; `undefined` for any other title. */
export function knownTitle(title: string): SectionRole | undefined {
  return title.length > 90 ? undefined : roles.get(normal(title));
}

/**
 * Returns the role that a heading gives its section. A title that only begins with a known one ("Conclusion and way
 * forward") counts too.
 */
function titleRole(title: string): SectionRole {
  const known = knownTitle(title);
  if (known) return known;
  const words = normal(title);
  if (/^(?:concluding|conclusions?\b)/.test(words)) return 'conclusion';
  if (/^introduction\b/.test(words)) return 'introduction';
  if (/^(?:materials? and |patients and )?methods?\b/.test(words) || (/\bmethods$/.test(words) && words.length < 40))
    return 'methods';
  if (/^cell (?:lines?|cultures?) and\b/.test(words)) return 'methods';
  if (/^(?:references|bibliography)\b/.test(words)) return 'references';
  return 'body';
}

/** A heading read as the title of a section. */
export interface SectionTitle {
  readonly withoutNumber: string;
  readonly role: SectionRole;
  /** Whether it is one of the titles that identify a section. */
  readonly isKnown: boolean;
}

/** Reads a heading as the title of a section. */
export const readTitle = (title: string): SectionTitle => ({
  withoutNumber: withoutNumber(title),
  role: titleRole(title),
  isKnown: knownTitle(title) !== undefined,
});

/** A title that opens a paragraph instead of standing on a line of its own. */
export interface RunIn {
  readonly title: string;
  readonly role: SectionRole;
  /** Prose offset after the label and its colon. */
  readonly end: number;
}

/** The title of a list on the line right above its first entry: "Citations: [1] …". */
const listTitle = /^(\p{Lu}[A-Za-z ]{4,30}?)\s?:?\s(?=\[1\]|1[.)]\s)/u;

/**
 * Returns a known title that opens a paragraph: "Conclusion: …", "Keywords: a; b". A bold label, one that ends by
 * `boldUntil`, may also end in a full stop or dash.
 */
export function runInTitle(prose: string, boldUntil: number): RunIn | undefined {
  const list = listTitle.exec(prose.slice(0, 60));
  if (list?.[1] && roles.get(list[1].toLowerCase()) === 'references')
    return { title: list[1], role: 'references', end: list[0].length };
  const found = /^([A-Za-z][A-Za-z’' -]{2,48}?)\s?([:.—–])(?=\s|$|(?<=:)[A-Z])/.exec(prose.slice(0, 60));
  const label = found?.[1];
  if (!found || !label) return undefined;
  const role = roles.get(label.toLowerCase());
  if (!role || notRunIn.has(label.toLowerCase())) return undefined;
  if (found[2] !== ':' && boldUntil < label.length) return undefined;
  if (!/^[A-Z]/.test(label) && boldUntil < label.length) return undefined;
  return { title: label, role, end: found[0].length };
}
