import { inBlock } from '../../claims/inBlock.ts';
import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { type ClassTrait, traitSign, traitsIn, traitWords } from '../../mentions/drugClass/classTraits.ts';
import { generationsOfNoTarget } from '../../mentions/drugClass/classWords.ts';
import type { Mention } from '../../mentions/mention.ts';
import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { drugFirst, drugsListed, isDrug } from './drugPhrases.ts';
import { classOf } from './sourcedClass.ts';

/** A drug of which the text says what sets its class apart. */
export interface StatedTrait {
  readonly trait: ClassTrait;
  /** The classes that are named beside the trait. */
  readonly among: readonly DrugClass[];
  /** The trait in the words of the text, with its noun. */
  readonly words: string;
  readonly drug: Mention;
  readonly prose: Span;
}

const one = '(?:inhibitor|TKI|agent|drug|compound|antagonist|anti-?androgen|blocker)';
const noun = `${one}s?`;
/** "third-generation (ALK) inhibitor", "covalent Bruton tyrosine kinase (BTK) inhibitor". */
const between =
  '(?:\\s(?!(?:and|or|of|to|with|for|from|in|on|by|than|is|are|was|were|that|which)\\s)\\(?[^\\s(),.;]+\\)?){0,5}?';
const withNoun = `${traitWords}${between}\\s${noun}(?![\\p{L}\\d])`;
/** "inhibitors of type II". */
const nounFirst = `${noun}\\sof\\s(?:the\\s)?${traitWords}`;
const example =
  '(?:,?\\s(?:such\\sas|like|including|namely|e\\.g\\.,?|for\\sexample,?)\\s|\\s?\\((?:such\\sas\\s|e\\.g\\.,?\\s|including\\s|like\\s)?)';

const behindDrug = guarded(traitSign, new RegExp(`^${drugFirst}(${withNoun})`, 'iu'));
/** The direct "the covalent inhibitor ibrutinib", and what examples follow; of these a trait may go without a noun: "type II (…)". */
const beforeDrug = guarded(
  traitSign,
  new RegExp(
    `(?:(${withNoun}|${nounFirst})(${example}|\\s)|((?!reversible|irreversible)${traitWords})${example})$`,
    'iu',
  ),
);
/** "second- and third-generation", "type I/II": the words tell of several kinds. */
const isShared = /(?:\s(?:and|or|to|plus|versus|vs\.?)|[,/+\u2010-\u2013-])\s?$/iu;
const unlike =
  /(?:^|[.;:,]\s)(?:unlike|compared\s(?:with|to)|in\scontrast\s(?:to|with)|relative\sto|beyond|besides|after|following|despite|than|versus)\s(?:[^\s,;]+\s){0,3}$/iu;
/** One inhibitor is one drug. */
const isOne = new RegExp(`${one}(?:\\sof\\s|$)`, 'iu');
const isClosed = /^(?:[,.;:)]|$)/u;
/** "an inhibitor-resistant …": the noun is part of a longer word. */
const goesOn = /^[-\u2010-\u2013]|^\s(?:resistan|sensitiv|naive|treat|failure)/iu;

const isTarget = (kind: Mention['kind']): boolean => kind === 'gene' || kind === 'family' || kind === 'fusion';

/** The classes on a target; those against a fusion stand under the genes that it joins. */
function classesOn({ ids }: Mention, knowledge: Knowledge): readonly string[] {
  const genes = ids.flatMap((id) => knowledge.alteration(id)?.genes ?? [id]);
  return [...genes, ...genesOfFamilies(knowledge, genes)].flatMap((id) => knowledge.classesOn(id).map((own) => own.id));
}

/** The classes that are named within a stretch, or behind it as "of BTK"; undefined where the base has none for what is named. */
function classesNamed(
  mentions: readonly Mention[],
  text: string,
  stretch: Span,
  knowledge: Knowledge,
): readonly DrugClass[] | undefined {
  const behind = /^\sof\s(?:the\s)?/iu.exec(text.slice(stretch.end, stretch.end + 8))?.[0].length ?? 0;
  const named = mentions.filter(
    ({ kind, prose, text: words }) =>
      (kind === 'drug-class' || isTarget(kind)) &&
      prose.end > stretch.start &&
      (prose.start < stretch.end || (behind > 0 && prose.start === stretch.end + behind)) &&
      generationsOfNoTarget(words)[0]?.[0] !== words,
  );
  const ids = named.flatMap((one) => (one.kind === 'drug-class' ? one.ids : classesOn(one, knowledge)));
  return named.length > 0 && ids.length === 0 ? undefined : ids.flatMap((id) => classOf(id, knowledge) ?? []);
}

/** What a block says plainly of the generations of drugs, and of how they bind: "pirtobrutinib, a non-covalent inhibitor". */
export function* statedTraits(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedTrait> {
  const { text } = manuscript.blocks[block]!.prose;
  if (!traitSign.test(text)) return;
  const mentions = inBlock(all, block).filter(({ nestedIn }) => nestedIn === undefined);
  const stated = function* (words: string, start: number, drugs: readonly Mention[]): Iterable<StatedTrait> {
    const traits = traitsIn(words);
    const stretch = { start, end: start + words.length };
    const among = classesNamed(mentions, text, stretch, knowledge);
    if (!among || isShared.test(text.slice(Math.max(0, start - 10), start))) return;
    for (const trait of traits.filter((one) => traits.filter(({ sort }) => sort === one.sort).length === 1))
      for (const drug of drugs) {
        const prose = { start: Math.min(start, drug.prose.start), end: Math.max(stretch.end, drug.prose.end) };
        yield { trait, among, words: words.replace(/\s+/gu, ' ').replace(/s(?=\sof\s|$)/u, ''), drug, prose };
      }
  };
  for (const [index, drug] of mentions.entries()) {
    if (!isDrug(drug)) continue;
    const behind = text.slice(drug.prose.end, drug.prose.end + 160);
    const after = behindDrug.exec(behind);
    const end = after ? after[0].length : 0;
    const next = mentions[index + 1];
    // "unlike gefitinib, a third-generation inhibitor prolonged …", "…, the second-generation inhibitor ceritinib": of another drug.
    const isOfOther =
      goesOn.test(behind.slice(end)) ||
      (unlike.test(text.slice(Math.max(0, drug.prose.start - 60), drug.prose.start)) &&
        !isClosed.test(behind.slice(end))) ||
      (isDrug(next) && /^\s\(?$/u.test(text.slice(drug.prose.end + end, next.prose.start)));
    if (after?.[1] && !isOfOther) yield* stated(after[1], drug.prose.end + end - after[1].length, [drug]);
    const from = Math.max(0, drug.prose.start - 160);
    const before = beforeDrug.exec(text.slice(from, drug.prose.start));
    if (!before) continue;
    const words = before[1] ?? before[3] ?? '';
    const start = from + before.index;
    const listed = drugsListed(text, mentions, index);
    const told = isOne.test(words) ? listed.slice(0, 1) : listed;
    const isDirect = before[2] === ' ';
    const hasArticle = /\sthe\s(?:[\p{L}-]+\s)?$/iu.test(` ${text.slice(Math.max(0, start - 30), start)}`);
    if (isDirect && !hasArticle && told.length < 2) continue;
    yield* stated(
      words,
      start,
      told.filter(({ prose }) => !goesOn.test(text.slice(prose.end, prose.end + 12))),
    );
  }
}
