import type { Analysis } from '../../analysis/analysis.ts';
import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AlterationForm } from '../../knowledge/records.ts';
import { aminoAcidName, threeLetter } from '../../knowledge/residues/residues.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wholeWords } from '../../text/anyOf.ts';
import { groupBy } from '../../text/groupBy.ts';

/** What tells a change of a gene that is named in the same sentence: "extra copies of the MET gene". */
const words: Partial<Record<AlterationForm, RegExp>> = {
  amplification: wholeWords('amplif\\w+|cop(?:y|ies)', 'gain(?:s|ed)?'),
  loss: wholeWords(
    'loss(?:es)?|lost|los(?:es?|ing)|absen\\w+|lack\\w*|delet\\w+|inactivat\\w+|silenc\\w+|deficien\\w+',
  ),
  expression: wholeWords(
    '(?:over-?)?express\\w*|up-?regulat\\w*|raised|elevated|abundan\\w+',
    'efflux|pumps?(?: out)?|rises?|rose',
  ),
  mutation: wholeWords('mutat\\w+|mutants?|changes?|altered|alterations?|variants?|substitutions?|activating'),
};

/** Forms that the same words tell. */
const alike: Partial<Record<AlterationForm, AlterationForm>> = { deletion: 'loss', overexpression: 'expression' };

/** A residue with what it becomes, in one-letter codes. */
export interface ChangedResidue {
  readonly from: string;
  readonly position: string;
  readonly to?: string;
}

/** What a manuscript tells in running words, where no change is named in a notation. */
export interface OtherWords {
  /** Whether a sentence names the gene with words for such a change. */
  tellsOfGene(gene: string, form: AlterationForm): boolean;
  /** "The threonine at position 790 has become methionine", "the T790M clone" of no gene. */
  tellsOfResidue(residue: ChangedResidue): boolean;
}

/** The genes that a mention names, alone or as members of a family or partners of a fusion. */
function genesOf({ kind, ids, variants = [] }: Mention, knowledge: Knowledge): readonly string[] {
  const changed = variants.flatMap(({ gene }) => gene ?? []);
  if (kind === 'gene') return [...ids, ...changed];
  if (kind === 'family') return genesOfFamilies(knowledge, ids);
  return [...changed, ...ids.flatMap((id) => knowledge.alteration(id)?.genes ?? [])];
}

/** Reads what the manuscript tells in other words. Each question looks only at the sentences that name the gene or the number. */
export function otherWords({ manuscript, mentions }: Analysis, knowledge: Knowledge): OtherWords {
  const naming = new Map<string, Set<string>>();
  for (const mention of mentions)
    for (const gene of genesOf(mention, knowledge)) {
      const known = naming.get(gene) ?? new Set();
      naming.set(gene, known.add(sentenceText(manuscript, mention)));
    }
  // With the sentence after: "… the cysteine at position 797. When it is replaced by serine …"
  const sentences = manuscript.blocks.flatMap(({ kind, prose: { text }, sentences: all }) =>
    kind === 'heading'
      ? []
      : all.map(({ prose: { start, end } }, at) => ({
          own: text.slice(start, end),
          withNext: text.slice(start, all[at + 1]?.prose.end ?? end),
        })),
  );
  const numbered = groupBy(sentences, ({ own }) => new Set(own.match(/(?<!\d)\d{2,4}(?!\d)/gu)));
  const hasAcid = (text: string, letter: string): boolean =>
    new RegExp(`(?<!\\p{L})(?:${aminoAcidName(letter)}|${threeLetter(letter)})(?!\\p{L})`, 'iu').test(text);
  return {
    tellsOfGene(gene, form) {
      const sign = words[alike[form] ?? form];
      return sign !== undefined && [...(naming.get(gene) ?? [])].some((text) => sign.test(text));
    },
    tellsOfResidue: ({ from, position, to }) =>
      numbered.get(position)?.some(({ withNext: text }) => {
        if (new RegExp(`(?<![\\p{L}\\d])${from}${position}${to ?? ''}(?![\\p{L}\\d])`, 'u').test(text)) return true;
        return hasAcid(text, from) && (to === undefined || hasAcid(text, to));
      }) === true,
  };
}
