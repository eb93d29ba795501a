import { inBlock } from '../../claims/inBlock.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';

/** "Abe et al. found", "Abe and colleagues": a source named without its year. */
const namesAuthors =
  /\p{Lu}[\p{L}'’-]{1,40}_?(?:,?\set\sal(?!\p{L})|\s(?:and|&)\s(?:colleagues|co-?workers)(?!\p{L}))/u;
/** "[zhou-2020-review]": a key of the writer's own, with its year. */
const ownKey = /\[[^\][]{2,80}(?<!\d)(?:19|20)\d{2}(?!\d)[^\][]{0,80}\]/u;
/** "in chronic phase1.": the number of a citation that is no longer raised. */
const endsInNumber = /\p{Ll}{4}\d{1,2}\.?\s*$/u;

/**
 * "in relapse (7).", "(9–12)": a number in round brackets at the end of a sentence, when too few occur to tell that they are
 * citations.
 */
const inRoundBrackets =
  /\((?<=\p{L}\s\()(?:refs?\.?\s)?\d{1,3}(?:\s?[,;‐‑‒–—-]\s?\d{1,3}){0,12}\)(?=[.;,]\s|[.;]?\s*$)/u;

const society = '(?:NCCN|ESMO|ASCO|EAU|AUA|NICE|ELN|IASLC|EHA|AASLD|EASL|ASH)';
const documents = anyOf(
  // "FDA label", "current approved labelling".
  String.raw`(?:FDA|EMA|US|U\.S\.|EU|drug|product|approved|current|its)\s(?:drug\s|product\s|approved\s)?label(?:l?ing)?`,
  String.raw`(?:prescribing|product)\sinformation|package\sinserts?|summary\sof\sproduct\scharacteristics|SmPC`,
  // "NCCN breast cancer guidelines".
  String.raw`${society}(?:[\s/-][a-z]+){0,3}\sguidelines?`,
  String.raw`data\son\sfile|personal\scommunication|unpublished\s(?:data|observations?|results|findings|work)`,
  // Registers of trials.
  String.raw`NCT\d{8}|ISRCTN\d{4,10}|ChiCTR[\w-]{5,20}|EudraCT`,
);
/**
 * "(FDA label, 2015)", "(data on file)", "(NCT02296125)": a document that no list of references holds. "(an open-label trial)" and
 * "(as guidelines say)" name none.
 */
const namesDocument = guarded(
  /[Ll]abel|[Ii]nformation|insert|characteristics|SmPC|uideline|on file|ommunication|npublished|\b(?:NCT|ISRCTN|ChiCTR|EudraCT)/u,
  new RegExp(String.raw`\([^()]{0,80}?(?<![a-z-])${documents}(?![a-z])[^()]{0,80}\)`, 'i'),
);

/** Whether a paragraph seems to cite by numbers that are not read as citations. */
export const numbersSources = (paragraph: string): boolean => inRoundBrackets.test(paragraph);

/** Whether a sentence names its source in a way that is not a citation. */
export const namesSource = (sentence: string): boolean =>
  namesAuthors.test(sentence) || namesDocument.test(sentence) || endsInNumber.test(sentence) || ownKey.test(sentence);

const indentation = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0;
const address = /https?:\/\/|\bdoi:|\bPMID\b/u;
/** In characters: how far below an item to look for its sources. */
const reach = 2000;

/** Whether the items nested below a list item contain its source: a URL or a citation. */
export function hasSourceBelow({ text, blocks, citations }: Manuscript, index: number): boolean {
  const { kind, span } = blocks[index]!;
  if (kind !== 'list-item') return false;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const own = indentation(text.slice(lineStart, span.end));
  const below = text
    .slice(span.end, span.end + reach)
    .split('\n')
    .slice(1);
  const next = below.findIndex((line) => line.trim() !== '' && indentation(line) <= own);
  const nested = below.slice(0, next < 0 ? below.length : next).join('\n');
  if (address.test(nested)) return true;
  for (let other = index + 1; (blocks[other]?.span.start ?? Infinity) < span.end + nested.length; other++)
    if (inBlock(citations, other).length > 0) return true;
  return false;
}
