import type { Knowledge } from '../knowledge/knowledge.ts';
import { runEndingAt } from './geneLists.ts';
import type { Reading } from './reading.ts';

const ordinal = '(?:first|second|third|fourth|1st|2nd|3rd|4th|next|new|newer|later|earlier|early|latest)';
/** third-generation, first- and second-generation, first/second generation. */
const generation = new RegExp(
  `(?<![\\p{L}\\d])(?:${ordinal}[-\u2010-\u2013\\s]?(?:\\s?(?:,|/|and|or|to|,\\sand)\\s?)){0,2}${ordinal}[-\u2010-\u2013\\s]generation\\s$`,
  'iu',
);
/** anti-EGFR, pan-HER, anti-. */
const prefix = /(?<![\p{L}\d])(?:anti|pan)[-\u2010-\u2013\s]?$/iu;
const between =
  '(?:[\\s-](?:tyrosine|serine/threonine|receptor|protein|kinase|pathway|signal{1,2}ing|checkpoint|selective|specific|monoclonal|small[- ]molecule))';
const head =
  '(?:inhibitors?|TKIs?|antagonists?|(?:monoclonal\\s)?antibod(?:y|ies)|mAbs?|blockers?|agonists?|degraders?|antibody[-–]drug conjugates?)';
const aim =
  '(?:[-\u2010-\u2013\\s](?:targeted|targeting|directed)\\s(?:therap(?:y|ies)|agents?|drugs?|treatments?|antibod(?:y|ies)|inhibitors?))';
const behindGene = new RegExp(`^(?:${between}{0,3}[-\u2010-\u2013\\s]${head}|${aim})(?![\\p{L}\\d])`, 'iu');
/** PARPi, EGFRis: the letter that stands for inhibitor. */
const letter = /^i(?:'?s)?(?![\p{L}\d])/u;
const generationSign = /generation\s(?:TKI|tyrosine|kinase|inhibitor)/iu;
/** Inhibitors of a target that the text has named before. */
const ofGeneration = new RegExp(
  `(?<![\\p{L}\\d])(?:${ordinal}[-\u2010-\u2013\\s]?(?:\\s?(?:,|/|and|or|to|,\\sand)\\s?)){0,2}${ordinal}[-\u2010-\u2013\\s]generation\\s(TKIs?|(?:tyrosine\\s)?(?:kinase\\s)?inhibitors?)(?![\\p{L}\\d])`,
  'giu',
);
/** What stands between the gene and any of these words. */
const joint = /^[-\u2010-\u2013\si]/u;
/**
 * "BRAF/MEK inhibition" is a treatment where drugs of these classes are known. Of one target it may be anything that inhibits, and is
 * read where the base has it as a name of the class.
 */
const act = /^[-\u2010-\u2013\s](?:inhibition|blockade)(?![\p{L}\d])/iu;
/** What every phrase of `behindGene` holds: a small look before the large one. */
const headSign = /inhibitor|TKI|agonist|antagonist|antibod|mAb|blocker|degrader|target|directed/iu;
/** "cyclin-dependent kinase inhibitors 2A and 2B" are proteins of the cell; `end`: where the words for a class end. */
export const isNumberedProtein = (text: string, end: number): boolean =>
  /^\s\d[A-D](?![\p{L}\d])/u.test(text.slice(end, end + 4));
/** Behind "anti-EGFR" a therapy or agent is a class too. */
const behindAnti = /^\s(?:therap(?:y|ies)|agents?|drugs?|treatments?)(?![\p{L}\d])/iu;

const singular = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:i(?:'?s)?|inhibition|blockade)$/, 'inhibitor')
    .replace(/ies$/, 'y')
    .replace(/tkis?$/, 'inhibitor')
    .replace(/tyrosine kinase inhibitors?$|kinase inhibitors?$/, 'inhibitor')
    .replace(/(?<=[^s])s$/, '')
    .trim();

const ordinalWord: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
};
const generationsIn = (words: string): string[] =>
  [...words.matchAll(/first|second|third|fourth|1st|2nd|3rd|4th|next/gi)].map((m) => {
    const word = m[0].toLowerCase();
    return ordinalWord[word] ?? word;
  });

/** "HER2 antibody" names no conjugate, and no inhibitor. */
const kindOf = (name: string): 'conjugate' | 'antibody' | 'other' =>
  /conjugate/iu.test(name) ? 'conjugate' : /antibod|mab/iu.test(name) ? 'antibody' : 'other';

/** The class of the base that a target and a head word name: by its name, else by its only target and kind. */
function classOf(
  target: { id: string; label: string; written: string },
  ofGeneration: string | undefined,
  headWords: string,
  knowledge: Knowledge,
): string | undefined {
  const lead = ofGeneration === undefined ? '' : `${ofGeneration}-generation `;
  const last = singular(headWords);
  for (const name of [target.written, target.label])
    for (const kind of [last, 'inhibitor', 'TKI', 'tyrosine kinase inhibitor']) {
      if (kind !== last && !/inhibitor/.test(last)) continue;
      const found = knowledge.names
        .lookup(`${lead}${name} ${kind}`)
        .find((r) => knowledge.entity(r.id)?.kind === 'drug-class');
      if (found) return found.id;
    }
  const kind = kindOf(headWords);
  return knowledge
    .classesOn(target.id)
    .filter((one) => one.targets.length === 1 && kindOf(one.name) === kind)
    .filter((one) =>
      ofGeneration === undefined
        ? !/generation/i.test(one.name)
        : one.name.toLowerCase().includes(`${ofGeneration}-generation`),
    )
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1))[0]?.id;
}

