import type { Directive, Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { metaUnusedDirective } from '../rules/meta-unused-directive.ts';
import { overlaps } from '../text/span.ts';

const silences = (directive: Directive, finding: Finding): boolean =>
  overlaps(directive.target, finding.span) && (directive.rules.length === 0 || directive.rules.includes(finding.rule));

/**
 * Takes out what directives silence, and adds a finding for each directive that silenced nothing. `isOn` tells whether a rule
 * is on: a directive for a rule that is off may be needed again tomorrow.
 */
export function suppress(
  findings: readonly Finding[],
  manuscript: Manuscript,
  isOn: (rule: string) => boolean,
): Finding[] {
  const { directives } = manuscript;
  if (directives.length === 0) return [...findings];
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    const by = directives.filter((directive) => silences(directive, finding));
    for (const directive of by) used.add(directive);
    return by.length === 0;
  });
  for (const directive of directives) {
    if (used.has(directive) || (directive.rules.length > 0 && !directive.rules.some(isOn))) continue;
    kept.push({
      rule: metaUnusedDirective.id,
      span: directive.span,
      message: `This directive silences nothing${directive.rules.length > 0 ? `: ${directive.rules.join(', ')} reports nothing here` : ''}.`,
      data: [],
      related: [],
      fixes: [{ title: 'Remove the directive', safety: 'safe', edits: [{ ...directive.span, newText: '' }] }],
    });
  }
  return kept;
}
