import { inBlock } from '../../claims/inBlock.ts';
import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { type ClassTrait, traitSign, traitsIn, traitWords } from '../../mentions/drugClass/classTraits.ts';
import { generationsWithoutTarget } from '../../mentions/drugClass/classWords.ts';
import type { Mention } from '../../mentions/mention.ts';
import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { drugFirst, drugsListed, isDrug } from './drugPhrases.ts';
import { isOfOthers, isPartOfWord, isPlainExample, isSaidOfDrug } from './saidOfDrug.ts';
import { classOf } from './sourcedClass.ts';

/** A drug to which the text assigns a trait, such as a generation. */
export interface StatedTrait {
  readonly trait: ClassTrait;
  /** The classes named beside the trait. */
  readonly among: readonly DrugClass[];
  /** The trait as written in the text, with its noun. */
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

/** The trait in a phrase after a drug: ", a covalent inhibitor". */
const afterDrug = guarded(traitSign, new RegExp(`^${drugFirst}(${withNoun})`, 'iu'));
/** The trait before a drug: "the covalent inhibitor ibrutinib", or before examples, where it needs no noun: "type II (…)". */
const beforeDrug = guarded(
  traitSign,
  new RegExp(
    `(?:(${withNoun}|${nounFirst})(${example}|\\s)|((?!reversible|irreversible)${traitWords})${example})$`,
    'iu',
  ),
);
/** "second- and third-generation", "type I/II": the words are about several kinds. */
const sharedBefore = /(?:\s(?:and|or|to|plus|versus|vs\.?)|[,/+\u2010-\u2013-])\s?$/iu;
/**
 * "papillary carcinoma of type 2 (…", "drugs beyond the first generation, such as …": without its noun a trait may belong to
 * something else.
 */
const namesOther =
  /(?:(?:^|\s)(?:above|after|before|behind|beyond|besides|but|except|following|from|of|since|than)\s(?:the\s)?|(?:carcinoma|cancer|tumou?r|disease|diabetes|neurofibromatosis|papillary|syndrome|histology|RCC|NF|MEN|interferon|topoisomerase),?\s)$/iu;
/** One inhibitor is one drug. */
const ofOne = new RegExp(`${one}(?:\\sof\\s|$)`, 'iu');
/** The article before the phrase: "the", "the oral". */
const article = /(?:^|\s)the\s(?:[a-z-]+\s)?$/i;

const isTarget = (kind: Mention['kind']): boolean => kind === 'gene' || kind === 'family' || kind === 'fusion';

/** Ids of the classes for a target; those against a fusion are listed under the genes that it joins. */
function classesOn({ ids }: Mention, knowledge: Knowledge): readonly string[] {
  const genes = ids.flatMap((id) => knowledge.alteration(id)?.genes ?? [id]);
  return [...genes, ...genesOfFamilies(knowledge, genes)].flatMap((id) => knowledge.classesOn(id).map((own) => own.id));
}

/** The classes named within a stretch or after it ("of BTK"); undefined if the base has none for something named. */
function classesNamed(
  mentions: readonly Mention[],
  text: string,
  stretch: Span,
  knowledge: Knowledge,
): readonly DrugClass[] | undefined {
  const after = /^\sof\s(?:the\s)?/iu.exec(textAfter(text, stretch, 8))?.[0].length ?? 0;
  const named = mentions.filter(
    ({ kind, prose, text: words }) =>
      (kind === 'drug-class' || isTarget(kind)) &&
      prose.end > stretch.start &&
      (prose.start < stretch.end || (after > 0 && prose.start === stretch.end + after)) &&
      generationsWithoutTarget(words)[0]?.[0] !== words,
  );
  const ids = named.flatMap((one) => (one.kind === 'drug-class' ? one.ids : classesOn(one, knowledge)));
  return named.length > 0 && ids.length === 0 ? undefined : ids.flatMap((id) => classOf(id, knowledge) ?? []);
}

/** The words of a trait, where they begin, and the drugs that they describe. */
interface Saying {
  readonly words: string;
  readonly start: number;
  readonly drugs: readonly Mention[];
}

/**
 * Reads a trait after a drug: "Pirtobrutinib, a covalent inhibitor". It belongs to another drug in "unlike gefitinib, a
 * third-generation inhibitor prolonged …" and "gefitinib, the second-generation inhibitor afatinib".
 */
function saidAfter(text: string, mentions: readonly Mention[], index: number): readonly Saying[] {
  const drug = mentions[index]!;
  const { end } = drug.prose;
  const said = afterDrug.exec(textAfter(text, { end }, 160));
  if (!said?.[1]) return [];
  const ending = end + said[0].length;
  if (isPartOfWord(text, ending)) return [];
  if (/s$/iu.test(said[0]) || !isSaidOfDrug(text, drug.prose, ending)) return [];
  const next = mentions.slice(index + 1).find(({ prose }) => prose.start >= ending);
  if (isDrug(next) && /^\s\(?$/u.test(text.slice(ending, next.prose.start))) return [];
  return [{ words: said[1], start: ending - said[1].length, drugs: [drug] }];
}

/**
 * Reads a trait before drugs: "The covalent inhibitor pirtobrutinib", "type II inhibitors (gilteritinib, …", but not "After
 * third-generation inhibitors A …".
 */
function saidBefore(text: string, mentions: readonly Mention[], index: number): readonly Saying[] {
  const from = Math.max(0, mentions[index]!.prose.start - 160);
  const said = beforeDrug.exec(text.slice(from, mentions[index]!.prose.start));
  if (!said) return [];
  const words = said[1] ?? said[3] ?? '';
  const start = from + said.index;
  if (isOfOthers(text, start) || (said[3] && namesOther.test(textBefore(text, { start }, 30)))) return [];
  const listed = drugsListed(text, mentions, index).filter((drug) =>
    isPlainExample(text, start + words.length, drug.prose),
  );
  const drugs = ofOne.test(words) ? listed.slice(0, 1) : listed;
  if (said[2] === ' ' && drugs.length < 2 && !article.test(textBefore(text, { start }, 30))) return [];
  return [{ words, start, drugs: drugs.filter(({ prose }) => !isPartOfWord(text, prose.end)) }];
}

/** The explicit statements of a block on the generation or binding mode of drugs: "pirtobrutinib, a non-covalent inhibitor". */
export function* statedTraits(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedTrait> {
  const { text } = manuscript.blocks[block]!.prose;
  if (!traitSign.test(text)) return;
  const mentions = inBlock(all, block).filter(({ nestedIn }) => nestedIn === undefined);
  const said = mentions.flatMap((drug, index) =>
    isDrug(drug) ? [...saidAfter(text, mentions, index), ...saidBefore(text, mentions, index)] : [],
  );
  for (const { words, start, drugs } of said) {
    const end = start + words.length;
    const among = classesNamed(mentions, text, { start, end }, knowledge);
    if (!among || sharedBefore.test(textBefore(text, { start }, 10))) continue;
    const traits = traitsIn(words);
    for (const trait of traits.filter((one) => traits.filter(({ sort }) => sort === one.sort).length === 1))
      for (const drug of drugs) {
        const prose = { start: Math.min(start, drug.prose.start), end: Math.max(end, drug.prose.end) };
        yield { trait, among, words: words.replace(/\s+/gu, ' ').replace(/s(?=\sof\s|$)/u, ''), drug, prose };
      }
  }
}
