import type { Span } from '../../text/span.ts';

/** `[^1]: …` at the beginning of a line. */
const opening = /^[ \t>]{0,12}(?:[-*+][ \t]+)?\[\^([^\]\s]{1,100})\]:/gm;
/** What is shown of a note ends at a blank line or at the next note. */
const closing = /\n[ \t>]*(?:\r?\n|\[\^)/;

/** A footnote: its text as written, and where its label begins. */
export interface Note extends Span {
  readonly label: string;
  readonly words: string;
}

/** Yields the notes of a text; labels are compared without regard to case. */
export function* notesIn(text: string): Iterable<Note> {
  for (const { 0: head, 1: label = '', index } of text.matchAll(opening)) {
    const start = index + head.indexOf('[^');
    const from = index + head.length;
    const following = text.slice(from, from + 4000);
    const written = following.slice(0, closing.exec(following)?.index ?? following.length).trimEnd();
    yield {
      label: label.toLowerCase(),
      words: written.replace(/\s+/gu, ' ').trim(),
      start,
      end: from + written.length,
    };
  }
}
