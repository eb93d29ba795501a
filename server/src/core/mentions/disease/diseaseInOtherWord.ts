// Reads diseases whose last word differs from the name in the base: "renal tumours" for renal cancer, "renal cell cancer"
// for renal cell carcinoma.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

/** Most tumours of these organs are not cancers, and some words before "tumour" are not organs. */
const otherwise = '(?!adrenal|blood|bone|epithelial|parathyroid|pituitary|primary|spinal)';
const organTumour = guarded(
  /\p{L}\stumou?r/iu,
  new RegExp(
    `(?<![\\p{L}\\d-])${otherwise}(\\p{L}{4,14})\\stumou?rs?(?![\\p{L}\\d-]|\\s(?:antigen|marker|mutational|necrosis|suppress))`,
    'giu',
  ),
);

const cellCancer = guarded(/cell\scancer/i, /(?<![a-z\d-])((?:[a-z]+[\s-])?[a-z]+[\s-]cell)\scancers?(?![a-z])/gi);

/**
 * Reads matches whose first words, followed by `word`, are the name of a disease, if the base does not have them as
 * written.
 */
const inOtherWord = (matches: readonly RegExpExecArray[], word: string, knowledge: Knowledge): Reading[] =>
  matches.flatMap(({ index, 0: whole, 1: first = '' }): Reading[] => {
    // The first word may be a stage: "metastatic renal cell cancer".
    const skipped = idNamed(`${first} ${word}`, 'disease', knowledge) === undefined ? first.indexOf(' ') + 1 : 0;
    const id = idNamed(`${first.slice(skipped)} ${word}`, 'disease', knowledge);
    if (id === undefined || knowledge.names.lookup(whole.slice(skipped)).length > 0) return [];
    return [
      {
        start: index + skipped,
        end: index + whole.length,
        kind: 'disease',
        ids: [id],
        labels: [knowledge.label(id)],
        via: 'synonym',
      },
    ];
  });

/** Reads diseases for which the base has only "cancer" of the organ, or only "carcinoma" of the cells. */
export const readDiseasesInOtherWords = (text: string, knowledge: Knowledge): Reading[] => [
  ...inOtherWord(organTumour.all(text), 'cancer', knowledge),
  ...inOtherWord(cellCancer.all(text), 'carcinoma', knowledge),
];
