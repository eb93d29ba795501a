import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { classesMeant } from './classesOnTarget.ts';
import { drugFirst, drugsListed, isDrug } from './drugPhrases.ts';
import { isDirect, isOfOthers, isPartOfWord, isPlainExample, isSaidOfDrug } from './saidOfDrug.ts';

/** A drug that the text assigns to a class. */
export interface StatedClass {
  /** Ids of the classes that the words may mean. */
  readonly stated: readonly string[];
  /** The class as written in the text. */
  readonly words: string;
  readonly drug: Mention;
  /** From class to drug, in the prose of their block. */
  readonly prose: Span;
}

/** "inhibitors such as …", "inhibitors (e.g. …", "the inhibitor …". */
const classFirst =
  /^(?:,?\s(?:such\sas|like|including|namely|e\.g\.,?|for\sexample,?)\s|\s?\((?:such\sas\s|e\.g\.,?\s|including\s|like\s)?|\s)$/iu;
const toClass = new RegExp(`^${drugFirst}$`, 'iu');
/** "therapies such as aromatase and inhibitors such as …": a target separated from its noun. */
const tornOff = /^\sand\sinhibitors?\s(?:such\sas|like|including)\s$/iu;
const amongDrugs = /(?:therap(?:y|ies)|drugs?|agents?|treatments?)\s(?:such\sas|like|including)\s$/iu;

/** The text between a class and the drug that it describes. */
const ofNext = /^\s(?:\((?:[\p{L}.]+,?\s){0,2})?$/u;

/** The ids of the classes that a mention of one may mean. */
type Meant = (named: Mention) => readonly string[];

/** Whether a mention is a drug, a class or a target, and not inside another name. */
const isPart = ({ kind, nestedIn }: Mention): boolean =>
  nestedIn === undefined && (kind === 'drug' || kind === 'drug-class' || kind === 'gene');

/** The explicit statements of a block on the classes of drugs. */
export function* statedClasses(
  { manuscript, mentions: all, knowledge }: RuleContext,
  block: number,
): Iterable<StatedClass> {
  const here = inBlock(all, block);
  const mentions = here.filter(isPart);
  const meant: Meant = (named) => {
    const at = named.ids.length > 0 ? undefined : all.indexOf(named);
    return classesMeant(named, at === undefined ? [] : here.filter(({ nestedIn }) => nestedIn === at), knowledge);
  };
  const { text } = manuscript.blocks[block]!.prose;
  for (const [index, first] of mentions.entries()) {
    if (mentions[index + 1]?.sentence !== first.sentence) continue;
    const after = classAfter(text, mentions, index, meant, knowledge);
    if (after) yield after;
    yield* classBefore(text, mentions, index, meant, knowledge);
  }
}

const between = (text: string, first: Mention, second: Mention): string =>
  text.slice(first.prose.end, second.prose.start);

const fromTo = (first: Mention, last: Mention): Span => ({ start: first.prose.start, end: last.prose.end });

/** "Osimertinib, an EGFR inhibitor": a drug with its class right after it. */
function classAfter(
  text: string,
  mentions: readonly Mention[],
  index: number,
  meant: Meant,
  knowledge: Knowledge,
): StatedClass | undefined {
  const [drug, next, named] = [mentions[index], mentions[index + 1], mentions[index + 2]];
  if (!isDrug(drug) || next?.kind !== 'drug-class' || !toClass.test(between(text, drug, next))) return undefined;
  // "with A, the mTOR inhibitor rapamycin, or both", "A, an mTOR inhibitor (rapamycin)": the class belongs to the drug after
  // it.
  if (isDrug(named) && named.ids[0] !== drug.ids[0] && ofNext.test(between(text, next, named))) return undefined;
  const isOfDrug = !isPartOfWord(text, next.prose.end) && isSaidOfDrug(text, drug.prose, next.prose.end);
  if (!isOfDrug || isPlural(next) || isOfPathway(next, next.ids, knowledge)) return undefined;
  return { stated: meant(next), words: next.text, drug, prose: fromTo(drug, next) };
}

/** "EGFR inhibitors such as gefitinib", "the EGFR inhibitor gefitinib": a class with its drugs right after it. */
function* classBefore(
  text: string,
  mentions: readonly Mention[],
  index: number,
  meant: Meant,
  knowledge: Knowledge,
): Iterable<StatedClass> {
  const [first, next] = [mentions[index]!, mentions[index + 1]!];
  const named = classNamed(text, first, next, meant, knowledge);
  if (!named || named.ids.length === 0) return;
  if (isShared(text, first) || isOfOthers(text, first.prose.start) || isOfPathway(first, named.ids, knowledge)) return;
  const listed = drugsListed(text, mentions, index + 1).filter((drug) =>
    isPlainExample(text, first.prose.end, drug.prose),
  );
  if (between(text, first, next) === ' ' && !isDirect(text, first.prose, listed.length)) return;
  if (!isPlural(first) && isPair(text, first, next)) return;
  // One inhibitor is one drug: "the inhibitor alpelisib and ribociclib".
  for (const drug of isPlural(first) ? listed : listed.slice(0, 1))
    yield { stated: named.ids, words: named.words, drug, prose: fromTo(first, drug) };
}

/** The class named before a list of drugs, or its target if that is separated from its noun. */
function classNamed(
  text: string,
  first: Mention,
  next: Mention,
  meant: Meant,
  knowledge: Knowledge,
): { readonly words: string; readonly ids: readonly string[] } | undefined {
  const joint = between(text, first, next);
  if (first.kind === 'gene' && tornOff.test(joint) && amongDrugs.test(text.slice(0, first.prose.start))) {
    const words = `${first.text} inhibitor`;
    return { words, ids: knowledge.names.lookup(words).map(({ id }) => id) };
  }
  if (first.kind !== 'drug-class' || !classFirst.test(joint)) return undefined;
  return { words: first.text.replace(/\s+/gu, ' ').replace(/s$/u, ''), ids: meant(first) };
}

/** "given with a MEK inhibitor (dabrafenib/trametinib, …)": one drug of each pair is of the class, whichever comes first. */
const isPair = (text: string, first: Mention, drug: Mention): boolean =>
  between(text, first, drug).includes('(') && /^\s?[/+]\s?\p{L}/u.test(textAfter(text, drug.prose, 4));

/** Whether a class is in the plural: "tamoxifen, the aromatase inhibitors and …" are not one drug. */
const isPlural = ({ text }: Mention): boolean => /s$/u.test(text);

const wider = /pathway|axis|signal/iu;

/**
 * Whether the class is that of a pathway: "PD-1 pathway inhibitors such as atezolizumab" act on anything in it, unless the base
 * has a class of that name.
 */
const isOfPathway = ({ text }: Mention, stated: readonly string[], knowledge: Knowledge): boolean =>
  wider.test(text) && !stated.some((id) => wider.test(knowledge.label(id)));

/** "anti-PD-1 or anti-PD-L1 therapy such as …", "combined EGFR and BRAF inhibition (…": the drugs belong to several classes. */
const isShared = (text: string, { prose }: Mention): boolean =>
  /(?:\s(?:and|or|plus)|[,/+])\s?(?:an?\s)?$/iu.test(textBefore(text, prose, 8)) ||
  /\s(?:and|or|plus)\s|[,/+]/u.test(text.slice(prose.start, prose.end));
