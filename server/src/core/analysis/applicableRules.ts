import type { Rule, RuleContext } from '../rules/rule.ts';

/** In characters of prose; a shorter text may not yet name what it is about. */
const shortest = 600;
/**
 * In characters of prose. Of 100 texts on drug resistance the sparsest had one name per 700; of 500 software manuals no shorter
 * than that the densest had one per 6,000.
 */
const widestApart = 2000;

/** Whether a text names genes, drugs and the like often enough to belong to the field: notes and manuals are Markdown, too. */
function isOfField({ manuscript, mentions }: RuleContext): boolean {
  const length = manuscript.blocks.reduce((sum, { prose }) => sum + prose.text.length, 0);
  return length < shortest || mentions.length * widestApart >= length;
}

/** Whether the front matter's `lang` is a language other than English. */
const isForeign = ({ manuscript: { language } }: RuleContext): boolean =>
  language !== undefined && language !== '' && !/^en\b/u.test(language);

/**
 * Returns a predicate that tells which rules apply to a manuscript. Rules on claims need English, and matters of copy-editing
 * (`text/*`) are reported only in texts of the field.
 */
export function appliesTo(context: RuleContext): (rule: Rule) => boolean {
  const [foreign, ofField] = [isForeign(context), isOfField(context)];
  return ({ id }) => !(foreign && id.startsWith('claim/')) && (ofField || !id.startsWith('text/'));
}
