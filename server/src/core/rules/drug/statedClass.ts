import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { drugFirst, drugsListed, isDrug } from './drugPhrases.ts';
import { isDirect, isOfOthers, isPartOfWord, isPlainExample, isSaidOfDrug } from './saidOfDrug.ts';

/** A drug of which the text says that it belongs to a class. */
export interface StatedClass {
  /** Classes that the words may mean. */
  readonly stated: readonly string[];
  /** The class in the words of the text. */
  readonly words: string;
  readonly drug: Mention;
  /** From class to drug, in the prose of their block. */
  readonly prose: Span;
}

/** "inhibitors such as …", "inhibitors (e.g. …", "the inhibitor …". */
const classFirst =
  /^(?:,?\s(?:such\sas|like|including|namely|e\.g\.,?|for\sexample,?)\s|\s?\((?:such\sas\s|e\.g\.,?\s|including\s|like\s)?|\s)$/iu;
const toClass = new RegExp(`^${drugFirst}$`, 'iu');
/** "therapies such as aromatase and inhibitors such as …": a target that its noun was torn from. */
const tornOff = /^\sand\sinhibitors?\s(?:such\sas|like|including)\s$/iu;
const amongDrugs = /(?:therap(?:y|ies)|drugs?|agents?|treatments?)\s(?:such\sas|like|including)\s$/iu;

/** What stands between a class and the drug of which it is said. */
const ofNext = /^\s(?:\((?:[\p{L}.]+,?\s){0,2})?$/u;

/** Drugs, their classes and their targets; what stands inside another name is none. */
const isPart = ({ kind, nestedIn }: Mention): boolean =>
  nestedIn === undefined && (kind === 'drug' || kind === 'drug-class' || kind === 'gene');

/** What a block says plainly of the classes of drugs. */
export function* statedClasses(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedClass> {
  const mentions = inBlock(all, block).filter(isPart);
  const { text } = manuscript.blocks[block]!.prose;
  const between = (one: Mention, other: Mention): string => text.slice(one.prose.end, other.prose.start);
  const from = (one: Mention, other: Mention): Span => ({ start: one.prose.start, end: other.prose.end });
  for (const [index, first] of mentions.entries()) {
    const next = mentions[index + 1];
    if (!next || next.sentence !== first.sentence) continue;
    const named = mentions[index + 2];
    // "with A, the mTOR inhibitor rapamycin, or both", "A, an mTOR inhibitor (rapamycin)": the class belongs to the drug behind it.
    const isOther = isDrug(named) && named.ids[0] !== first.ids[0] && ofNext.test(between(next, named));
    if (
      isDrug(first) &&
      next.kind === 'drug-class' &&
      toClass.test(between(first, next)) &&
      !isOther &&
      !isPartOfWord(text, next.prose.end) &&
      !isPlural(next) &&
      !isOfPathway(next, next.ids, knowledge) &&
      isSaidOfDrug(text, first.prose, next.prose.end)
    )
      yield { stated: next.ids, words: next.text, drug: first, prose: from(first, next) };
    const torn =
      first.kind === 'gene' && tornOff.test(between(first, next)) && amongDrugs.test(text.slice(0, first.prose.start));
    const stated = torn
      ? knowledge.names.lookup(`${first.text} inhibitor`).map(({ id }) => id)
      : first.kind === 'drug-class' && classFirst.test(between(first, next))
        ? first.ids
        : [];
    if (stated.length === 0 || isShared(text, first) || isOfOthers(text, first.prose.start)) continue;
    if (isOfPathway(first, stated, knowledge)) continue;
    const words = torn ? `${first.text} inhibitor` : first.text.replace(/\s+/gu, ' ').replace(/s$/u, '');
    const listed = drugsListed(text, mentions, index + 1).filter((drug) =>
      isPlainExample(text, first.prose.end, drug.prose),
    );
    if (between(first, next) === ' ' && !isDirect(text, first.prose, listed.length)) continue;
    // One inhibitor is one drug: "the inhibitor alpelisib and ribociclib".
    for (const drug of isPlural(first) ? listed : listed.slice(0, 1))
      yield { stated, words, drug, prose: from(first, drug) };
  }
}

/** "tamoxifen, the aromatase inhibitors and …": several drugs are not one. */
const isPlural = ({ text }: Mention): boolean => /s$/u.test(text);

const wider = /pathway|axis|signal/iu;

/** "PD-1 pathway inhibitors such as atezolizumab" act on what belongs to the target, unless the base has a class of that name. */
const isOfPathway = ({ text }: Mention, stated: readonly string[], knowledge: Knowledge): boolean =>
  wider.test(text) && !stated.some((id) => wider.test(knowledge.label(id)));

/** "anti-PD-1 or anti-PD-L1 therapy such as …", "combined EGFR and BRAF inhibition (…": the drugs belong to several classes. */
const isShared = (text: string, { prose }: Mention): boolean =>
  /(?:\s(?:and|or|plus)|[,/+])\s?(?:an?\s)?$/iu.test(text.slice(Math.max(0, prose.start - 8), prose.start)) ||
  /\s(?:and|or|plus)\s|[,/+]/u.test(text.slice(prose.start, prose.end));
