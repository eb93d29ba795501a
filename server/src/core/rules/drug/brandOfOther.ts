import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textAfter } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { isDrug } from './drugPhrases.ts';

/** A brand and the name of another drug, one in brackets after the other. */
export interface BrandOfOther {
  readonly brand: Mention;
  readonly named: Mention;
}

/** "rucaparib (Zejula", "Zejula® (rucaparib", "rucaparib (brand name: Zejula". */
const opens = /^\s?[®™]?\s?[([](?:(?:(?:brand|trade|generic)\sname:?|sold\sas|marketed\sas)\s)?$/iu;
/** "Zejula)", "Zejula®, GSK)": what follows a comma is not another name of a drug. */
const closes = /^\s?[®™]?(?:[,;]\s[^()[\]]{2,40})?[)\]]/u;
/** What joins the drug to others of a combination: "avutometinib and defactinib (…". */
const joins = /^\s?(?:and|or|plus|with|[/+&,–-]|,\sand)\s?$/iu;
const combination = /combin|regimen|plus|doublet|triplet|fixed-dose|formulat/iu;
/** As many drugs form a list, not a combination. */
const listLength = 3;

/**
 * Whether a word that both names share is a salt: the first part of "trastuzumab emtansine" is a drug of its own, that of
 * "calcium folinate" is not.
 */
const isSalt = (word: string | undefined, other: string | undefined, knowledge: Knowledge): boolean =>
  word !== undefined && word === other && !knowledge.names.lookup(word).some(({ id }) => knowledge.drug(id));

/** Whether one is a form, a salt or a conjugate of the other, so that a brand may apply to both. */
function areAkin(a: string, b: string, knowledge: Knowledge): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  return isSalt(a.split(' ')[0], b.split(' ')[0], knowledge);
}

/** Whether nothing else has the same name. */
const isOfOneDrug = ({ text }: Mention, knowledge: Knowledge): boolean =>
  new Set(knowledge.names.lookup(text).map(({ id }) => id)).size === 1;

/** The drugs listed right before this mention, nearest first. */
function listedBefore({ mentions, manuscript }: RuleContext, index: number): readonly Mention[] {
  const text = manuscript.blocks[mentions[index]!.block]!.prose.text;
  const list: Mention[] = [];
  for (let at = index; at > 0; at--) {
    const [before, one] = [mentions[at - 1]!, mentions[at]!];
    if (!isDrug(before) || before.block !== one.block) break;
    if (!joins.test(text.slice(before.prose.end, one.prose.start))) break;
    list.push(before);
  }
  return list;
}

/**
 * Whether the brackets may be about a combination that ends with the drug at this index, with the brand belonging to one of its
 * parts.
 */
function mayBeCombination(context: RuleContext, index: number, brand: Mention): boolean {
  const one = context.mentions[index]!;
  const others = listedBefore(context, index);
  if (!others.some(({ ids }) => ids[0] === brand.ids[0])) return false;
  const block = context.manuscript.blocks[one.block]!;
  const start = block.sentences[one.sentence]?.prose.start ?? 0;
  return others.length + 1 < listLength || combination.test(block.prose.text.slice(start, one.prose.start));
}

/** The pair of a brand and another drug, if the mention at this index is in brackets right after the other name. */
export function brandOfOther(context: RuleContext, index: number): BrandOfOther | undefined {
  const { knowledge, mentions, manuscript } = context;
  const [front, inner, next] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (!isDrug(inner) || !isDrug(front) || front.block !== inner.block) return undefined;
  const isBrandInner = inner.via === 'brand';
  if (isBrandInner === (front.via === 'brand') || front.ids[0] === inner.ids[0]) return undefined;
  const [brand, named] = isBrandInner ? [inner, front] : [front, inner];
  if (named.via !== 'inn' && named.via !== 'synonym') return undefined;
  const { text } = manuscript.blocks[inner.block]!.prose;
  const closing = closes.exec(textAfter(text, inner.prose, 50))?.[0];
  if (closing === undefined || !opens.test(text.slice(front.prose.end, inner.prose.start))) return undefined;
  if (isDrug(next) && next.block === inner.block && next.prose.start < inner.prose.end + closing.length)
    return undefined;
  if (!isOfOneDrug(brand, knowledge)) return undefined;
  if (areAkin(knowledge.label(brand.ids[0]!), knowledge.label(named.ids[0]!), knowledge)) return undefined;
  return mayBeCombination(context, index - 1, brand) ? undefined : { brand, named };
}
