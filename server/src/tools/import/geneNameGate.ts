import { parseTsv } from '../../tables/tsvTable.ts';
import { asciiKey } from './asciiKey.ts';

/** What HGNC calls a name: the approved symbol, a previous one, an alias, or the approved full name. */
export type GeneNameRole = 'symbol' | 'previous' | 'alias' | 'name';

/**
 * What happens to a name. `read`: recognised in running text. `unread`: found when asked for, never read in text.
 * `dropped`: never really the name of this gene.
 */
export type GateVerdict =
  | { readonly verdict: 'read' }
  | { readonly verdict: 'unread' | 'dropped'; readonly reason: string };

/** Everything that a name of a gene could mean instead. */
export interface GateLists {
  /** Approved symbols by key, with the gene that owns each. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Aliases and previous symbols by key, with the genes that have each. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names, in lower case and without hyphens, that are English words. */
  readonly words: ReadonlySet<string>;
  /** Abbreviations from oncology and other writing, in capitals, with their meanings. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** `name<TAB>gene id` of names for which data/ambiguity.yaml says what they need: they are read where that is given. */
  readonly explained: ReadonlySet<string>;
  /** Names that were rejected by hand, in lower case, with the reason. */
  readonly stops: ReadonlyMap<string, string>;
}

const read: GateVerdict = { verdict: 'read' };
const unread = (reason: string): GateVerdict => ({ verdict: 'unread', reason });
const dropped = (reason: string): GateVerdict => ({ verdict: 'dropped', reason });

const clone = 'a locus or clone name';
const cloneName = /^(?:KIAA|FLJ|MGC|DKFZ|LOC|OTTHUM|RP\d|bA\d|dJ\d|HSPC|PRO\d|CT[ABCD]-)\d*/;
const locusName = /\.\d|^C\d+orf|^C[XY]orf|^D\d+S|^EST\d|^PPP1R|^HsT|^Hs\./i;

/** IL4 and CD5: short, but nothing else has such a name. */
const ofSeries = /^(?:IL|CD)-?\d{1,3}[A-Z]?$/;

/** Nav1.5 and Kv7.1: channels, numbered by family and member. */
const ofChannel = /^(?:(?:Na|Ca|K)v|Kir|KCa)\d{1,2}\.\d{1,2}$/;

const isClone = (name: string): boolean => cloneName.test(name) || locusName.test(name);

/** Returns an objection to shapes that no gene uses in its own right, or that far more often mean something else. */
function shapeObjection(name: string): string | undefined {
  if (/^[A-Z]\d{1,4}[A-Z]$/i.test(name)) return 'reads as a substitution';
  if (!/\d/.test(name) && name.replace(/-/g, '').length <= 3) return 'two or three letters';
  if (/^[A-Z]{1,2}-?\d{1,4}$/i.test(name) && name !== 'p53') return 'one or two letters and a number';
  if (/^[a-z]+$/.test(name)) return 'a lower-case word';
  if (/[()\s,;/]/.test(name) && name.split(' ').length > 4) return 'a description';
  return undefined;
}

const abbreviation = 'an abbreviation of other things';

/** Returns what else a text may mean by the name, in other capitals or without its hyphen: GC-C is written GCC, T-ALK talk. */
function otherMeaning(name: string, lists: GateLists): string | undefined {
  const joined = name.replace(/-/g, '');
  if (lists.words.has(joined.toLowerCase())) return 'a word of English';
  if (lists.abbreviations.has(joined.toUpperCase())) return abbreviation;
  return undefined;
}

/** Returns HGNC's own collisions: a name that is another gene's symbol, or that several genes share, belongs to none. */
function collision(name: string, id: string, lists: GateLists): string | undefined {
  const owner = lists.symbols.get(asciiKey(name));
  if (owner !== undefined && owner !== id) return 'the approved symbol of another gene';
  return (lists.owners.get(asciiKey(name))?.size ?? 0) > 1 ? 'shared by two or more genes' : undefined;
}

/**
 * Judges a name of a gene of the field: its symbol is read (`ambiguity` says under which conditions), and so are its
 * aliases if possible.
 */
