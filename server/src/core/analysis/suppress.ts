import { directiveForms } from '../manuscript/directives.ts';
import type { Directive, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { metaUnusedDirective } from '../rules/meta/unused-directive.ts';
import { writeInstead } from '../rules/writeInstead.ts';
import { nearest } from '../settings/nearest.ts';
import { overlaps, type Span } from '../text/span.ts';

const silences = (directive: Directive, finding: Finding): boolean =>
  overlaps(directive.target, finding.span) && (directive.rules.length === 0 || directive.rules.includes(finding.rule));

/** A name in a directive that is no rule, with the rule that may be meant. */
function misnamed({ text }: Manuscript, { span }: Directive, name: string, known: readonly string[]): Finding {
  const start = text.indexOf(name, span.start);
  const place = { start, end: start + name.length };
  const near = nearest(name, known);
  return {
    rule: metaUnusedDirective.id,
    span: place,
    message: `There is no rule “${name}”${near === undefined ? '' : `; did you mean ${near}?`}`,
    data: [],
    related: [],
    fixes: near === undefined ? [] : [{ title: `Write ${near}`, safety: 'safe', edits: [{ ...place, newText: near }] }],
  };
}

/** A comment that its writer takes for a directive. */
function misspelt({ text }: Manuscript, place: Span): Finding {
  const word = text.slice(place.start, place.end);
  const near = nearest(word, directiveForms);
  return {
    rule: metaUnusedDirective.id,
    span: place,
    message: `There is no directive “${word}”${near === undefined ? '' : `; did you mean ${near}?`}`,
    data: [],
    related: [],
    fixes: near === undefined ? [] : [writeInstead(place, near, 'It silences findings then.')],
  };
}

/**
 * Takes out what directives silence, and adds a finding for each directive that silenced nothing, each name in one that
 * is no rule, and each comment that is none by a slip. `isOn` tells whether a rule is on: a directive for a rule that
 * is off may be needed again tomorrow.
 */
export function suppress<F extends Finding>(
  findings: F[],
  manuscript: Manuscript,
  known: readonly string[],
  isOn: (rule: string) => boolean,
): { readonly kept: F[]; readonly added: readonly Finding[] } {
  const { directives, unknownDirectives } = manuscript;
  const added = unknownDirectives.map((place) => misspelt(manuscript, place));
  if (directives.length === 0) return { kept: findings, added };
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    const by = directives.filter((directive) => silences(directive, finding));
    for (const directive of by) used.add(directive);
    return by.length === 0;
  });
  for (const directive of directives) {
    const names = directive.rules.filter((rule) => !known.includes(rule));
    added.push(...names.map((name) => misnamed(manuscript, directive, name, known)));
    if (used.has(directive) || (directive.rules.length > 0 && !directive.rules.some(isOn))) continue;
    added.push({
      rule: metaUnusedDirective.id,
      span: directive.span,
      message: `This directive silences nothing${directive.rules.length > 0 ? `: ${directive.rules.join(', ')} reports nothing here` : ''}.`,
      data: [],
      related: [],
      fixes: [{ title: 'Remove the directive', safety: 'safe', edits: [{ ...directive.span, newText: '' }] }],
    });
  }
  return { kept, added };
}
