import type { Rule, RuleContext } from '../rules/rule.ts';

/** In characters of prose; a shorter text may name what it is about later. */
const shortest = 600;
/**
 * In characters of prose. Of 100 texts on resistance to drugs the poorest had a name in 700; of 500 manuals of programs
 * the richest of those that are no shorter a name in 6,000.
 */
const widestApart = 2000;

/** Whether a text names genes, drugs and the like often enough to be one of the field: notes and manuals are Markdown, too. */
function isOfField({ manuscript, mentions }: RuleContext): boolean {
  const length = manuscript.blocks.reduce((sum, { prose }) => sum + prose.text.length, 0);
  return length < shortest || mentions.length * widestApart >= length;
}

/** A front matter `lang` that is not English. */
const isForeign = ({ manuscript: { language } }: RuleContext): boolean =>
  language !== undefined && language !== '' && !/^en\b/u.test(language);

/**
 * Which rules apply to a manuscript. Rules on claims need English, and what a copy editor minds (`text/*`) is reported
 * in texts of the field only.
 */
export function concernsOf(context: RuleContext): (rule: Rule) => boolean {
  const [foreign, ofField] = [isForeign(context), isOfField(context)];
  return ({ id }) => !(foreign && id.startsWith('claim/')) && (ofField || !id.startsWith('text/'));
}