export function gateFieldGene(name: string, role: GeneNameRole, id: string, lists: GateLists): GateVerdict {
  if (role === 'symbol' || role === 'name') return read;
  const stop = lists.stops.get(name.toLowerCase());
  if (stop !== undefined) return dropped(stop);
  const reason = collision(name, id, lists);
  if (reason !== undefined) return dropped(reason);
  if (lists.explained.has(`${name}\t${id}`)) return read;
  if (isClone(name)) return dropped(clone);
  if (ofSeries.test(name)) return read;
  const shape = shapeObjection(name);
  const meaning = otherMeaning(name, lists);
  if (meaning === abbreviation) return dropped(meaning);
  const objection = shape ?? meaning;
  return objection === undefined ? read : unread(objection);
}

/** The end of a protein's name of one word: huntingtin, neurturin, transthyretin. Shorter ones may be anything. */
const ofProtein = /^[a-z]{5,}[aeiou]?(?:in|ican)$/;
/** Phenylalanine hydroxylase, prolactin receptor: what a thing works on, and what it is. */
const enzymeOrReceptor = /\s[a-z]{4,}ase$|in receptor$/;

const isLetters = (name: string): boolean => /^[A-Za-z]+$/.test(name);
function gateFullName(name: string, lists: GateLists): GateVerdict {
  const stop = lists.stops.get(name.toLowerCase());
  if (stop !== undefined) return unread(stop);
  const words = name.split(/[\s-]+/);
  if (words.length === 1)
    return ofProtein.test(name) && !lists.words.has(name) ? read : unread('a full name of one word');
  return words.length === 2 && words.every((word) => /^[a-z]{2,}$/.test(word)) && !enzymeOrReceptor.test(name)
    ? unread('a full name of two words')
    : read;
}

const tooShort = (symbol: string): string | undefined => (symbol.length < 4 ? 'three characters' : undefined);

/** Returns why an alias outside the field is not read, if its shape alone tells. */
function aliasObjection(name: string): string | undefined {
  if (isLetters(name)) return 'letters only';
  if (!/^[A-Za-z]{3,}-?\d/.test(name) || asciiKey(name).length < 5) return 'too short for an alias';
  return /\s/.test(name) ? 'an alias of several words' : undefined;
}

/**
 * Judges a name of a gene outside the field, which is read only if it can mean nothing else: symbols of four characters
 * that are no word and no abbreviation; other names of five characters with three letters before a digit; full names of
 * three words, or of two followed by a number or a letter, or that end as only names of proteins do.
 */
export function gateOtherGene(name: string, role: GeneNameRole, id: string, lists: GateLists): GateVerdict {
  if (role === 'name') return gateFullName(name, lists);
  const stop = lists.stops.get(name.toLowerCase());
  if (stop !== undefined) return role === 'symbol' ? unread(stop) : dropped(stop);
  if (role !== 'symbol') {
    const reason = collision(name, id, lists);
    if (reason !== undefined) return dropped(reason);
    if (ofChannel.test(name)) return read;
    if (isClone(name)) return dropped(clone);
  }
  const meaning = otherMeaning(name, lists);
  // Anyone who asks for SCC or MTX does not mean a gene that once had that name.
  if (meaning === abbreviation && role !== 'symbol') return dropped(meaning);
  if (meaning !== undefined) return unread(meaning);
  if (ofSeries.test(name)) return read;
  const objection = shapeObjection(name) ?? (role === 'symbol' ? tooShort(name) : aliasObjection(name));
  return objection === undefined ? read : unread(objection);
}

/** Reads `alias<TAB>reason` lines: names that are words, abbreviations, families, classes or diseases. */
export function readAliasStops(text: string): Map<string, string> {
  return new Map(
    parseTsv('data/selection/gene-alias-stops.tsv', text, ['alias', 'reason']).rows.map(({ cells }) => [
      (cells.alias ?? '').toLowerCase(),
      cells.reason ?? '',
    ]),
  );
}

/** Reads `abbreviation<TAB>meaning` lines, in capitals. */
export function readAbbreviations(text: string): Map<string, string> {
  return new Map(
    parseTsv('data/selection/abbreviations.tsv', text, ['abbreviation', 'meaning']).rows.map(({ cells }) => [
      (cells.abbreviation ?? '').toUpperCase(),
      cells.meaning ?? '',
    ]),
  );
}

/** Reads one item a line; lines that begin with # are comments. */
export const readList = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
