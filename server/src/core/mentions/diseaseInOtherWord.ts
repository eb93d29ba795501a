import type { Knowledge } from '../knowledge/knowledge.ts';
import { guarded } from '../text/guarded.ts';
import type { Reading } from './reading.ts';

/** The disease that has this name. */
export const diseaseIdOf = (name: string, knowledge: Knowledge): string | undefined =>
  knowledge.names.lookup(name).find(({ id }) => knowledge.entity(id)?.kind === 'disease')?.id;

/** Most tumours of these organs are no cancers, and some words before "tumour" are no organs. */
const otherwise = '(?!adrenal|blood|bone|epithelial|parathyroid|pituitary|primary|spinal)';
const organTumour = guarded(
  /\p{Ll}\stumou?r/u,
  new RegExp(
    `(?<![\\p{L}\\d-])${otherwise}(\\p{L}{4,14})\\stumou?rs?(?![\\p{L}\\d-]|\\s(?:antigen|marker|mutational|necrosis|suppress))`,
    'giu',
  ),
);

const cellCancer = guarded(/cell\scancer/i, /(?<![a-z\d-])((?:[a-z]+[\s-])?[a-z]+[\s-]cell)\scancers?(?![a-z])/gi);

/** Diseases that the base calls by another word behind the same first ones. */
const inOtherWord = (matches: readonly RegExpExecArray[], word: string, knowledge: Knowledge): Reading[] =>
  matches.flatMap(({ index, 0: whole, 1: first = '' }): Reading[] => {
    // The first word may say how advanced it is.
    const skipped = diseaseIdOf(`${first} ${word}`, knowledge) === undefined ? first.indexOf(' ') + 1 : 0;
    const id = diseaseIdOf(`${first.slice(skipped)} ${word}`, knowledge);
    if (id === undefined || knowledge.names.lookup(whole.slice(skipped)).length > 0) return [];
    return [
      {
        start: index + skipped,
        end: index + whole.length,
        kind: 'disease',
        ids: [id],
        labels: [knowledge.label(id)],
        via: 'synonym',
        alternatives: [],
      },
    ];
  });

/** "Renal tumours" and "renal cell cancer", where the base has the cancer of the organ or the carcinoma of the cells alone. */
export const readDiseasesInOtherWords = (text: string, knowledge: Knowledge): Reading[] => [
  ...inOtherWord(organTumour.all(text), 'cancer', knowledge),
  ...inOtherWord(cellCancer.all(text), 'carcinoma', knowledge),
];
