import { inSentence } from '../inSentence.ts';
import type { Place } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';

const listed = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Small words of German, French, Spanish, Portuguese, Italian and Latin that English does not have. */
const foreign = listed(
  'aber auf auch aus bei beim dem durch ein eine einem einen einer eines für ist mit nach nicht oder sich sind und unter vom wegen weil wenn werden wird wurde wurden zu zum zur zwischen',
  'après aux avec cette chez dans des est été et les leur mais ont ou par pas pour puis que qui sous sur traitement une',
  'con cual desde donde el entre en fue fueron hasta las los más muy para pero por según su sus también tras una uno y',
  'ao aos é foi foram não nas nos os pela pelo quando são sem uma',
  'che dei della delle dopo gli il nel nella senza sono',
  'atque aut cum nec sed sive sunt vel',
);
/** Such words that also stand in names of people and places. */
const particles = listed('da das de del dem den der di dos du el la las le les los van vom von y zu zum zur');
const english = listed(
  'after and are at been but by for from had has have is it its not of than that the their these they this to was were when which with who',
);
/** "et al." and other words that English has borrowed. */
const borrowed =
  /(?<!\p{L})(?:et al\.?|in vitro|in vivo|in situ|ex vivo|ab initio|ad libitum|ad hoc|inter alia|non[-\s](?=\p{L})|et cetera|pro re nata|sine qua non|per os|per se|na[ïi]ve(?:ly|té)?|façade|rôle)/giu;
const accented = /[ßñãõçêëàâèéìîòôùûáíóúäöüœ]/u;
const small = /^\p{Ll}+$/u;

/** Parts of a longer word, as in "para-hydroxy", are none. */
const word = /(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu;

/** In characters: how far around a word its language shows. */
const reach = 80;

/** "In German, one writes Vincristin", "the French name": the sentence itself speaks of another language. */
const namesLanguage =
  /(?<!\p{L})(?:[Ii]n|[Tt]he)\s(?:Czech|Danish|Dutch|French|German|Greek|Italian|Latin|Polish|Portuguese|Russian|Spanish|Swedish|Turkish)(?=[,.;:)]|\s(?:for|form|is|it|label|name|one|pack|spelling|text|they|version|we|word|write)|$)/u;

/**
 * Whether the words around a place are of another language than English: more of its small words than of the English ones.
 * Names of drugs are spelled and capitalised there by other rules.
 */
export function isOtherLanguage(context: RuleContext, place: Pick<Place, 'block' | 'prose' | 'sentence'>): boolean {
  const { before, after } = inSentence(context, place);
  if (namesLanguage.test(before) || namesLanguage.test(after)) return true;
  const words = `${before.slice(-reach)} ${after.slice(0, reach)}`.replace(borrowed, ' ').match(word) ?? [];
  const isForeign = (one: string): boolean => foreign.has(one) || (accented.test(one) && small.test(one));
  const others = new Set(words.filter((one) => isForeign(one) || particles.has(one)));
  const own = words.filter((one) => english.has(one)).length;
  // A short sentence has few small words of any language.
  const enough = own === 0 ? 1 : 2;
  return others.size >= enough && others.size > own && [...others].some((one) => !particles.has(one));
}
