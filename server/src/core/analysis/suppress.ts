import { directiveForms } from '../manuscript/directives.ts';
import type { Directive, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding, Fix, RuleFinding } from '../rules/finding.ts';
import { writeInstead } from '../rules/writeInstead.ts';
import { nearest } from '../text/nearest.ts';
import { overlaps, type Span } from '../text/span.ts';

const silences = (directive: Directive, finding: Finding): boolean =>
  overlaps(directive.target, finding.span) && (directive.rules.length === 0 || directive.rules.includes(finding.rule));

/** Extends the span of a name in a list to the separator after it or, for the last name, to the one before it. */
function withSeparator(text: string, { start, end }: Span): Span {
  const following = /^[\s,]+(?=\p{L})/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const before = /(?<![\s,])[\s,]{1,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return following > 0 ? { start, end: end + following } : { start: start - before, end };
}

/** The finding for a name in a directive that is not a rule id, with the rule probably meant. */
function misnamed(
  { text }: Manuscript,
  { span, rules }: Directive,
  name: string,
  ruleIds: readonly string[],
): RuleFinding {
  const start = text.indexOf(name, span.start);
  const place = { start, end: start + name.length };
  const near = nearest(name, ruleIds);
  // If the intended rule is listed as well, the misspelt name is just removed.
  const isThere = near !== undefined && rules.includes(near);
  const fix: Fix = isThere
    ? { title: 'Remove it', safety: 'safe', edits: [{ ...withSeparator(text, place), newText: '' }] }
    : { title: `Write ${near}`, safety: 'safe', edits: [{ ...place, newText: near ?? '' }] };
  return {
    span: place,
    message: `There is no rule “${name}”${near === undefined ? '.' : `; did you mean ${near}?`}`,
    fixes: near === undefined ? [] : [fix],
  };
}

/** Extends a comment on its own line to the blank line after it, and one at the end of a line to the space before it. */
function withBlankAfter({ text }: Manuscript, { start, end }: Span): Span {
  const before = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 80), start));
  const following = /^[ \t]*(?:\r?\n){1,2}/u.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  if (before && following > 0) return { start, end: end + following };
  return text[start - 1] === ' ' && (following > 0 || end === text.length) ? { start: start - 1, end } : { start, end };
}

/** The finding for a comment that was meant as a directive but is misspelt. */
function misspelt({ text }: Manuscript, place: Span): RuleFinding {
  const word = text.slice(place.start, place.end);
  // "resistance-disable-next" is a directive cut short.
  const near = directiveForms.find((form) => form.startsWith(word)) ?? nearest(word, directiveForms);
  return {
    span: place,
    message: `There is no directive “${word}”${near === undefined ? '.' : `; did you mean ${near}?`}`,
    fixes: near === undefined ? [] : [writeInstead(place, near, 'It silences findings then.')],
  };
}

/**
 * Removes the findings that directives silence, and adds one for each directive that silenced nothing, each listed name that is
 * not a rule, and each comment that is a misspelt directive (all of `meta/unused-directive`). `isOn` tells whether a rule is
 * switched on: a directive for a rule that is off may be needed again later.
 */
export function suppress<F extends Finding>(
  findings: F[],
  manuscript: Manuscript,
  ruleIds: readonly string[],
  isOn: (rule: string) => boolean,
): { readonly remaining: F[]; readonly added: readonly RuleFinding[] } {
  const { directives, unknownDirectives } = manuscript;
  const added = unknownDirectives.map((place) => misspelt(manuscript, place));
  if (directives.length === 0) return { remaining: findings, added };
  const used = new Set<Directive>();
  const remaining = findings.filter((finding) => {
    const by = directives.filter((directive) => silences(directive, finding));
    for (const directive of by) used.add(directive);
    return by.length === 0;
  });
  for (const directive of directives) {
    const names = directive.rules.filter((rule) => !ruleIds.includes(rule));
    added.push(...names.map((name) => misnamed(manuscript, directive, name, ruleIds)));
    if (used.has(directive) || (directive.rules.length > 0 && !directive.rules.some(isOn))) continue;
    added.push({
      span: directive.span,
      message: `This directive silences nothing${directive.rules.length > 0 ? `: ${directive.rules.join(', ')} reports nothing here` : ''}.`,
      fixes: [
        {
          title: 'Remove the directive',
          safety: 'safe',
          edits: [{ ...withBlankAfter(manuscript, directive.span), newText: '' }],
        },
      ],
    });
  }
  return { remaining, added };
}
