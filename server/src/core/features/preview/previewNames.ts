import type { Analysis } from '../../analysis/analysis.ts';
import type { EntityKind, Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { mentionCard } from '../cards/mentionCard.ts';
import { keysOf } from '../occurrences.ts';
import { shortCard } from './shortCard.ts';

/** Words of a name: a stretch of the source in one line, without markup in it. */
export interface NamedWords extends Span {
  readonly kind: EntityKind;
  /** Index into the notes. */
  readonly note: number;
}

/** What a preview of a text needs to explain its names: where they stand, and short cards as plain text. */
export interface PreviewNames {
  readonly words: readonly NamedWords[];
  readonly notes: readonly string[];
}

/** The stretches of the source behind a stretch of prose; none where a character is written otherwise than it reads (`&alpha;`). */
function plainStretches({ prose, span }: Block, { start, end }: Span): readonly Span[] {
  const stretches: Span[] = [];
  for (const [index, piece] of prose.pieces.entries()) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, prose.pieces[index + 1]?.at ?? prose.text.length);
    if (from >= to) continue;
    if (piece.copied) {
      const at = span.start + piece.source + (from - piece.at);
      stretches.push({ start: at, end: at + (to - from) });
    } else if (prose.text.slice(from, to).trim() !== '') return [];
  }
  return stretches;
}

/** What is told of the names of a knowledge base. Each is put into words once: a text is asked for after each edit. */
export function noteMaker(knowledge: Knowledge): (mention: Mention) => string {
  const made = new Map<string, string>();
  return (mention) => {
    const key = `${mention.kind} ${keysOf(mention).join(' ')}`;
    const note = made.get(key) ?? shortCard(mentionCard(mention, knowledge));
    made.set(key, note);
    return note;
  };
}

/** The outermost names of a text and what is told of them. */
export function previewNames({ mentions, manuscript }: Analysis, noteOf: (mention: Mention) => string): PreviewNames {
  const notes = new Map<string, number>();
  const words = mentions.flatMap((mention): NamedWords[] => {
    const block = manuscript.blocks[mention.block];
    if (!block || mention.nestedIn !== undefined) return [];
    const { kind } = mention;
    const told = noteOf(mention);
    const note = notes.get(told) ?? notes.size;
    notes.set(told, note);
    return plainStretches(block, mention.prose).map((stretch) => ({ ...stretch, kind, note }));
  });
  return { words, notes: [...notes.keys()] };
}
