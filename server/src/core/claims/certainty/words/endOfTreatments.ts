import type { Mention } from '../../../mentions/mention.ts';

/** "Sensitive to A*, B and* C": what joins the treatments of one statement. */
const joining = /^[\s,/]*(?:(?:and|or|to|both|as\swell\sas)[\s,]+)*$/;

/** Where the list of treatments that begins with `object` ends. `treatments` are the names in the sentence, in text order. */
export function endOfTreatments(text: string, object: Mention, treatments: readonly Mention[]): number {
  let end = object.prose.end;
  for (const { prose } of treatments) {
    if (prose.start < end) continue;
    if (!joining.test(text.slice(end, prose.start))) break;
    end = prose.end;
  }
  return end;
}
