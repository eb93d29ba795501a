import { anyOf } from '../../../text/anyOf.ts';

/** Words before a statement that tell how it follows, or how it is known, and leave it as it is. */
const adverb = anyOf(
  '[Aa]ccordingly|[Cc]onsequently|[Tt]herefore|[Tt]hus|[Hh]ence|[Cc]linically|[Mm]echanistically|[Ff]unctionally|[Gg]enerally|[Oo]verall',
  '(?:[Nn]ot\\s[Ss]|[Uu]ns)urprisingly',
  '[Ii]n\\s(?:practical\\sterms|practice|short|brief|summary|essence|sum|general|particular|other\\swords|the\\sclinic|clinical\\spractice)',
  '[Aa]s\\s(?:expected|predicted|a\\srule|a\\sconsequence|a\\sresult|noted\\s(?:above|earlier)|is\\s(?:now\\s)?well[\\s-]known|might\\sbe\\sexpected)',
  '[Bb]y\\sand\\slarge|[Oo]f\\scourse|[Tt]o\\sdate|[Tt]oday|[Cc]urrently',
);
/** "In keeping with in vitro work, …", "Consistent with its structure, …": what agrees with a statement. */
const agreement =
  '(?:[Ii]n\\s(?:keeping|line|agreement|accordance)|[Cc]onsistent(?:ly)?)\\swith\\s(?:(?!hypothes|predict|idea|notion|view|belie|dogma|expect)[\\p{Ll}-]+\\s){0,6}(?!hypothes|predict|idea|notion|view|belie|dogma|expect)[\\p{Ll}-]+';
const opening = new RegExp(`^\\s*(?:${adverb}|${agreement}),\\s`, 'u');

/** The words of a sentence without an opening that tells how it follows or what agrees with it: "In practical terms, …". */
export const withoutOpening = (words: string): string => words.replace(opening, '');
