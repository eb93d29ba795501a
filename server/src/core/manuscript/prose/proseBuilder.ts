import { movedBy, type Span } from '../../text/span.ts';
import type { Mark, MarkKind, Piece, Prose } from '../manuscript.ts';
import { type Lexicon, readBreak } from './hyphenation.ts';

/** A place in prose where the markup says more than the words, by which citations are recognised. */
export interface Anchor extends Span {
  readonly kind: 'link' | 'superscript' | 'url' | 'role';
  /** The markup as a whole, in the source. */
  readonly source: Span;
  readonly url?: string;
  readonly keys?: readonly string[];
}

/** Stands in raw prose for a URL or a citation role, so that the text around it does not run together. */
export const placeholder = '\ufffc';

/** Returns whether a code unit is white space, including Unicode's. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));
/** Soft hyphen, zero-width space and word joiner: nothing to read. */
const isSilent = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060;

/** Returns where the words end that go on at `from`: single spaces between words are copied along with them. */
function endOfWords(source: string, from: number, to: number): number {
  for (let end = from; end < to; end++) {
    const unit = source.charCodeAt(end);
    if (unit > 32 && unit < 0x7f) continue;
    const isOneSpace = unit === 32 && end + 1 < to;
    const decides = isOneSpace ? source.charCodeAt(end + 1) : unit;
    if (isSpace(decides) || isSilent(decides)) return end;
  }
  return to;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const wordBefore = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+$/u;
const wordAfter = /^[\p{L}\p{N}-]+/u;
/** The longest half of a word that a line end may split. */
const longestHalf = 64;

/** A piece that may still grow, with its text if it is made up. */
type OpenPiece = { -readonly [field in keyof Piece]: Piece[field] } & { readonly text: string };

/** Builds the prose of one block in reading order of the source. */
export class ProseBuilder {
  readonly marks: Mark[] = [];
  private readonly anchors: Anchor[] = [];
  private readonly pieces: OpenPiece[] = [];
  private length = 0;
  /** White space since the last content; it becomes one space if content follows. */
  private gap: { start: number; end: number } | undefined;
  /** Source offset of the last copied unit; -1 if the last content was made up. */
  private last = -1;
  /** The superscript that has just closed: a letter or digit that follows begins another word. */
  private afterSuperscript: Span | undefined;

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** Prose offset at which the next content will begin. */
  get at(): number {
    return this.length + (this.gap && this.length > 0 ? 1 : 0);
  }

  get end(): number {
    return this.length;
  }

  /** Adds source text that reads as it stands, with white space folded. */
  text(from: number, to: number): void {
    const { source } = this;
    let at = from;
    while (at < to) {
      const code = source.charCodeAt(at);
      let end = at + 1;
      if (isSpace(code)) {
        while (end < to && isSpace(source.charCodeAt(end))) end++;
        this.space(at, end);
      } else if (!isSilent(code)) {
        end = endOfWords(source, end, to);
        this.copy(at, end);
      }
      at = end;
    }
  }

  space(from: number, to: number): void {
    if (this.gap) this.gap.end = to;
    else this.gap = { start: from, end: to };
  }

  /** Adds text that is not in the source as such, for example a resolved entity. */
  made(text: string, from: number, to: number): void {
    if (text.trim() === '') {
      this.space(from, to);
      return;
    }
    this.flush(from);
    this.push(text, from, to - from);
    this.last = -1;
  }

  mark(kind: MarkKind, start: number): void {
    if (start < this.length) this.marks.push({ kind, start, end: this.length });
  }

  anchor(anchor: Anchor): void {
    if (anchor.start < anchor.end) this.anchors.push(anchor);
  }

  /** Reads a space between a name and its superscript, so that `EGFR^T790M^` is two words; a power keeps its caret. */
  openSuperscript(from: number, contentFrom: number): void {
    if (this.length === 0 || this.gap || this.last < 0) return;
    const before = this.source[this.last] ?? '';
    const after = this.source.slice(contentFrom, contentFrom + 3);
    if (/\p{N}/u.test(before) && /^(?:st|nd|rd|th)/.test(after)) return;
    if (letterOrDigit.test(before) && /^\p{L}[\p{L}\p{N}]/u.test(after)) this.push(' ', from, contentFrom - from);
    else if (/\p{N}/u.test(before) && /^[-−–]?\p{N}/u.test(after)) this.push('^', from, contentFrom - from);
    else return;
    this.last = -1;
  }

  closeSuperscript(from: number, to: number): void {
    if (this.last >= 0 && /\p{L}/u.test(this.source.slice(Math.max(0, this.last - 1), this.last + 1))) {
      this.afterSuperscript = { start: from, end: to };
    }
  }

  /** Returns the prose and its anchors, with source offsets counted from `origin`. */
  finish(origin: number): { readonly prose: Prose; readonly anchors: readonly Anchor[] } {
    let text = '';
    const pieces: Piece[] = [];
    for (const { at, source, length, copied, text: made } of this.pieces) {
      text += copied ? this.source.slice(source, source + length) : made;
      pieces.push({ at, source: source - origin, length, copied });
    }
    const marks = this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      prose: { text, pieces, marks },
      anchors: this.anchors.map((anchor) => ({ ...anchor, source: movedBy(anchor.source, -origin) })),
    };
  }

  private copy(from: number, to: number): void {
    const start = from + this.flush(from);
    if (start >= to) return;
    if (this.afterSuperscript) {
      const glue = this.afterSuperscript;
      this.afterSuperscript = undefined;
      if (letterOrDigit.test(this.source[start] ?? '')) this.push(' ', glue.start, glue.end - glue.start);
    }
    this.pushCopied(start, to);
    this.last = to - 1;
  }

  /**
   * Writes the pending white space as one space, or reads the line end otherwise. Returns how many units of what
   * follows to skip.
   */
  private flush(next: number): number {
    const gap = this.gap;
    this.gap = undefined;
    if (!gap || this.length === 0) return 0;
    this.afterSuperscript = undefined;
    const skipped = this.readLineEnd(gap, next);
    if (skipped !== undefined) return skipped;
    const plain = gap.end - gap.start === 1 && this.source[gap.start] === ' ';
    if (plain) this.pushCopied(gap.start, gap.end);
    else this.push(' ', gap.start, gap.end - gap.start);
    return 0;
  }

  /**
   * Reads across a line end that splits a word at its hyphen, dash or slash ("drug-⏎resistant"). Returns how many units
   * of what follows to skip; undefined if the line end is ordinary white space.
   */
  private readLineEnd(gap: Span, next: number): number | undefined {
    const before = this.last < 0 ? '' : this.source[this.last];
    if (before !== '-' && before !== '–' && before !== '‑' && before !== '/') return undefined;
    if (!this.isLineBreak(gap) || !letterOrDigit.test(this.source[this.last - 1] ?? '')) return undefined;
    const after = this.source[next] ?? '';
    if (before === '-' && after === '-') return 1;
    if (!letterOrDigit.test(after)) return undefined;
    if (before !== '-') return 0;
    const left = wordBefore.exec(this.source.slice(Math.max(0, this.last - longestHalf), this.last))?.[0] ?? '';
    const right = wordAfter.exec(this.source.slice(next, next + longestHalf))?.[0] ?? '';
    const reading = readBreak(left, right, this.lexicon);
    if (reading === 'join') this.dropLast();
    return reading === 'keep-hyphen-and-space' ? undefined : 0;
  }

  private isLineBreak(gap: Span): boolean {
    for (let i = gap.start; i < gap.end; i++) {
      const code = this.source.charCodeAt(i);
      if (code === 10 || code === 13) return true;
    }
    return false;
  }

  /** Removes the last unit, which was copied. */
  private dropLast(): void {
    const piece = this.pieces.at(-1);
    if (!piece) return;
    this.length--;
    piece.length--;
    if (piece.length === 0) this.pieces.pop();
  }

  private push(text: string, source: number, length: number): void {
    this.pieces.push({ at: this.length, source, length, copied: false, text });
    this.length += text.length;
  }

  private pushCopied(from: number, to: number): void {
    const piece = this.pieces.at(-1);
    if (piece?.copied && piece.source + piece.length === from) piece.length += to - from;
    else this.pieces.push({ at: this.length, source: from, length: to - from, copied: true, text: '' });
    this.length += to - from;
  }
}
