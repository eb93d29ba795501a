import { Transform } from 'node:stream';

const headerEnd = Buffer.from('\r\n\r\n');
const marker = Buffer.from('Content-Length:');
/** No message is this long; a number above it is noise. */
const longestMessage = 512 * 1024 * 1024;

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
        const start = rest.indexOf(marker);
        if (start < 0) {
          waiting = rest.subarray(Math.max(0, rest.length - marker.length + 1));
          break;
        }
        const end = rest.indexOf(headerEnd, start);
        const header = rest.toString('latin1', start, end < 0 ? Math.min(rest.length, start + 200) : end);
        if (end < 0 && rest.length - start < 200) {
          waiting = rest.subarray(start);
          break;
        }
        const length = /^Content-Length:[ \t]*(\d+)[ \t]*(?:\r\n[A-Za-z-]+:[^\r\n]*)*$/.exec(header)?.[1];
        if (end < 0 || length === undefined || Number(length) > longestMessage) {
          rest = rest.subarray(start + marker.length);
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
