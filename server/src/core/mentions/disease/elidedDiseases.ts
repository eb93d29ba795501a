// Joins diseases of a list that share words: "breast or ovarian cancer", "papillary and medullary thyroid cancers", "low- and
// high-grade gliomas", "acute myeloid and lymphoblastic leukaemia".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { listJoint } from '../../text/listJoint.ts';
import { textBefore } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

const sharedHead =
  /(?:cancers?|(?:adeno|cholangio)?carcinomas?|tumou?rs?|leuka?emias?|lymphomas?|(?:lipo|leiomyo|rhabdomyo)?sarcomas?|melanomas?|gliomas?|mesotheliomas?|NSCLC)$/iu;
/** What the items of a list may share with the last: "-grade glioma" of "high-grade glioma", "thyroid cancer", "cancer". */
const wordStart = /(?<=[\s-])\S/gu;
/** The last word of a text, the last two, the last three. */
const lastWords = [0, 1, 2].map(
  (others) => new RegExp(`(?<![\\p{L}\\d+-])[\\p{L}\\d+-]+(?:\\s[\\p{L}\\d+-]+){${others}}$`, 'u'),
);
const joint = new RegExp(`(?:${listJoint('and/or')}|/)$`, 'u');
/** How long a leukaemia lasts is said once: "acute myeloid and lymphoblastic leukaemia". */
const course = /^(?:acute|chronic)\s/iu;

/** Returns what the items before a disease may share with it, the longest first: "cell lung cancer", "lung cancer", "cancer". */
const sharedWords = (name: string): readonly string[] =>
  [...name.matchAll(wordStart)].map(({ index }) => name.slice(index));

/** Returns the disease of an item that ends in a hyphen or has only its first words: "low-", "papillary". */
function diseaseOf(item: string, name: string, knowledge: Knowledge): string | undefined {
  for (const shared of sharedWords(name)) {
    const between = item.endsWith('-') ? '' : ' ';
    // "Low-" shares what follows a hyphen; "intra-" what follows "extra".
    if ((between === '') !== (name.at(-shared.length - 1) === '-')) continue;
    const id = idNamed(`${item}${between}${shared}`, 'disease', knowledge);
    if (id !== undefined) return id;
  }
  const hepatic = /^(?:extra|intra)(\p{L}.*)$/u.exec(name)?.[1];
  return item.endsWith('-') && hepatic ? idNamed(`${item.slice(0, -1)}${hepatic}`, 'disease', knowledge) : undefined;
}

/**
 * Extends a disease over the organs before it: "breast or ovarian cancer" and "lung, breast and ovarian cancers" each
 * become one reading with every disease.
 */
export function joinElidedDiseases(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return readings.map((reading) => {
    if (reading.kind !== 'disease' || !joint.test(textBefore(text, reading, 12))) return reading;
    const name = text.slice(reading.start, reading.end);
    if (!sharedHead.test(name)) return reading;
    let { start } = reading;
    const ids: string[] = [];
    for (let items = 0; items < 9; items++) {
      const joined = joint.exec(textBefore(text, { start }, 12));
      // The last item of a list is joined by a word or a slash; a comma alone joins only earlier ones.
      if (!joined || (items === 0 && !/and|or|\//.test(joined[0]))) break;
      const end = start - joined[0].length;
      const words = textBefore(text, { start: end }, 40);
      const found = lastWords
        .flatMap((phrase): { item: string; id: string }[] => {
          const item = phrase.exec(words)?.[0];
          const id = item && diseaseOf(item, name, knowledge);
          return id ? [{ item, id }] : [];
        })
        .at(-1);
      if (!found || (items === 0 && found.id === reading.ids[0])) break;
      start = end - found.item.length;
      ids.unshift(found.id);
    }
    if (ids.length === 0) return reading;
    const lasting = course.test(name) ? undefined : course.exec(text.slice(start))?.[0];
    const ofCourse = lasting && idNamed(`${lasting}${name}`, 'disease', knowledge);
    const all = [...ids, ...(ofCourse ? [ofCourse] : reading.ids)];
    return { ...reading, start, ids: all, labels: all.map(knowledge.label) };
  });
}
