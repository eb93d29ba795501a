import type { EntityKind, Knowledge } from '../knowledge/knowledge.ts';
import { definitionsIn } from '../mentions/abbreviations.ts';
import { byShort, definitionsFound, isBody, isStandard, singular } from './abbreviations.ts';
import { thoseAmong } from './foundAmong.ts';
import { isQuoted } from './isQuoted.ts';
import { oncePerEntity } from './oncePerEntity.ts';
import { defineRule } from './rule.ts';

/** What stands for a term in words. Genes, drugs and cell lines have symbols and names of their own. */
const terms: ReadonlySet<EntityKind> = new Set(['disease', 'mechanism', 'drug-class']);

const initials = (name: string): string => [...name.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].join('').toUpperCase();

/** Of the names of an entity the one that the short form was made of: by its initials, or as full name before "(ABC)". */
function fullName(knowledge: Knowledge, id: string, short: string): string | undefined {
  const entity = knowledge.entity(id);
  if (!entity) return undefined;
  const { record } = entity;
  const others =
    'synonyms' in record
      ? record.synonyms
      : 'aliases' in record
        ? record.aliases
        : 'spellings' in record
          ? record.spellings
          : [];
  const names = [knowledge.label(id), ...others]
    .map((name) => name.replace(/^\p{Lu}(?=\p{Ll}+[-\s])/u, (first) => first.toLowerCase()))
    .filter((name) => /^\p{Ll}.*\s|^\p{Lu}?\p{Ll}+-.*\s/u.test(name));
  const letters = short.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  const exact = names.filter((name) => initials(name) === letters);
  return (
    exact.find((name) => name.endsWith('cancer')) ??
    exact[0] ??
    names.find((name) => definitionsIn(`${name} (${short})`, []).some(({ fullAt }) => fullAt.start === 0))
  );
}

/** AMA Manual of Style, chapter 13: expanded at first mention. */
export const textAbbreviationUndefined = defineRule({
  id: 'text/abbreviation-undefined',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'An abbreviation that is never defined',
  why: 'Readers of a review come from many fields, and each knows other abbreviations. Reported are abbreviations of diseases, mechanisms and drug classes whose full name the knowledge base has, so that the definition can be offered. Abbreviations that AMA style exempts, gene symbols, and words in quotations, tables and legends are left alone.',
  examples: [
    {
      text: 'Most patients with ⟦TNBC⟧ relapse. TNBC is aggressive.',
      fixed: 'Most patients with triple-negative breast cancer (TNBC) relapse. TNBC is aggressive.',
    },
    { text: 'Most patients with triple-negative breast cancer (TNBC) relapse. TNBC is aggressive.' },
    { text: '## Triple-negative breast cancer (TNBC)\n\nMost patients with TNBC relapse.', note: 'in the heading' },
    { text: 'EGFR was mutated in its DNA.', note: 'a gene symbol, and an abbreviation that everybody knows' },
  ],
  *check(context) {
    const { manuscript, mentions, knowledge } = context;
    // A heading is no place for a definition, but a reader finds it there.
    const defined = byShort(
      definitionsFound(context, (_, block) => block.kind === 'heading' || isBody(manuscript, block)),
    );
    const uses = thoseAmong(
      context,
      'text/abbreviation-undefined',
      mentions,
      ({ kind, via, text, ids, block, ...place }) =>
        via === 'abbreviation' &&
        terms.has(kind) &&
        ids.length === 1 &&
        /^(?=[\d-]*\p{Lu})[\p{Lu}\d-]+s?$/u.test(text) &&
        !isQuoted(context, { block, ...place }),
    ).filter(({ block }) => isBody(manuscript, manuscript.blocks[block]!));
    for (const [first, ...others] of oncePerEntity(uses, ({ text }) => singular(text))) {
      const short = singular(first!.text);
      if (defined.has(short) || isStandard(short, knowledge)) continue;
      const full = fullName(knowledge, first!.ids[0]!, short);
      if (full === undefined) continue;
      const plural = first!.text.endsWith('s') ? 's' : '';
      yield {
        span: first!.span,
        message: `${first!.text} is not defined: ${full}.${others.length > 0 ? ` ${others.length + 1} uses.` : ''}`,
        data: [...first!.ids],
        related: others.map(({ span, text }) => ({ ...span, message: `${text} here too` })),
        fixes: [
          {
            title: `Write ${full}${plural} (${first!.text})`,
            safety: 'review',
            reason: 'You may mean something else by it.',
            edits: [{ ...first!.span, newText: `${full}${plural} (${first!.text})` }],
          },
        ],
      };
    }
  },
});
