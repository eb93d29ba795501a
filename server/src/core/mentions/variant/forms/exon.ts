// Reads changes by their exon: "exon 19 deletion", "skipping of exon 14", "ex19del".

import type { AlterationForm } from '../../../knowledge/records.ts';
import { textBefore } from '../../../text/textAround.ts';
import type { PlaceInExons } from '../../mention.ts';
import { type Change, matches, type VariantForm } from '../form.ts';

const number = '\\d{1,2}[A-Za-z]?';
const exons = `${number}(?:\\s?(?:-|–|/|,|and|or|to|,\\s?and)\\s?${number}){0,3}`;
const event =
  '(?:in-?frame\\s)?(?:deletions?|del|insertions?|ins|duplications?|dup|skipping|skipped|mutations?|mutants?|indels?|deletion/insertions?)';
/** exon 19 deletion(s), exon 20 insertion, exon 14 skipping, ex19del, exon19del, exons 18–21 mutations. */
const exonFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:exons?|ex)[-\\s]?${exons}[-\\s]?${event}(?:\\s(?:mutations?|alterations?|variants?))?(?![\\p{L}\\d])`,
  'giu',
);
/** deletion in exon 19, deletions of exon 19, insertions in exon 20, skipping of exon 14, in-frame deletions in exon 19. */
const eventFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:in-?frame\\s)?(deletion|insertion|duplication|skipping|mutation)s?\\s(?:of|in|within)\\s(?:the\\s)?exons?\\s?(${exons})(?![\\p{L}\\d])`,
  'giu',
);

/** mutations in KIT exon 11, skipping of MET exon 14: with the gene in between. */
const geneBetween = new RegExp(
  `(?<![\\p{L}\\d])(?:[Ii]n-?frame\\s)?([Dd]eletion|[Ii]nsertion|[Dd]uplication|[Ss]kipping|[Mm]utation)s?\\s(?:of|in|within)\\s(?:the\\s)?\\p{Lu}[\\p{Lu}\\d]{1,7}\\s(?:gene\\s)?exons?\\s?(${exons})(?![\\p{L}\\d])`,
  'gu',
);

/** A gene between event and exon; INSR is no insertion. */
const geneBeforeExon = /\p{Lu}[\p{Lu}\d]{1,7}\s(?:gene\s)?(?=exons?\s?\d)/u;

/** "Deletion mutations" are deletions: what happens to the exon is more specific than that it is mutated. */
const formOf = (words: string): AlterationForm =>
  /mutation|mutant/i.test(words) && !/skip|dup|del|ins/i.test(words.replace(geneBeforeExon, '')) ? 'mutation' : 'exon';

/** Whether words say only that an exon is mutated, and not how: "mutations in exon 17". */
export const isMutationOfExon = (words: string): boolean => /exon/i.test(words) && formOf(words) === 'mutation';

const range = /\d[A-Za-z]?\s?(?:-|–|to)\s?\d/;
const eachNumber = /\d{1,2}[A-Za-z]?(?![\p{L}\d])/gu;

const events = { del: 'deletion', ins: 'insertion', dup: 'duplication', skip: 'skipping' } as const;
const isEvent = (word: string | undefined): word is keyof typeof events => word !== undefined && word in events;
const allExons = /exons?[-\s]?(\d[^\p{L}]*(?:(?:and|or|to)\s?\d[^\p{L}]*)*)|ex[-\s]?(\d+)/iu;

/** Returns where words place a change: in "exons 18 to 21" it is any of four; undefined if they name no exon. */
export function placeInExons(words: string): PlaceInExons | undefined {
  const places = allExons.exec(words)?.slice(1).find(Boolean);
  if (places === undefined) return undefined;
  const named = [...places.matchAll(/\d+/g)].map(Number);
  const [first = 0, last = first] = named;
  const numbers = range.test(places)
    ? Array.from({ length: Math.max(1, last - first + 1) }, (_, n) => first + n)
    : named;
  const event = eventIn(words.replace(geneBeforeExon, ''));
  return isEvent(event) ? { numbers, event: events[event] } : { numbers };
}

/**
 * One change for each exon of a list that is mutated: "exon 9, 11 and 13 mutations"; a stretch that is lost is one. Where the event comes
 * first, it and the `places` are told apart.
 */
function changesOf(whole: string, event?: string, places?: string): readonly Change[] {
  const form = formOf(whole);
  const numbers = (places ?? whole).match(eachNumber) ?? [];
  if (numbers.length > 1 && form === 'mutation' && !range.test(places ?? whole))
    return numbers.map((number) => ({
      form,
      ownName: `exon ${number} mutation`,
      exons: { numbers: [Number.parseInt(number, 10)] },
    }));
  const ownName = event === undefined ? whole.replace(/^E/, 'e') : `exon ${places} ${event.toLowerCase()}`;
  const exons = placeInExons(ownName);
  return [{ form, ownName, ...(exons ? { exons } : {}) }];
}

/** "The T790M mutation in exon 20": the words say where the change before them is. B2M, with one digit, is a gene. */
const changeBefore =
  /(?<![\p{L}\d])(?:p\.)?(?:[A-Z]\d{2,4}[A-Z*]|[A-Z][a-z]{2}\d{1,4}(?:[A-Z][a-z]{2}|\*))\s(?:point\s|missense\s)?$/u;

/** "… in exon 21 of EGFR": then they say whose exon it is, too. */
const geneAfter = /^\s(?:of|in)\s(?:the\s)?/;

/** A change that is given by its exon. */
export const exon: VariantForm = {
  name: 'exon',
  sign: /ex(?:on)?s?[-\s]?\d/i,
  read(text) {
    return [exonFirst, eventFirst, geneBetween].flatMap((pattern) =>
      matches(text, pattern, ({ index, 0: whole, 1: event, 2: places }) =>
        changeBefore.test(textBefore(text, { start: index }, 16)) &&
        !geneAfter.test(text.slice(index + whole.length, index + whole.length + 8))
          ? undefined
          : {
              changes: changesOf(whole, event, places),
              ...(/^ex(?:on)?s?\s?\d+\s?mut/i.test(whole) ? { needs: 'owner' as const } : {}),
            },
      ),
    );
  },
};

const eventIn = (words: string): string | undefined => /skip|del|ins|dup/i.exec(words)?.[0].toLowerCase();

const rare = /rare|uncommon/i;

/** Whether the name of a record has the same first exon and event as the words: "exon 19 del" and "deletions in exon 19" do. */
export function sameExonEvent(recordName: string, words: string): boolean {
  const [recorded, told] = [placeInExons(recordName), placeInExons(words)];
  if (!recorded || !told || rare.test(recordName) !== rare.test(words)) return false;
  return recorded.numbers[0] === told.numbers[0] && recorded.event === told.event;
}
