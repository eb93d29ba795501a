import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { metaUnknownRule } from '../rules/meta-unknown-rule.ts';
import type { Rule } from '../rules/rule.ts';
import { nearest } from '../settings/nearest.ts';

/** A finding for each name in a directive that no rule has. */
export function unknownRules({ directives, text }: Manuscript, rules: readonly Rule[]): readonly Finding[] {
  const known = rules.map(({ id }) => id);
  const seen = new Set<string>();
  return directives.flatMap(({ span, rules: named }) =>
    named.flatMap((name): Finding[] => {
      const place = `${span.start} ${name}`;
      if (known.includes(name) || seen.has(place)) return [];
      seen.add(place);
      const meant = nearest(name, known);
      const at = text.indexOf(name, span.start);
      return [
        {
          rule: metaUnknownRule.id,
          span,
          message: `No rule is called ${name}${meant ? `; did you mean ${meant}?` : '.'}`,
          data: [],
          related: [],
          fixes: meant
            ? [
                {
                  title: `Write ${meant}`,
                  safety: 'review',
                  reason: 'You may have meant another rule.',
                  edits: [{ start: at, end: at + name.length, newText: meant }],
                },
              ]
            : [],
        },
      ];
    }),
  );
}
