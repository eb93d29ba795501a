import type { Analysis } from '../../analysis/analysis.ts';
import type { EntityKind, Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { mentionCard } from '../cards/mentionCard.ts';
import { keysOf } from '../occurrences.ts';
import { shortCard } from './shortCard.ts';

/** Part of a name: a stretch of the source within one line, without markup in it. */
export interface NamedWords extends Span {
  readonly kind: EntityKind;
  /** Index into the notes. */
  readonly note: number;
}

/** What a preview needs to explain the names of a text: their places, and short cards as plain text. */
export interface PreviewNames {
  readonly words: readonly NamedWords[];
  readonly notes: readonly string[];
}

/**
 * The parts of the source that a stretch of prose comes from; empty if a character is written differently from how it reads
 * (`&alpha;`).
 */
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

/** Returns a function that gives the note for a mention. Each note is written once: a text is asked for after each edit. */
export function noteMaker(knowledge: Knowledge): (mention: Mention) => string {
  const made = new Map<string, string>();
  return (mention) => {
    const key = `${mention.kind} ${keysOf(mention).join(' ')}`;
    const note = made.get(key) ?? shortCard(mentionCard(mention, knowledge));
    made.set(key, note);
    return note;
  };
}

/** The outermost names of a text with their notes. */
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
