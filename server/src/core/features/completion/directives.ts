import { type DirectiveForm, directiveForms } from '../../manuscript/directives.ts';
import { rules } from '../../rules/index.ts';
import type { CompletionItem } from './item.ts';

/** What each form of directive silences. */
const silenced: Readonly<Record<DirectiveForm, string>> = {
  'resistance-disable-next-paragraph': 'the next paragraph, heading, list item or table',
  'resistance-disable-next-line': 'the next line, or the next paragraph after a blank one',
  'resistance-disable-line': 'this line',
  'resistance-disable-section': 'this section',
  'resistance-disable-file': 'the whole file',
  'resistance-disable': 'from here to resistance-enable',
  'resistance-enable': 'ends resistance-disable',
};

/** In characters: a longer comment holds prose, not the beginning of a directive. */
const longest = 400;

/** The text of the comment open at `offset`, from after its `<!--`; undefined if none is open. */
function openComment(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - longest), offset);
  const start = before.lastIndexOf('<!--');
  const inside = before.slice(start + 4);
  return start < 0 || inside.includes('-->') ? undefined : inside;
}

const item = (
  label: string,
  typed: string,
  offset: number,
  detail: string,
  kind: 'directive' | 'rule',
  order: number,
): CompletionItem => ({
  label,
  insertText: label,
  replace: { start: offset - typed.length, end: offset },
  filterText: label,
  detail,
  id: kind === 'rule' ? `rule:${label}` : '',
  kind,
  sortText: String(order).padStart(3, '0'),
});

/**
 * Completions inside a comment: the forms of directive, or the rules that it does not name yet. Undefined outside comments;
 * empty if the comment is something else or its reason is being typed.
 */
export function directiveCompletion(text: string, offset: number): readonly CompletionItem[] | undefined {
  const comment = openComment(text, offset);
  if (comment === undefined) return undefined;
  const form = /^\s*([a-z-]*)$/u.exec(comment)?.[1];
  if (form !== undefined) {
    return directiveForms
      .filter((name) => name.startsWith(form))
      .map((name, order) => item(name, form, offset, silenced[name], 'directive', order));
  }
  const named = /^\s*resistance-[a-z-]+(?=\s)([\s\S]*)$/u.exec(comment)?.[1];
  if (named === undefined || /\s--(?:\s|$)/u.test(named)) return [];
  const words = named.split(/[\s,]+/u);
  const typed = words.pop() ?? '';
  return rules
    .filter(({ id }) => id.startsWith(typed) && !words.includes(id))
    .map((rule, order) => item(rule.id, typed, offset, rule.title, 'rule', order));
}

/** The purpose of the rule with this item id; undefined for other items. */
export const whyOf = (id: string): string | undefined => rules.find((rule) => id === `rule:${rule.id}`)?.why;
