import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { inSentence } from '../inSentence.ts';
import { namesThing } from '../namesThing.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { isOtherLanguage } from './otherLanguage.ts';

const capital = /^\p{Lu}\p{Ll}+$/u;
/** Text after which a capital may begin something; also the label of a panel, "(A), …", a hyphen for a dash, and "cells.5,6 ". */
const beginning =
  /(?:^|[.:;!?•|–—\u2022(["“‘/*]|\d[.)]|(?<=\p{L}\d{0,4}[.!?])\d{1,3}(?:[,–-]\d{1,3}){0,9}|[([]\p{L}[)\]],?|\s-)\s*$/u;

/** "4.4 Tebentafusp acts": the number of a part that begins with the sentence. */
const numbered = /^\s*\d{1,2}(?:\.\d{1,2}){0,3}\s*$/;

/** "a BRAF inhibitor (Vemurafenib)": a bracket begins nothing if it holds only the name or a list that starts with it. */
const opened = /\s\((?:e\.g\.,?\s|i\.e\.,?\s|such\sas\s|including\s)?$/u;

/** "See Ceritinib, Alectinib and Brigatinib in this chapter": section titles. */
const sending = /(?<!\p{L})see\s(?:also\s)?(?:\p{Lu}\p{Ll}+(?:,\s(?:and\s)?|\sand\s)){0,6}$/iu;
const here = /^(?:(?:,\s(?:and\s)?|\sand\s)\p{Lu}\p{Ll}+){0,6}\s(?:in this|below|above)(?!\p{L})/u;

/** Whether most words around have a capital too, as in a title or the name of a trial. */
function hasTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

/** Whether the name is in the middle of a sentence of running text, where a capital is out of place. */
function standsInSentence(context: RuleContext, mention: Mention): boolean {
  const { manuscript } = context;
  const { kind, section } = manuscript.blocks[mention.block]!;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  if (manuscript.sections[section]?.role === 'keywords') return false;
  const { before, after } = inSentence(context, mention);
  // A later sentence may have lost its full stop; a single line without one may not be a sentence.
  const isSaid = mention.sentence > 0 || /[.!?]\S{0,3}\s*$/u.test(sentenceText(manuscript, mention).slice(-6));
  const clean = /^[),]/u.test(after) ? before.replace(opened, ' ') : before;
  if (clean.trim() === '' || beginning.test(clean) || numbered.test(clean) || !isSaid) return false;
  // A capital beside it means a longer name: "Osimertinib Study Group", "the Dabrafenib Trial".
  if (/^[\s\p{Pd}]\p{Lu}\p{Ll}/u.test(after) || /\p{Lu}\p{Ll}+[\s-]$/u.test(clean.slice(-20))) return false;
  if (sending.test(clean.slice(-120)) && here.test(after)) return false;
  return !hasTitleCase(`${clean} ${after}`.split(/\s+/u));
}

/** WHO writes INNs in lower case; AMA Manual of Style 14.4.3: nonproprietary names are not capitalised. */
export const drugInnCase = defineRule({
  id: 'drug/inn-case',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'safe',
  marks: 'spelling',
  title: 'A nonproprietary name with a capital in mid-sentence',
  why: 'A capital is the mark of a brand; the nonproprietary name (INN) is an ordinary noun and begins with a small letter. Headings, tables, titles, the beginnings of sentences and names such as those of trials are left alone. One finding stands for all uses of a drug.',
  examples: [
    {
      text: 'Patients were given ⟦Elacestrant⟧ or ⟦Alpelisib⟧ daily.',
      fixed: 'Patients were given elacestrant or alpelisib daily.',
    },
    {
      text: 'Others follow (see Ceritinib, Alectinib, and Brigatinib in this chapter). They see more.',
      note: 'titles of parts',
    },
    {
      text: 'Tumours shrank. Most patients were given ⟦Elacestrant⟧ for a week',
      fixed: 'Tumours shrank. Most patients were given elacestrant for a week',
      note: 'the last full stop is lost',
    },
    { text: 'Patients were given elacestrant. Alpelisib came later.' },
    { text: '**4.3** Alpelisib. It came later.\n\n4.4 Elacestrant binds to the receptor.', note: 'numbered parts' },
    { text: '## Resistance to Elacestrant\n\n| Alpelisib | daily |\n| - | - |\n| Elacestrant | weekly |' },
    { text: 'Patients were given the following: Elacestrant and others.' },
    { text: 'Growth of cells. (A), Alpelisib and others slowed it. **Fig. 2** - Elacestrant slowed it too.' },
    {
      text: 'Drugs slow such cells.5,6 Elacestrant binds to the receptor. Some have D538.7,8 Alpelisib binds to the kinase.',
      note: 'a raised number that lost its mark',
    },
    { text: 'Die Patienten erhielten zuerst Imatinib, weil der Tumor nicht kleiner wurde.', note: 'another language' },
    { text: 'Data of the Imatinib Registry were used, and the Cisplatin–Etoposide arm.', note: 'names' },
    { text: 'The doses are in data of Imatinib_2020.csv below #Imatinib here.', note: 'names of files and tags' },
    {
      text: 'Cells were exposed to an antiestrogen (⟦Elacestrant⟧) for a week.',
      fixed: 'Cells were exposed to an antiestrogen (elacestrant) for a week.',
    },
  ],
  *check(context) {
    const uses = thoseAmong(
      context,
      'drug/inn-case',
      context.mentions,
      (mention) =>
        mention.kind === 'drug' &&
        mention.via === 'inn' &&
        capital.test(mention.text) &&
        mention.nestedIn === undefined &&
        !isQuoted(context, mention) &&
        !namesThing(context.manuscript.text, mention.span) &&
        standsInSentence(context, mention) &&
        !isOtherLanguage(context, mention),
    );
    for (const group of grouped(uses, ({ ids }) => ids[0]!)) {
      const right = group[0]!.text.toLowerCase();
      yield inAllPlaces(
        group.map((use) => rewritten(use, right)),
        {
          message: `Nonproprietary names are written in lower case: ${right}.`,
          data: group[0]!.ids,
          title: `Write ${right}`,
          safety: 'safe',
        },
      );
    }
  },
});
