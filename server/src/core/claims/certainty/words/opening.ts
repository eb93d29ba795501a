import { anyOf } from '../../../text/anyOf.ts';

/** Words before a statement that tell how it follows, or how it is known, and leave it as it is. */
const adverb = anyOf(
  '[Aa]ccordingly|[Cc]onsequently|[Tt]herefore|[Tt]hus|[Hh]ence|[Cc]linically|[Mm]echanistically|[Ff]unctionally|[Gg]enerally|[Oo]verall',
  '(?:[Nn]ot\\s[Ss]|[Uu]ns)urprisingly',
  '[Ii]n\\s(?:practical\\sterms|practice|short|brief|summary|essence|sum|general|particular|other\\swords|the\\sclinic|clinical\\spractice)',
  '[Aa]s\\s(?:expected|predicted|a\\srule|a\\sconsequence|a\\sresult|noted\\s(?:above|earlier)|is\\s(?:now\\s)?well[\\s-]known|might\\sbe\\sexpected)',
  '[Aa]s\\s(?:(?:has|have)\\sbeen\\s|was\\s|is\\s)?(?:shown|demonstrated|reported|described|documented|established|reviewed|discussed|mentioned)(?:\\s(?:above|earlier|previously|elsewhere|repeatedly|in\\sdetail|(?:by|in)\\s(?:several|many|numerous|multiple|various|other|two|three)\\s(?:[a-z]+\\s)?(?:groups|laboratories|teams|authors|studies|trials|reports|series)))?',
  '[Bb]y\\sand\\slarge|[Oo]f\\scourse|[Tt]o\\sdate|[Tt]oday|[Cc]urrently',
);
/** "In keeping with in vitro work, …", "Consistent with its structure, …": what agrees with a statement. */
const agreement =
  '(?:[Ii]n\\s(?:keeping|line|agreement|accordance)|[Cc]onsistent(?:ly)?)\\swith\\s(?:(?!hypothes|predict|idea|notion|view|belie|dogma|expect)[\\p{Ll}-]+\\s){0,6}(?!hypothes|predict|idea|notion|view|belie|dogma|expect)[\\p{Ll}-]+';
/** "It is now known that …", "Several trials have shown that …": what is known so, and not what one work reports. */
const known = anyOf(
  '[Ww]e\\s(?:now\\s|all\\s|already\\s)?know',
  '[Ii]t\\s(?:is\\s(?:now\\s|today\\s)?|has\\s(?:long\\s|now\\s)?been\\s)(?:(?:well|widely|generally|firmly|clearly|repeatedly)[\\s-])?(?:known|established|accepted|recogni[sz]ed|confirmed|shown|demonstrated)',
  '(?:[Ss]everal|[Mm]any|[Nn]umerous|[Mm]ultiple)\\s(?:(?:independent|clinical|large|prospective|retrospective|recent)\\s)?(?:studies|trials|groups|laboratories|series|reports)\\s(?:have\\s(?:now\\s|since\\s|repeatedly\\s)?)?(?:show(?:n|ed)?|demonstrated?|established?|confirm(?:ed)?|found)',
  '[Tt]here\\sis\\s(?:now\\s)?(?:(?:strong|ample|compelling|solid|good|clear|overwhelming)\\s)?evidence',
);
/** "The best-known example is M, which …", "A striking example is the resistance …": that it is one of several. */
const example =
  '(?:[Tt]he|[Aa]n?)\\s(?:best[\\s-](?:known|studied|characteri[sz]ed)|most\\s(?:common|frequent|important|prominent)|commonest|classic(?:al)?|prototypical|archetypal|typical|well-known|prime|striking|clear(?:est)?)\\s(?:example|mutation|change|alteration|substitution|variant|one)s?\\s(?:of\\s(?:these|them)\\s|among\\s(?:these|them)\\s)?(?:is|are|was)';
/** "In the AURA3 trial, …", "In the trial of Smith and colleagues, …": where it was found. */
const trial =
  '[Ii]n\\s(?:the\\s)?(?:(?:(?:pivotal|randomi[sz]ed|phase\\s[\\dI]+[ab]?)\\s){0,3}\\p{Lu}[\\p{L}\\d-]+(?:\\s[\\dI]+[ab]?)?\\s(?:trial|study)|(?:trial|study)\\s(?:of|by)\\s\\p{Lu}\\p{L}+\\sand\\s(?:colleagues|co-?workers|others)|(?:registration(?:al)?|pivotal)\\s(?:trial|study)s?)';
/** "Of the TKIs in use, …": which treatments it is told of. */
const among =
  '(?:[Oo]f|[Aa]mong)\\s(?:all\\s)?(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}(?:inhibitors|drugs|TKIs|agents|antibodies)(?:\\s(?:in\\suse|approved|available))?,?(?:\\sonly)?';
const opening = new RegExp(`^\\s*(?:(?:${adverb}|${agreement}|${trial}),|${known}\\sthat|${example}|${among})\\s`, 'u');

/** "*The presence of* M predicts", "*acquisition of* M confers": that a change is there, and not that something is with it ("in the presence of"). */
const presence =
  /(?<!(?:in|despite|by|with)\s)(?<=^|\s)(?:(?:the\s(?:mere\s)?)?(?:presence|detection|acquisition|emergence|appearance)|the\soccurrence)\sof\s(?:an?\s|the\s)?/iu;

/** The words of a sentence without the presence of its change. */
export const withoutPresence = (words: string): string => words.replace(presence, '');

/** The words of a sentence without an opening that tells how it follows or what agrees with it: "In practical terms, …". */
export const withoutOpening = (words: string): string => words.replace(opening, '');
