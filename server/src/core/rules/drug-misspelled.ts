import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import type { Mention } from '../mentions/mention.ts';
import { leastEdits, letterSet } from '../text/letterSet.ts';
import type { Span } from '../text/span.ts';
import { oncePerEntity } from './oncePerEntity.ts';
import { defineRule } from './rule.ts';

/** Shorter words lie within one letter of too many others. */
const shortest = 7;
/** Names of this length stay apart from all others even with two letters wrong. */
const longEnoughForTwo = 10;

interface Use extends Span {
  readonly word: string;
  readonly key: string;
}

/**
 * The INNs that `word` may stand for, the nearest only. A missing or added first letter makes another word, and in INNs often
 * another substance (apatinib, lapatinib), so it is not taken for a slip; a doubled or wrong first letter is.
 */
function meant(word: string, knowledge: Knowledge): readonly string[] {
  const reach = word.length >= longEnoughForTwo ? 2 : 1;
  const own = letterSet(word);
  let nearest = reach + 1;
  let names: string[] = [];
  for (let length = word.length - reach; length <= word.length + reach; length++) {
    // Only INNs of nearly the same length can be meant.
    for (const { inn, letters } of length < shortest ? [] : knowledge.innsOfLength(length)) {
      if (leastEdits(own, letters) > reach) continue;
      if (inn.endsWith(word) || (word.endsWith(inn) && word.length !== inn.length && word[0] !== word[1])) continue;
      const apart = distance(word, inn);
      // "the tamoxifens" is a plural, no slip.
      if (apart === 0 || word === `${inn}s`) return [];
      if (apart < nearest) [nearest, names] = [apart, [inn]];
      else if (apart === nearest && apart <= reach) names.push(inn);
    }
  }
  return names;
}

/** Words of the prose that no mention covers, long enough to be judged. */
function* unknownWords(manuscript: Manuscript, mentions: readonly Mention[]): Iterable<Use> {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byBlock.get(mention.block);
    if (list) list.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  for (const [index, block] of manuscript.blocks.entries()) {
    const taken = byBlock.get(index) ?? [];
    for (const match of block.prose.text.matchAll(/\p{L}+/gu)) {
      const word = match[0];
      if (word.length < shortest || /[^A-Za-z]/u.test(word) || /[A-Z]/u.test(word.slice(1))) continue;
      const prose = { start: match.index, end: match.index + word.length };
      if (taken.some((m) => m.prose.start < prose.end && prose.start < m.prose.end)) continue;
      yield { ...sourceSpan(block.prose, prose), word, key: word.toLowerCase() };
    }
  }
}

const likeCase = (name: string, word: string) => (/^[A-Z]/u.test(word) ? name[0]!.toUpperCase() + name.slice(1) : name);

/** WHO publishes INNs so that one spelling stands for one substance everywhere. */
export const drugMisspelled = defineRule({
  id: 'drug/misspelled',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'A word one or two letters away from the name of a drug',
  why: 'Spelling checkers do not know drug names, and a misspelt one is lost to every search. Words of fewer than seven letters are not judged, and a word that lies as near to two names gets no automatic fix.',
  examples: [
    { text: 'Resistance to ⟦osimertinab⟧ was late [@a].', fixed: 'Resistance to osimertinib was late [@a].' },
    { text: 'Patients took ⟦Letrozol⟧ daily.', fixed: 'Patients took Letrozole daily.' },
    { text: 'Patients took osimertinib daily.' },
    { text: 'The sensitive cells were treated.' },
  ],
  *check({ manuscript, mentions, knowledge }) {
    const known = new Set(knowledge.words('drug/not-misspelled'));
    for (const uses of oncePerEntity(unknownWords(manuscript, mentions), (use) => use.key)) {
      const first = uses[0]!;
      if (known.has(first.key)) continue;
      const names = meant(first.key, knowledge);
      if (names.length === 0) continue;
      const ids = names.flatMap((name) => knowledge.names.lookup(name).map((reading) => reading.id));
      const origin = ids[0] ? knowledge.origin(ids[0])?.release.date : undefined;
      yield {
        span: { start: first.start, end: first.end },
        message: `“${first.word}” is no drug name we know; did you mean ${names.join(' or ')}${origin ? ` (data of ${origin})` : ''}?${uses.length > 1 ? ` ${uses.length} uses.` : ''}`,
        data: ids,
        related: uses.slice(1).map((use) => ({ start: use.start, end: use.end, message: `${use.word} here too` })),
        fixes: names.map((name) => ({
          title: `Write ${name}${uses.length > 1 ? ` in all ${uses.length} places` : ''}`,
          safety: names.length === 1 ? 'safe' : 'review',
          ...(names.length === 1 ? {} : { reason: 'Two names are equally near.' }),
          edits: uses.map((use) => ({ start: use.start, end: use.end, newText: likeCase(name, use.word) })),
        })),
      };
    }
  },
});
