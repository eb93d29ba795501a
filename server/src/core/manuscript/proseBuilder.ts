import type { Span } from '../text/span.ts';
import { type Lexicon, readBreak } from './hyphenation.ts';
import type { Mark, MarkKind, Piece, Prose } from './manuscript.ts';

/** A place in prose where markup says more than the words: what citations are recognised by. */
export interface Anchor extends Span {
  readonly kind: 'link' | 'superscript' | 'url' | 'role';
  /** The markup as a whole, in the source. */
  readonly source: Span;
  readonly url?: string;
  readonly keys?: readonly string[];
}

/** Stands in raw prose for a URL or a citation role, so that the text around it does not run together. */
export const placeholder = '\ufffc';

const run = /[^\s\u00ad\u200b\u2060]+|\s+|[\s\S]/gy;
const wordBefore = /[\p{L}\p{N}-]+$/u;
const wordAfter = /^[\p{L}\p{N}-]+/u;
/** Longest half of a word that a line end can split. */
const longestHalf = 64;

/** Collects the prose of one block in reading order of the source. */
export class ProseBuilder {
  readonly marks: Mark[] = [];
  readonly anchors: Anchor[] = [];
  private readonly pieces: Piece[] = [];
  private readonly chunks: string[] = [];
  private length = 0;
  /** White space seen since the last content: it becomes one space if content follows. */
  private gap: { start: number; end: number } | undefined;
  /** Source offset of the last copied unit; -1 when the last content was made up. */
  private last = -1;
  /** A superscript has just closed: a letter or digit that follows is another word. */
  private afterSuperscript: Span | undefined;

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** Where the next content will begin in prose. */
  get at(): number {
    return this.length + (this.gap && this.length > 0 ? 1 : 0);
  }

  get end(): number {
    return this.length;
  }

  /** Source text that reads as it stands, white space folded. */
  text(from: number, to: number): void {
    run.lastIndex = from;
    let at = from;
    while (at < to) {
      run.lastIndex = at;
      const found = run.exec(this.source)?.[0] ?? '';
      const stop = Math.min(to, at + Math.max(1, found.length));
      const code = this.source.charCodeAt(at);
      if (/^\s/.test(found)) this.space(at, stop);
      else if (code !== 0xad && code !== 0x200b && code !== 0x2060) this.copy(at, stop);
      at = stop;
    }
  }

  space(from: number, to: number): void {
    if (this.gap) this.gap.end = to;
    else this.gap = { start: from, end: to };
  }

  /** Text that is not in the source as such, such as a resolved entity. */
  made(text: string, from: number, to: number): void {
    if (text.trim() === '') {
      this.space(from, to);
      return;
    }
    this.flush(from);
    this.push(text, from, to - from, false);
    this.last = -1;
  }

  mark(kind: MarkKind, start: number): void {
    if (start < this.length) this.marks.push({ kind, start, end: this.length });
  }

  anchor(anchor: Anchor): void {
    if (anchor.start < anchor.end) this.anchors.push(anchor);
  }

  /** Between a name and its superscript a space is read, so that `EGFR^T790M^` is two words; a power keeps its caret. */
  openSuperscript(from: number, contentFrom: number): void {
    if (this.length === 0 || this.gap || this.last < 0) return;
    const before = this.source[this.last] ?? '';
    const after = this.source.slice(contentFrom, contentFrom + 3);
    if (/\p{N}/u.test(before) && /^(?:st|nd|rd|th)/.test(after)) return;
    if (/[\p{L}\p{N}]/u.test(before) && /^\p{L}[\p{L}\p{N}]/u.test(after))
      this.push(' ', from, contentFrom - from, false);
    else if (/\p{N}/u.test(before) && /^[-−–]?\p{N}/u.test(after)) this.push('^', from, contentFrom - from, false);
    else return;
    this.last = -1;
  }

  closeSuperscript(from: number, to: number): void {
    if (this.last >= 0 && /\p{L}/u.test(this.source.slice(Math.max(0, this.last - 1), this.last + 1))) {
      this.afterSuperscript = { start: from, end: to };
    }
  }

  finish(): Prose {
    return {
      text: this.chunks.join(''),
      pieces: this.pieces,
      marks: this.marks.sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }

  private copy(from: number, to: number): void {
    const start = from + this.flush(from);
    if (start >= to) return;
    if (this.afterSuperscript) {
      const glue = this.afterSuperscript;
      this.afterSuperscript = undefined;
      if (/[\p{L}\p{N}]/u.test(this.source[start] ?? '')) this.push(' ', glue.start, glue.end - glue.start, false);
    }
    this.push(this.source.slice(start, to), start, to - start, true);
    this.last = to - 1;
  }

  /** Writes the white space seen as one space, or reads the line end otherwise. Gives how many units to skip of what follows. */
  private flush(next: number): number {
    const gap = this.gap;
    this.gap = undefined;
    if (!gap || this.length === 0) return 0;
    this.afterSuperscript = undefined;
    if (this.last >= 0) {
      const before = this.source[this.last];
      const broken = (before === '-' || before === '–' || before === '‑' || before === '/') && this.isLineBreak(gap);
      if (broken && /[\p{L}\p{N}]/u.test(this.source[this.last - 1] ?? '')) {
        const after = this.source[next] ?? '';
        if (before !== '-') {
          if (/[\p{L}\p{N}]/u.test(after)) return 0;
        } else if (after === '-') {
          return 1;
        } else if (/[\p{L}\p{N}]/u.test(after)) {
          const left = wordBefore.exec(this.source.slice(Math.max(0, this.last - longestHalf), this.last))?.[0] ?? '';
          const right = wordAfter.exec(this.source.slice(next, next + longestHalf))?.[0] ?? '';
          const reading = readBreak(left, right, this.lexicon);
          if (reading === 'join') this.dropLast();
          if (reading !== 'keep-hyphen-and-space') return 0;
        }
      }
    }
    const plain = gap.end - gap.start === 1 && this.source[gap.start] === ' ';
    this.push(' ', gap.start, gap.end - gap.start, plain);
    return 0;
  }

  private isLineBreak(gap: Span): boolean {
    for (let i = gap.start; i < gap.end; i++) {
      const code = this.source.charCodeAt(i);
      if (code === 10 || code === 13) return true;
    }
    return false;
  }

  private dropLast(): void {
    const chunk = this.chunks.pop() ?? '';
    const piece = this.pieces.pop();
    this.length--;
    if (!piece || chunk.length === 0) return;
    this.chunks.push(chunk.slice(0, -1));
    if (piece.length > 1) this.pieces.push({ ...piece, length: piece.length - 1 });
  }

  private push(text: string, source: number, length: number, copied: boolean): void {
    const piece = this.pieces.at(-1);
    this.chunks.push(text);
    if (copied && piece?.copied && piece.source + piece.length === source) {
      this.pieces[this.pieces.length - 1] = { ...piece, length: piece.length + length };
    } else {
      this.pieces.push({ at: this.length, source, length, copied });
    }
    this.length += text.length;
  }
}
