import { analyze } from '../../core/analysis/analyze.ts';
import { ruleMemory } from '../../core/analysis/ruleMemory.ts';
import { runRules } from '../../core/analysis/runRules.ts';
import { assembleClaims } from '../../core/claims/assembleClaims.ts';
import { inBlock } from '../../core/claims/inBlock.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { markdownParser } from '../../core/manuscript/markup/markdownParser.ts';
import { parseManuscript } from '../../core/manuscript/parseManuscript.ts';
import { createReferences } from '../../core/manuscript/references/references.ts';
import { findMentions } from '../../core/mentions/findMentions.ts';
import { rules } from '../../core/rules/index.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { interleaved } from './rounds.ts';
import { tokenPass } from './tokenPass.ts';

export interface StageTimes {
  /** Milliseconds of one bare token pass. */
  readonly unit: number;
  /** Milliseconds of each stage, in the order of the pipeline. */
  readonly stages: readonly { readonly name: string; readonly time: number }[];
}

/** Times each stage alone, on the output of the stages before it, and all of them together. */
export function stageTimes(text: string, knowledge: Knowledge, rounds: number): StageTimes {
  const offsets = new Int32Array(text.length + 1);
  const { manuscript, mentions, claims } = analyze({ text, format: 'markdown' }, knowledge, defaultSettings);
  const references = createReferences(manuscript);
  const times = interleaved(
    {
      unit: () => tokenPass(text, offsets),
      markdown: () => markdownParser.parse(text),
      parse: () => parseManuscript(text, 'markdown'),
      mentions: () => findMentions(manuscript, knowledge),
      claims: () => assembleClaims(manuscript, mentions, knowledge, defaultSettings),
      rules: () =>
        runRules(rules, {
          manuscript,
          mentions,
          claimsOf: (block) => inBlock(claims, block),
          knowledge,
          references,
          ...ruleMemory(manuscript.blocks, undefined),
        }),
      whole: () => analyze({ text, format: 'markdown' }, knowledge, defaultSettings),
    },
    rounds,
    Math.ceil(rounds / 4),
  );
  return {
    unit: times.unit,
    stages: [
      { name: 'Markdown parse alone (@lezer/markdown)', time: times.markdown },
      { name: 'parseManuscript, Markdown parse included', time: times.parse },
      { name: 'parseManuscript without the Markdown parse', time: Math.max(0, times.parse - times.markdown) },
      { name: 'findMentions', time: times.mentions },
      { name: 'assembleClaims', time: times.claims },
      { name: 'rules', time: times.rules },
      { name: 'analyze, whole', time: times.whole },
      { name: 'analyze without the Markdown parse', time: Math.max(0, times.whole - times.markdown) },
    ],
  };
}
