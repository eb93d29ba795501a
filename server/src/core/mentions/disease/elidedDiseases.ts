// Joins diseases of a list that share their last word: "breast or ovarian cancer".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textBefore } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

const sharedHead = /(?:cancers?|carcinomas?|tumou?rs?|leuka?emias?|lymphomas?|sarcomas?|adenocarcinomas?)$/iu;
/** The last word of a text, the last two, the last three. */
const lastWords = [0, 1, 2].map(
  (others) => new RegExp(`(?<![\\p{L}\\d-])[\\p{L}-]+(?:\\s[\\p{L}-]+){${others}}$`, 'u'),
);
const joint = new RegExp(`(?:${listJoint('and/or')}|/)$`, 'u');

/**
 * Extends a disease over the organs before it: "breast or ovarian cancer" and "lung, breast and ovarian cancers" each
 * become one reading with every disease.
 */
export function joinElidedDiseases(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return readings.map((reading) => {
    if (reading.kind !== 'disease' || !joint.test(textBefore(text, reading, 12))) return reading;
    const head = sharedHead.exec(text.slice(reading.start, reading.end))?.[0];
    if (!head) return reading;
    let { start } = reading;
    const ids: string[] = [];
    const labels: string[] = [];
    for (let items = 0; items < 9; items++) {
      const joined = joint.exec(textBefore(text, { start }, 12));
      // The last item of a list is joined by a word or a slash; a comma alone joins only earlier ones.
      if (!joined || (items === 0 && !/and|or|\//.test(joined[0]))) break;
      const end = start - joined[0].length;
      const words = textBefore(text, { start: end }, 40);
      const item = lastWords
        .map((phrase) => phrase.exec(words)?.[0])
        .findLast((phrase) => phrase !== undefined && idNamed(`${phrase} ${head}`, 'disease', knowledge) !== undefined);
      const id = item && idNamed(`${item} ${head}`, 'disease', knowledge);
      if (!item || !id) break;
      start = end - item.length;
      ids.unshift(id);
      labels.unshift(knowledge.label(id));
    }
    if (ids.length === 0) return reading;
    return { ...reading, start, ids: [...ids, ...reading.ids], labels: [...labels, ...reading.labels] };
  });
}
