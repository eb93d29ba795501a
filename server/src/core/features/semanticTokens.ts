import type { Analysis } from '../analysis/analysis.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';

/** The types of tokens, in the order in which the protocol numbers them; editors and themes know them by these names. */
export const tokenTypes = ['gene', 'drug', 'variant', 'mechanism', 'disease', 'cellLine'] as const;
/** Token modifiers; `alias` marks a name other than the approved one. */
export const tokenModifiers = ['alias'] as const;

type TokenType = (typeof tokenTypes)[number];

const types: Readonly<Record<Mention['kind'], TokenType>> = {
  gene: 'gene',
  family: 'gene',
  mirna: 'gene',
  drug: 'drug',
  'drug-class': 'drug',
  variant: 'variant',
  fusion: 'variant',
  mechanism: 'mechanism',
  pathway: 'mechanism',
  disease: 'disease',
  'cell-line': 'cellLine',
};

const approved: ReadonlySet<Mention['via']> = new Set(['symbol', 'inn', 'name', 'grammar']);

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly alias: boolean;
}

/** One token per outermost name; a name that spans several lines gets one per line. */
export function semanticTokens({ mentions, manuscript }: Analysis): readonly SemanticToken[] {
  return mentions
    .filter((mention) => mention.nestedIn === undefined)
    .flatMap((mention) =>
      onLines(manuscript.text, mention.span).map((span) => ({
        ...span,
        type: types[mention.kind],
        alias: !approved.has(mention.via),
      })),
    );
}

/** Splits a span by line, without line breaks and surrounding blanks. */
function onLines(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const blank = match[0].length - match[0].trimStart().length;
    const from = start + match.index + blank;
    const to = start + match.index + match[0].trimEnd().length;
    if (from < to) parts.push({ start: from, end: to });
  }
  return parts;
}
