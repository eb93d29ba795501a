import { journals } from '../rules/journals.ts';
import { enoughJudged, judgements } from '../rules/judgements.ts';
import { presets } from '../rules/presets.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { presetNames, type Severity } from '../settings/settings.ts';

export const fixWords: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe, part of fix-all',
  review: 'proposed, to be looked at',
  none: 'none',
};

const fence = (text: string, language = 'markdown') => [`\`\`\`${language}`, text, '```'].join('\n');

function exampleText({ text, bibliography, fixed, note }: Example): string {
  const plain = text.replace(/[⟦⟧]/gu, '');
  return [
    note ? `${note[0]?.toUpperCase()}${note.slice(1)}:\n` : '',
    fence(plain),
    bibliography ? `\nwith the bibliography\n\n${fence(bibliography, 'bibtex')}` : '',
    fixed ? `\nwith the fix:\n\n${fence(fixed)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const kinds: Readonly<Record<Severity, string>> = {
  error: 'it can be checked against data that ships',
  warning: 'it is an error, or strong evidence of one',
  information: 'it is a matter of convention',
  hint: 'many texts have it for a reason',
};

/** Whether measured precision lowered the rule's severity: enough findings were judged, and too few were right. */
function isLowered(id: string): boolean {
  const { right, judged } = judgements[id] ?? { right: 0, judged: 0 };
  return judged >= enoughJudged && right < 0.9 * judged;
}

/** The precision that readers who did not write the rule measured; of a few findings nothing is said. */
function precisionText(id: string): string {
  const { right, judged } = judgements[id] ?? { right: 0, judged: 0 };
  if (judged < enoughJudged) return '';
  const share = (right / judged).toFixed(2);
  const earned = isLowered(id) ? ', so it is not above information' : '';
  return ` A reader who did not write it judged ${right} of ${judged} findings right (${share})${earned}.`;
}

/** The severity of the rule, why it has it, and the presets and journals that change it. */
function severityText({ id, severity }: Rule): string {
  const others = presetNames.flatMap((name) => {
    const other = presets[name][id];
    return other === undefined ? [] : [`\`${name}\` has it at ${other}`];
  });
  const sent = Object.values(journals).flatMap(({ title, severities }) =>
    severities[id] === undefined ? [] : [`${title} has it at ${severities[id]}`],
  );
  const reason = isLowered(id) ? 'lowered, as its precision asks' : kinds[severity];
  return `${severity}: ${reason}.${others.length > 0 ? ` The preset ${others.join(', ')}.` : ''}${sent.length > 0 ? ` A manuscript for ${sent.join(', ')}.` : ''}${precisionText(id)}`;
}

/** The Markdown page of a rule, which the repository shows, the editor links to and the command line prints. */
export function pageOfRule(rule: Rule): string {
  const wrong = rule.examples.filter((example) => example.text.includes('⟦'));
  const right = rule.examples.filter((example) => !example.text.includes('⟦'));
  return `${[
    `# ${rule.id}`,
    `${rule.title}.`,
    `| severity | fix | since | status |\n| --- | --- | --- | --- |\n| ${rule.severity} | ${fixWords[rule.fix]} | ${rule.since} | ${rule.status} |`,
    '## Why',
    rule.why,
    '## Severity',
    severityText(rule),
    '## Reported',
    ...wrong.map(exampleText),
    '## Not reported',
    ...right.map(exampleText),
    ...(rule.marks === 'spelling'
      ? [
          '## Options',
          `Spellings that it leaves alone, capitals counting: \`"resistance.allow": { "${rule.id}": ["…"] }\`, or \`allow:\` in \`.resistance.yaml\`.`,
        ]
      : []),
    '## Switching it off',
    `In one place: \`<!-- resistance-disable-next-paragraph ${rule.id} -- reason -->\`. Everywhere: \`"resistance.rules": { "${rule.id}": "off" }\`.`,
  ].join('\n\n')}\n`;
}
