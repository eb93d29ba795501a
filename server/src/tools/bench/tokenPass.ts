/**
 * The unit of the bench, one TP: the least work that reads a text at all. It walks the code units and writes where
 * words begin and end; it looks nothing up. Returns the number of offsets written.
 */
export function tokenPass(text: string, offsets: Int32Array): number {
  let written = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const word = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127;
    if (word !== inside) {
      offsets[written++] = at;
      inside = word;
    }
  }
  if (inside) offsets[written++] = text.length;
  return written;
}
