import { distance } from 'fastest-levenshtein';
import { inBlock } from '../../claims/inBlock.ts';
import { edgeLetters } from '../../knowledge/innsSharingEdge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { type WordRuns, wordsLike } from '../../text/wordRuns.ts';
import { grouped } from '../grouped.ts';
import { fixInAllPlaces, onAllPlaces, rewritten } from '../inAllPlaces.ts';
import { namesThing } from '../namesThing.ts';
import { type Place, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';
import { isForeignForm } from './foreignForms.ts';
import { isOtherLanguage } from './otherLanguage.ts';

/** Shorter words are within one letter of too many others. */
const shortest = 7;
/** Names of this length differ from all others even with two letters wrong. */
const longEnoughForTwo = 10;

/** The part before the stem distinguishes INNs (dacinostat, pracinostat): with two letters wrong, its beginning must be right. */
const front = edgeLetters;

/** A misspelt name of a drug. */
interface Slip {
  readonly word: string;
  /** Place in the block's prose. */
  readonly prose: Span;
  /** The names that it may stand for. */
  readonly names: readonly string[];
}

/** Whether one of the two is the other with more in front, unless that doubles the first letter. */
const lacksFirstLetter = (word: string, inn: string): boolean =>
  inn.endsWith(word) || (word.endsWith(inn) && word.length !== inn.length && word[0] !== word[1]);

/**
 * The INNs nearest to `word` that it may be a misspelling of. A missing or added first letter makes another word, and in INNs
 * often another substance (apatinib, lapatinib), so it is not taken for a slip; a doubled or wrong first letter is.
 */
function meant(word: string, knowledge: Knowledge): readonly string[] {
  const reach = word.length >= longEnoughForTwo ? 2 : 1;
  let nearest = reach + 1;
  let names: string[] = [];
  for (let length = word.length - reach; length <= word.length + reach; length++) {
    // One wrong letter leaves either the beginning or the end of a word intact; with two, the beginning must be intact.
    for (const inn of length < shortest ? [] : knowledge.innsSharingEdge(word, length)) {
      if (lacksFirstLetter(word, inn)) continue;
      const apart = distance(word, inn);
      if (apart > 1 && word.slice(0, front) !== inn.slice(0, front)) continue;
      // "the tamoxifens" is a plural, no slip; doxorubicinol is what the body makes of doxorubicin.
      if (apart === 0 || word === `${inn}s` || word === `${inn}ol`) return [];
      if (apart < nearest) [nearest, names] = [apart, [inn]];
      else if (apart === nearest && apart <= reach) names.push(inn);
    }
  }
  return names;
}

/** "Camptotheca acuminata": the plant that a drug is named after, by the Latin name of its species. */
const speciesAfter =
  /^\s[a-z]{2,}(?:at[ae]|atus|atum|ica|icus|icum|ensis|oides|foli[ae]|folius|alis|aris|os[ae]|osus|ana|anus|anum|ii|iae|orum|ul[ae]|ulus|in[ae]|inus|inum|aceus)(?![\p{L}\d])/u;
const isGenus = (text: string, { start, end }: Span): boolean =>
  /^[A-Z]/u.test(text.slice(start, start + 1)) && speciesAfter.test(textAfter(text, { end }, 30));

/** "Vincristin Teva", "Vincristin®": a product, sold under the spelling of its country. */
const product = /^(?:\s?[®™]|\s\p{Lu}\p{Ll}{2})/u;
const isProduct = ({ manuscript }: RuleContext, { block, prose, word }: Slip & Place): boolean =>
  /^[A-Z]/u.test(word) &&
  manuscript.blocks[block]!.kind !== 'heading' &&
  product.test(textAfter(manuscript.blocks[block]!.prose.text, prose, 6));

/** Words without accents and with at most an initial capital; an adjacent letter makes them part of something else. */
const plainWord = /(?<!\p{L})[A-Za-z][a-z]{6,}(?!\p{L})/gu;

/** Read as a drug by its stem alone. */
const isUnlisted = ({ kind, ids }: Mention): boolean => kind === 'drug' && ids.length === 0;

/**
 * Misspelt drug names in a block that no mention of a known name covers, except words that a release has as names (`carried`). `mentions` are
 * those of the block, in order.
 */
function slipsIn(
  text: string,
  runs: WordRuns,
  mentions: readonly Mention[],
  carried: ReadonlySet<string>,
  namesFor: (word: string) => readonly string[],
): readonly Slip[] {
  const slips: Slip[] = [];
  let next = 0;
  for (const prose of wordsLike(plainWord, shortest, text, runs)) {
    const { start, end } = prose;
    while (next < mentions.length && mentions[next]!.prose.end <= start) next++;
    const written = text.slice(start, end);
    const word = written.toLowerCase();
    const around = mentions[next];
    if (around && around.prose.start < end && !isUnlisted(around) && !carried.has(word)) continue;
    const names = namesFor(word);
    if (names.length > 0 && !isGenus(text, prose)) slips.push({ word: written, prose, names });
  }
  return slips;
}

/** "The search terms were gefitinib, gefitnib and ZD1839": spellings that are meant. */
const namesTerms = /(?<![a-z])(?:search(?:ed|es)?|quer(?:y|ies|ied)|spelled|spelt|misspel[a-z]+)(?![a-z])/i;
const isTerm = ({ manuscript }: RuleContext, place: Place): boolean => namesTerms.test(sentenceText(manuscript, place));

/** The slips in a block that has two words of another language among them are no slips. */
const areOfOtherLanguage = (slips: readonly Slip[]): boolean =>
  new Set(slips.filter(({ word, names }) => names.some((inn) => isForeignForm(word, inn))).map(({ word }) => word))
    .size > 1;

/** The slips of a document outside quotations, grouped by spelling regardless of case. */
function allSlips(context: RuleContext): ReturnType<typeof grouped<Slip & Place, string>> {
  const { mentions, knowledge } = context;
  const known = new Map(knowledge.words('drug/not-misspelled').map((word): [string, readonly string[]] => [word, []]));
  const carried = new Set(knowledge.words('drug/misspelling'));
  // In "thioguanine nucleotides" no mention covers the name, which is right all the same.
  const isDrugName = (word: string): boolean =>
    !carried.has(word) && knowledge.names.lookup(word).some(({ id }) => knowledge.entity(id)?.kind === 'drug');
  const namesFor = (word: string): readonly string[] => {
    const names = known.get(word) ?? (isDrugName(word) ? [] : meant(word, knowledge));
    known.set(word, names);
    return names;
  };
  const slips = placesFound(context, 'drug/misspelled', (prose, block) => {
    const found = slipsIn(prose, runsOfBlock(context, block), inBlock(mentions, block), carried, namesFor);
    return areOfOtherLanguage(found) ? [] : found;
  });
  const own = [...slips].filter(
    (slip) =>
      !isQuoted(context, slip) &&
      !isProduct(context, slip) &&
      !isOtherLanguage(context, slip) &&
      !isTerm(context, slip) &&
      !namesThing(context.manuscript.text, slip.span),
  );
  return grouped(own, ({ word }) => word.toLowerCase());
}

/** "doxorubicinby": only a space is missing. */
const gluedWord = /^(?:a[nst]|by|i[ns]|o[fnr]|to)$/u;
function likeCase(name: string, word: string): string {
  const cased = /^[A-Z]/u.test(word) ? name[0]!.toUpperCase() + name.slice(1) : name;
  const rest = word.toLowerCase().startsWith(name) ? word.slice(name.length) : '';
  return gluedWord.test(rest) ? `${cased} ${rest}` : cased;
}

const sure = { safety: 'safe' } as const;
const unsure = { safety: 'review', reason: 'Two names are equally near.' } as const;

/** WHO publishes INNs so that one spelling stands for one substance everywhere. */
export const drugMisspelled = defineRule({
  id: 'drug/misspelled',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  marks: 'spelling',
  spares: 'drug/not-misspelled',
  title: 'A word one or two letters away from the name of a drug',
  why: 'Spelling checkers do not know drug names, and a misspelt one is lost to every search. Words of fewer than seven letters are not judged, a word with two letters wrong only where it begins like the name, and a word that lies as near to two names gets no automatic fix.',
  examples: [
    { text: 'Resistance to ⟦osimertinab⟧ was late [@a].', fixed: 'Resistance to osimertinib was late [@a].' },
    {
      text: 'Resistance to ⟦labatinib⟧ was late [@a].',
      fixed: 'Resistance to lapatinib was late [@a].',
      note: 'with the ending of a drug name',
    },
    { text: 'Patients took ⟦Letrozol⟧ daily.', fixed: 'Patients took Letrozole daily.' },
    { text: 'Patients took ⟦temozolamide⟧ daily.', fixed: 'Patients took temozolomide daily.' },
    {
      text: 'Cells are killed ⟦osimertinibby⟧ day.',
      fixed: 'Cells are killed osimertinib by day.',
      note: 'a space is missing',
    },
    { text: 'Patients took osimertinib daily.' },
    {
      text: 'The doses are in gefitnib_ic50.csv, gefitnib.xlsx and the folder gefitnib/, below the tag #gefitnib and in [[gefitnib]].',
      note: 'names of files, tags and notes',
    },
    {
      text: 'See [[ego|what ⟦gefitnib⟧ does]] (gefitinib/⟦erlotinab⟧).',
      fixed: 'See [[ego|what gefitinib does]] (gefitinib/erlotinib).',
    },
    {
      text: 'Patients took *⟦osim*ertinab⟧ daily.',
      note: 'a fix would leave a mark of the emphasis behind',
    },
    { text: 'Patients took azacytidine daily.', note: 'another spelling that is in use' },
    { text: 'Cells make thioguanine nucleotides.', note: 'named, if not as the drug' },
    { text: 'The sensitive cells were treated.' },
    {
      text: 'Doxorubicinol and epirubicinol are less active; streptozotocin came first.',
      note: 'metabolites, and a usual name',
    },
    { text: 'Die Patienten wurden mit Vincristin und Gemcitabin behandelt.', note: 'another language' },
    {
      text: 'Nach der Operation wurde sechs Zyklen lang Vincristin gegeben. Gemcitabina fue administrada. In German, they write Letrozol.',
      note: 'another language',
    },
    {
      text: '**Palabras clave:** resistencia; cisplatino; gemcitabina\n\n**Schlüsselwörter:** Etoposid, Ifosfamid',
      note: 'key words in other languages',
    },
    { text: 'The search terms were gefitinib, gefitnib and ZD1839.', note: 'meant' },
    { text: 'A few were given Vincristin Teva, others Letrozol® by mouth.', note: 'products' },
    { text: 'The bark of Camptotheca acuminata was used.', note: 'a plant' },
    {
      text: 'Van der Berg et al. and de la Cruz gave ⟦vincristin⟧ in vitro; naïve cells got it per os.',
      fixed: 'Van der Berg et al. and de la Cruz gave vincristine in vitro; naïve cells got it per os.',
    },
    { text: 'She wrote: “I took letrozol daily.”', note: 'quoted' },
    { text: 'Patients took pracinostat, and later mepolizumab.', note: 'may be other substances' },
  ],
  *check(context) {
    const { knowledge } = context;
    for (const slips of allSlips(context)) {
      const [{ names, word: first }] = slips;
      const ids = names.flatMap((name) => knowledge.names.lookup(name).map((reading) => reading.id));
      const origin = ids[0] ? knowledge.origin(ids[0])?.release.date : undefined;
      const uses = slips.map(({ span, word }) => ({ span, text: word }));
      const mending = names.length === 1 ? sure : unsure;
      yield {
        ...onAllPlaces(uses, {
          message: `Unknown drug name “${first}”. Did you mean ${names.join(' or ')}${origin ? ` (data of ${origin})` : ''}?`,
          data: ids,
        }),
        fixes: names.flatMap((name) =>
          fixInAllPlaces(
            uses.map((use) => rewritten(use, likeCase(name, use.text))),
            { title: `Write ${name}`, ...mending },
          ),
        ),
      };
    }
  },
});
