import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Finding } from '../rules/finding.ts';
import { journals } from '../rules/journals.ts';
import { presets } from '../rules/presets.ts';
import type { BlockMemory, Rule } from '../rules/rule.ts';
import type { Settings, Severity } from '../settings/settings.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { Reported } from './analysis.ts';
import { fingerprint, firstEndingBehind } from './fingerprint.ts';
import { suppress } from './suppress.ts';

/** What the settings make of a rule: the rule itself named in them, then their journal, their preset, and its own severity. */
export function severityIn(rules: readonly Rule[], settings: Settings): (rule: string) => Severity | 'off' {
  const defaults = new Map(rules.map((rule) => [rule.id, rule.severity]));
  const preset = presets[settings.preset];
  const journal = settings.journal === 'none' ? {} : journals[settings.journal].severities;
  return (rule) => settings.rules[rule] ?? journal[rule] ?? preset[rule] ?? defaults.get(rule) ?? 'off';
}

/** Whether the settings allow what a finding marks. */
const isAllowed = ({ rule, span }: Finding, { text }: Manuscript, { allow }: Settings): boolean =>
  allow[rule]?.includes(text.slice(span.start, span.end).replace(/\s+/gu, ' ')) ?? false;

/** The filters behind the rules: switched off, allowed, silenced, doubled; then severity, fingerprint and reading order. */
export function report(
  findings: readonly Finding[],
  manuscript: Manuscript,
  rules: readonly Rule[],
  settings: Settings,
  ofBlock: BlockMemory,
): Reported[] {
  if (!settings.enable) return [];
  const severityOf = severityIn(rules, settings);
  const severities = new Map(rules.map(({ id }) => [id, severityOf(id)]));
  const isOn = (rule: string) => (severities.get(rule) ?? 'off') !== 'off';

  const own = suppress(
    findings.filter((f) => isOn(f.rule) && !isAllowed(f, manuscript, settings)),
    manuscript,
    rules.map((rule) => rule.id),
    isOn,
  ).sort((one, other) => bySpan(one.span, other.span) || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
  const reported: Reported[] = [];
  let before: Finding | undefined;
  let block = 0;
  for (const finding of own) {
    const { rule, span, message, data, related, fixes } = finding;
    const severity = severities.get(rule) ?? 'off';
    const isDoubled = before?.rule === rule && isSameSpan(before.span, span);
    before = finding;
    if (severity === 'off' || isDoubled) continue;
    block = firstEndingBehind(manuscript.blocks, span.start, block);
    const identity = fingerprint(finding, manuscript, ofBlock, block);
    reported.push({ rule, span, message, data, related, fixes, severity, fingerprint: identity });
  }
  return reported;
}

const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
