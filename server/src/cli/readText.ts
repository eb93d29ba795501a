import { open } from 'node:fs/promises';
import { systemProblem } from './commandProblem.ts';

/** A text to check, or why it cannot be read and the remedy. */
export type ReadText =
  | {
      readonly text: string;
      /** Whether a byte order mark came before it. */
      readonly mark: boolean;
      readonly encoding: Encoding;
    }
  | { readonly problem: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encodes a text the way it was read, for its original or changed content. */
export function encodeText(text: string, { mark, encoding }: Extract<ReadText, { text: string }>): Buffer {
  const whole = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The most bytes that a UTF-8 or UTF-16 text of `units` UTF-16 units can take. */
const mostBytes = (units: number): number => units * 3 + 3;

export async function readTextFile(path: string, maxUnits: number): Promise<ReadText> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > mostBytes(maxUnits)) return tooLarge(`${size} bytes`, maxUnits);
      // The size says nothing of a device, nor of a file that is being written: what is read has its limit, too.
      const end = mostBytes(maxUnits);
      return await readTextStream(file.createReadStream({ end, autoClose: false }), maxUnits);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: systemProblem(error) };
  }
}

export async function readTextStream(stream: AsyncIterable<Uint8Array>, maxUnits: number): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes(maxUnits)) return tooLarge(`more than ${mostBytes(maxUnits)} bytes`, maxUnits);
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks, size), maxUnits);
}

const byPandoc = 'Export it as Markdown (pandoc FILE -o text.md) or as plain text.';
/** What word processors write, by its first bytes. */
const documents: readonly { readonly head: Buffer; readonly problem: string }[] = [
  { head: Buffer.from('PK\u0003\u0004'), problem: `is a Word document or another archive. ${byPandoc}` },
  { head: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), problem: `is a Word document of the old kind. ${byPandoc}` },
  { head: Buffer.from('{\\rtf'), problem: `is rich text. ${byPandoc}` },
  {
    head: Buffer.from('%PDF-'),
    problem: 'is a PDF. Check the text that it was made from, or export that as plain text.',
  },
];

/**
 * Decodes UTF-8, or UTF-16 if a byte order mark says so. Anything else is a problem: text decoded by guesswork would be checked
 * wrongly.
 */
export function decodeText(bytes: Buffer, maxUnits: number): ReadText {
  const document = documents.find(({ head }) => bytes.subarray(0, head.length).equals(head));
  if (document) return { problem: document.problem };
  const encoding = utf16Mark(bytes) ?? 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0))
    return { problem: 'holds binary data, or UTF-16 without a byte order mark. Save it as UTF-8.' };
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: encoding === 'utf-8' ? notUtf8(bytes) : 'is not valid UTF-16. Save it as UTF-8.' };
  }
  // UTF-32 begins like UTF-16, and each of its letters is one of UTF-16 and a zero.
  if (encoding !== 'utf-8' && text.slice(0, 8192).includes('\0'))
    return { problem: 'holds binary data, or UTF-32. Save it as UTF-8.' };
  const mark = text.startsWith('\uFEFF');
  if (mark) text = text.slice(1);
  return text.length > maxUnits ? tooLarge(`${text.length} characters`, maxUnits) : { text, mark, encoding };
}

const utf16Mark = (bytes: Buffer): Encoding | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;

const replacement = Buffer.from('\uFFFD');

/** Message with the first invalid byte: decoding and encoding again changes that one and none before it. */
function notUtf8(bytes: Buffer): string {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  // The replacement character, EF BF BD, may begin with the very same byte.
  while (at > 0 && !replacement.equals(again.subarray(at, at + 3))) at--;
  const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8: byte 0x${byte} in line ${line}. It may be Latin-1 or Windows-1252; save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8).`;
}

const tooLarge = (size: string, maxUnits: number): ReadText => ({
  problem: `is too large (${size}): at most ${maxUnits} characters are analysed. Split it, or raise maxFileSize in the settings.`,
});
