import { inWords } from '../../text/inWords.ts';

/** How many parts of a profile are spelled out; some in CIViC have twenty. */
const mostParts = 4;

const joiners = [
  [' OR ', 'or'],
  [' AND ', 'and'],
] as const;

/** A CIViC title in the case that a sentence needs ("Exon 19 Deletion"); symbols and changes stay. */
const inSentence = (name: string): string =>
  name
    .replace(/(?<=\s)\p{Lu}\p{Ll}{2,}\b/gu, (word) => word.toLowerCase())
    .replace(/\bwildtype\b/gu, 'wild type')
    // The name of the change already contains the gene: "EGFR EGFRvIII", "AR AR-V7".
    .replace(/^(\S+) (?=\1)/u, '')
    // "v::ALK" is ALK with any partner, "FGFR2::v" FGFR2.
    .replace(/(?<![\p{L}\p{N}])v::(?=\p{Lu})|(?<=[\p{L}\p{N}])::v(?![\p{L}\p{N}])/gu, '');

/**
 * Drops the gene of a part if the previous part has the same: "EGFR L858R or exon 19 deletion", but "ALK G1202R and ALK
 * fusion".
 */
const withoutRepeatedGene = (parts: readonly string[]): readonly string[] =>
  parts.map((part, at) => {
    const gene = /^\S+ /u.exec(part)?.[0];
    const isRepeated = at > 0 && gene !== undefined && parts[at - 1]?.startsWith(gene);
    return isRepeated && !part.endsWith(' fusion') ? part.slice(gene.length) : part;
  });

function joined(parts: readonly string[], joiner: 'and' | 'or'): string {
  const shown =
    parts.length > mostParts ? [...parts.slice(0, mostParts - 1), `${parts.length - mostParts + 1} more`] : parts;
  return inWords(shown, joiner);
}

/**
 * The name of a molecular profile as written in a sentence: "EGFR L858R or exon 19 deletion" for "EGFR L858R OR EGFR Exon 19
 * Deletion".
 */
export function profileName(name: string): string {
  const [separator, joiner] = joiners.find(([one]) => name.includes(one)) ?? [];
  if (separator === undefined || joiner === undefined) return inSentence(name);
  const parts = name.split(separator);
  if (parts.some((part) => /\b(?:AND|OR|NOT)\b|[()]/u.test(part)))
    return inSentence(
      name.replace(/\b(?:AND|OR|NOT)\b/gu, (word) => word.toLowerCase()).replace(/(?<=\() | (?=\))/gu, ''),
    );
  return joined(withoutRepeatedGene(parts.map(inSentence)), joiner);
}

/**
 * The rest of a profile without one of its parts: "EML4::ALK fusion" for "EML4::ALK Fusion AND ALK G1202R" without ALK G1202R;
 * undefined if nothing is joined with that part.
 */
export function otherParts(name: string, part: string): string | undefined {
  if (/\b(?:OR|NOT)\b/u.test(name)) return undefined;
  const parts = name.split(' AND ').map(inSentence);
  const others = parts.filter((one) => one !== inSentence(part));
  return others.length === parts.length || others.length === 0 ? undefined : others.join(' and ');
}
