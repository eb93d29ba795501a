import { Transform } from 'node:stream';

const headerEnd = Buffer.from('\r\n\r\n');
/** As everybody writes it, and as a few write it. */
const markers = [Buffer.from('Content-Length:'), Buffer.from('content-length:')];
const markerLength = 'Content-Length:'.length;
/** In bytes. A marker whose header goes on beyond this is noise. */
const longestHeader = 200;
/** No message is this long; a number above it is noise. */
const longestMessage = 512 * 1024 * 1024;

function markerIn(bytes: Buffer): number {
  const found = markers.map((marker) => bytes.indexOf(marker)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/**
 * Passes messages of the base protocol and drops the bytes between them. The library's reader takes noise before a header for
 * part of that header, and then never finds a message again; one stray line on stdin must not end a session.
 */
export function onlyFrames(): Transform {
  let waiting: Buffer = Buffer.alloc(0);
  /** Bytes of the present message that are still to pass. */
  let body = 0;

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let rest = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk;
      waiting = Buffer.alloc(0);
      while (rest.length > 0) {
        if (body > 0) {
          const part = rest.subarray(0, body);
          body -= part.length;
          rest = rest.subarray(part.length);
          this.push(part);
          continue;
        }
        const start = markerIn(rest);
        if (start < 0) {
          waiting = rest.subarray(Math.max(0, rest.length - markerLength + 1));
          break;
        }
        const end = rest.indexOf(headerEnd, start);
        const header = rest.toString('latin1', start, end < 0 ? Math.min(rest.length, start + longestHeader) : end);
        if (end < 0 && rest.length - start < longestHeader) {
          waiting = rest.subarray(start);
          break;
        }
        const length = /^content-length:[ \t]*(\d+)[ \t]*(?:\r\n[A-Za-z-]+:[^\r\n]*)*$/i.exec(header)?.[1];
        if (end < 0 || length === undefined || Number(length) > longestMessage) {
          rest = rest.subarray(start + markerLength);
          continue;
        }
        this.push(`Content-Length: ${length}\r\n\r\n`);
        body = Number(length);
        rest = rest.subarray(end + headerEnd.length);
      }
      done();
    },
  });
}
