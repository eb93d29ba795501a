import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Block, Directive, DirectiveScope, Section } from './manuscript.ts';

/** The words that a directive may begin with. */
export const directiveForms = [
  'resistance-disable-next-paragraph',
  'resistance-disable-next-line',
  'resistance-disable-line',
  'resistance-disable-section',
  'resistance-disable-file',
  'resistance-disable',
  'resistance-enable',
] as const;
export type DirectiveForm = (typeof directiveForms)[number];

const pattern =
  /^<!--\s*resistance-(disable|enable)(?:-(file|line|next-line|next-paragraph|section))?(?=\s|-->)([\s\S]*?)-->$/;

/** The contents of a comment that begins as a directive does. */
interface WrittenDirective {
  readonly span: Span;
  readonly scope: DirectiveScope;
  readonly enable: boolean;
  readonly rules: readonly string[];
  readonly reason?: string;
}

function read(source: string, span: Span): WrittenDirective | undefined {
  const found = pattern.exec(source.slice(span.start, span.end));
  if (!found) return undefined;
  const enable = found[1] === 'enable';
  if (enable && found[2]) return undefined;
  const rest = (found[3] ?? '').trim();
  const dash = /(?:^|\s)--\s/.exec(rest);
  const names = dash ? rest.slice(0, dash.index) : rest;
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
  return {
    span,
    enable,
    scope: (found[2] as DirectiveScope | undefined) ?? 'range',
    rules: names.split(/[\s,]+/).filter(Boolean),
    ...(reason === '' ? {} : { reason }),
  };
}

/**
 * Returns the first words of comments that are a slip away from a form of directive, or extend one
 * ("resistance-disable-next").
 */
export function unknownDirectives(source: string, comments: readonly Span[]): Span[] {
  return comments.flatMap((comment) => {
    const [, before = '', word = ''] =
      /^(<!--\s*)(resistance-[a-z-]*[a-z])(?![\w-])/iu.exec(source.slice(comment.start, comment.end)) ?? [];
    const isForm = (directiveForms as readonly string[]).includes(word);
    const isMeant = /^resistance-(?:dis|en)able/iu.test(word) || nearest(word, directiveForms, 3) !== undefined;
    const start = comment.start + before.length;
    return word !== '' && !isForm && isMeant ? [{ start, end: start + word.length }] : [];
  });
}

/**
 * Returns the directives among the comments, with what each silences. A range lasts to its `enable` or to the end of
 * the text.
 */
export function readDirectives(
  source: string,
  comments: readonly Span[],
  blocks: readonly Block[],
  sections: readonly Section[],
): Directive[] {
  const written = comments.flatMap((comment) => read(source, comment) ?? []);
  const enables = written.filter(({ enable }) => enable);
  const directives: Directive[] = [];
  for (const directive of written) {
    if (directive.enable) continue;
    const { span, scope, rules, reason } = directive;
    const silenced =
      scope === 'range'
        ? ranges(directive, enables, source.length)
        : [{ rules, target: targetOf(source, directive, blocks, sections) }];
    for (const part of silenced) directives.push({ span, scope, ...part, ...(reason === undefined ? {} : { reason }) });
  }
  return directives;
}

/** Splits a range by rules: each is silent until the first `enable` that names it or names none. */
function ranges(
  begin: WrittenDirective,
  enables: readonly WrittenDirective[],
  length: number,
): { rules: readonly string[]; target: Span }[] {
  const parts: { rules: readonly string[]; target: Span }[] = [];
  let open = begin.rules;
  for (const { span, rules } of enables) {
    if (span.start < begin.span.start) continue;
    const target = { start: begin.span.start, end: span.end };
    if (rules.length === 0) return [...parts, { rules: open, target }];
    const closed = open.filter((rule) => rules.includes(rule));
    if (closed.length === 0) continue;
    parts.push({ rules: closed, target });
    open = open.filter((rule) => !closed.includes(rule));
    if (open.length === 0) return parts;
  }
  return [...parts, { rules: open, target: { start: begin.span.start, end: length } }];
}

function targetOf(
  source: string,
  directive: WrittenDirective,
  blocks: readonly Block[],
  sections: readonly Section[],
): Span {
  const { span, scope } = directive;
  if (scope === 'file') return { start: 0, end: source.length };
  if (scope === 'line') return { start: lineStart(source, span.start), end: lineEnd(source, span.end) };
  if (scope === 'section') {
    const holds = (section: Section): boolean => section.span.start <= span.start && span.start < section.span.end;
    return sections.findLast(holds)?.span ?? { start: 0, end: source.length };
  }
  if (scope === 'next-line') {
    const start = afterBreak(source, lineEnd(source, span.end));
    const end = lineEnd(source, start);
    if (source.slice(start, end).trim() !== '') return { start, end };
  }
  const first = blocks.findIndex((block) => block.span.start >= span.end);
  const block = blocks[first];
  if (!block) return { start: span.end, end: span.end };
  let last = block;
  for (let i = first + 1; i < blocks.length && block.kind === 'table-cell' && blocks[i]?.kind === 'table-cell'; i++)
    last = blocks[i] ?? last;
  return { start: block.span.start, end: last.span.end };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const afterBreak = (text: string, end: number): number =>
  Math.min(text.length, end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1));