/**
 * Drug classes built from what they act on: "EGFR inhibitor", "third-generation EGFR TKIs", "EGFR and ALK TKIs", "anti-HER2
 * antibodies". Unseen targets are read too; ids are those of the base where it has the class.
 */
export function readDrugClasses(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (const [index, gene] of genes.entries()) {
    const rest = text.slice(gene.end, gene.end + 90);
    if (!joint.test(rest)) continue;
    const before = text.slice(Math.max(0, gene.start - 8), gene.start);
    const anti = prefix.exec(before);
    const behind =
      (headSign.test(rest) ? behindGene.exec(rest) : null) ??
      (anti ? behindAnti.exec(rest) : null) ??
      letter.exec(rest) ??
      act.exec(rest);
    if (!behind || isNumberedProtein(text, gene.end + behind[0].length)) continue;
    const run = anti ? { ...gene, genes: [gene] } : runEndingAt(text, genes, index, 'list');
    const lead = generation.exec(text.slice(Math.max(0, run.start - 60), run.start));
    const start = run.start - (lead?.[0].length ?? 0) - (anti?.[0].length ?? 0);
    const end = gene.end + behind[0].length;
    const words = behind[0].replace(/^[-\u2010-\u2013\s]/u, '');
    const generations = lead ? generationsIn(lead[0]) : [];
    const ids: string[] = [];
    const labels: string[] = [];
    for (const one of run.genes)
      for (const [i, label] of one.labels.entries()) {
        const target = { id: one.ids[i] ?? '', label, written: text.slice(one.start, one.end) };
        const kinds = generations.length > 0 ? generations : [undefined];
        for (const ofGeneration of kinds) {
          const known = classOf(target, ofGeneration, words, knowledge) ?? classOf(target, undefined, words, knowledge);
          if (known) ids.push(known);
          labels.push(
            known
              ? knowledge.label(known)
              : `${ofGeneration ? `${ofGeneration}-generation ` : ''}${target.label} ${singular(words)}`,
          );
        }
      }
    if (act.test(behind[0]) && (run.genes.length < 2 || ids.length < labels.length)) continue;
    found.push({
      start,
      end,
      kind: 'drug-class',
      ids: [...new Set(ids)],
      labels: [...new Set(labels)],
      via: 'grammar',
      alternatives: [],
    });
  }
  return found;
}

/** "third-generation TKIs", "first- and second-generation inhibitors": classes without a target, with the id of what the noun names. */
export function readGenerations(text: string, knowledge: Knowledge): Reading[] {
  if (!generationSign.test(text)) return [];
  return [...text.matchAll(ofGeneration)].map((match) => {
    const noun = singular(match[1] ?? '');
    const known = knowledge.names.lookup(match[1] ?? '').find((r) => knowledge.entity(r.id)?.kind === 'drug-class');
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'drug-class',
      ids: known ? [known.id] : [],
      labels: generationsIn(match[0]).map((one) => `${one}-generation ${known ? knowledge.label(known.id) : noun}`),
      via: 'grammar',
      alternatives: [],
    };
  });
}
