/**
 * Returns the UTF-8 bytes of a text. A lone surrogate becomes three bytes of its own, so that every text can be
 * restored exactly.
 */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code < 0x80) bytes[size++] = code;
    else if (code < 0x800) {
      bytes[size++] = 0xc0 | (code >> 6);
      bytes[size++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) bytes[size++] = 0xe0 | (code >> 12);
      else {
        bytes[size++] = 0xf0 | (code >> 18);
        bytes[size++] = 0x80 | ((code >> 12) & 63);
        at++;
      }
      bytes[size++] = 0x80 | ((code >> 6) & 63);
      bytes[size++] = 0x80 | (code & 63);
    }
  }
  return bytes.subarray(0, size);
}

/** Compares two texts by their bytes. */
export const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
};

/** Code units that are joined at once: engines do not accept many more arguments. */
const atOnce = 4096;

const joined = (units: ArrayLike<number>): string => String.fromCharCode.apply(null, units as number[]);

function wideText(bytes: Uint8Array, from: number, to: number): string {
  const units: number[] = [];
  for (let at = from; at < to; ) {
    const first = bytes[at++]!;
    const next = () => (bytes[at++] ?? 0) & 63;
    if (first < 0x80) units.push(first);
    else if (first < 0xe0) units.push(((first & 31) << 6) | next());
    else if (first < 0xf0) units.push(((first & 15) << 12) | (next() << 6) | next());
    else {
      const code = (((first & 7) << 18) | (next() << 12) | (next() << 6) | next()) - 0x10000;
      units.push(0xd800 | (code >> 10), 0xdc00 | (code & 0x3ff));
    }
  }
  let text = '';
  for (let at = 0; at < units.length; at += atOnce) text += joined(units.slice(at, at + atOnce));
  return text;
}

/**
 * Returns the text in `bytes` from `from` up to `to`. The core decodes by itself, since a platform's decoder is not
 * available on its floor and short texts would gain nothing by one.
 */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  for (let at = from; at < to; at++) if (bytes[at]! > 0x7f) return wideText(bytes, from, to);
  let text = '';
  for (let at = from; at < to; at += atOnce) text += joined(bytes.subarray(at, Math.min(to, at + atOnce)));
  return text;
}
