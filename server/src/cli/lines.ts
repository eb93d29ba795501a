/** A line of input without its line break, or why it could not be read. `number` counts from 1. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly problem: string });

const newline = 10;
const carriageReturn = 13;

/**
 * The lines of a byte stream, read on demand. Only `\n` (with or without `\r`) ends a line, since JSON strings may contain
 * every other separator. A line of more than `limit` bytes is skipped without being stored, so that memory stays bounded.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;

  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line => {
    number++;
    const line: Line =
      size > limit
        ? { number, problem: `the line has more than ${limit} bytes` }
        : { number, ...decoded(Buffer.concat(parts, size), number === 1) };
    parts = [];
    size = 0;
    return line;
  };

  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

function decoded(bytes: Buffer, first: boolean): { readonly text: string } | { readonly problem: string } {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end));
    return { text: first && text.startsWith('\uFEFF') ? text.slice(1) : text };
  } catch {
    return { problem: 'the line is not valid UTF-8' };
  }
}
