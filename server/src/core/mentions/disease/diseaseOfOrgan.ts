// Reads diseases by their organs: "cancer of the breast" for breast cancer.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import { diseaseNamedByOrgan, organsAsInNames } from './organs.ts';

/** "cancer of the breast", "squamous cell carcinomas of the lung"; further organs follow after "and", "or" or a comma. */
const ofOrgan = guarded(
  /(?:cancer|carcinoma|lymphoma|neoplasm|sarcoma|tumou?r)s?\sof\s/i,
  /(?<![a-z\d-])((?:(?:squamous|small|large|clear|basal)[\s-]cell\s|transitional[\s-]cell\s|urothelial\s)?(?:adenocarcinoma|cancer|carcinoma|lymphoma|neoplasm|sarcoma|tumou?r)s?)\sof\s(?:the\s)?((?:[a-z]+\s){0,2}[a-z]+)/gi,
);
const further = /^(?:,?\s(?:and|or)|,)\s(?:the\s)?((?:[a-z]+\s){0,2}[a-z]+)/u;
const mostOrgans = 4;

/** Nouns for organs, as opposed to adjectives. */
const nouns: ReadonlySet<string> = new Set([
  ...Object.keys(organsAsInNames),
  ...['bladder', 'brain', 'breast', 'colon', 'gallbladder', 'head and neck', 'kidney', 'liver', 'lung'],
  ...['prostate', 'skin', 'stomach', 'thyroid', 'tongue'],
]);
const partOfOrgan =
  /^\s(?:bed|canal|capsule|cavity|cells?|ducts?|fat|glands?|lining|parenchyma|sinus|stem|stroma|surface|tissues?|tubes?|wall)(?!\p{L})/u;
/** What may follow any other organ; a noun there would be part of its name, as in "cancer of the renal pelvis". */
const organEnds =
  /^(?:$|[^\p{L}\d\s-]|\s(?:[([]|(?:after|and|are|as|at|but|by|can|during|for|from|had|has|have|in|is|may|of|on|or|patients?|than|that|to|treated|was|were|which|while|who|with|without)(?!\p{L})))/u;

/** A disease with the name of its organ, as the text writes it. */
interface DiseaseOfOrgan {
  readonly id: string;
  readonly organ: string;
}

/** Returns the disease of an organ whose name the words begin with; the longest name counts. `rest` are they and what follows. */
function diseaseOf(kind: string, words: string, rest: string, knowledge: Knowledge): DiseaseOfOrgan | undefined {
  for (let organ = words; organ !== ''; organ = organ.slice(0, Math.max(0, organ.lastIndexOf(' ')))) {
    const after = textAfter(rest, { end: organ.length }, 12);
    if (nouns.has(organ.toLowerCase()) ? partOfOrgan.test(after) : !organEnds.test(after)) continue;
    const id = diseaseNamedByOrgan(organ, kind, knowledge);
    if (id !== undefined) return { id, organ };
  }
  return undefined;
}

/** Reads diseases whose name has the reverse order of that in the base. */
export function readDiseasesOfOrgans(text: string, knowledge: Knowledge): Reading[] {
  return ofOrgan.all(text).flatMap((match): Reading[] => {
    const [whole, kind = '', words = ''] = match;
    const first = match.index + whole.length - words.length;
    const found = diseaseOf(kind, words, text.slice(first), knowledge);
    if (!found) return [];
    let end = first + found.organ.length;
    const ids = [found.id];
    while (ids.length < mostOrgans) {
      const [joined, others = ''] = further.exec(textAfter(text, { end }, 60)) ?? [];
      if (joined === undefined) break;
      const at = end + joined.length - others.length;
      const other = diseaseOf(kind, others, text.slice(at), knowledge);
      if (!other) break;
      end = at + other.organ.length;
      ids.push(other.id);
    }
    return [{ start: match.index, end, kind: 'disease', ids, labels: ids.map(knowledge.label), via: 'synonym' }];
  });
}
