import { once } from 'node:events';
import { writingProblem } from './commandProblem.ts';
import { exitCode } from './exitCode.ts';

/** Writes, and waits while the reader is behind, so that output never piles up in memory. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/**
 * Ends the program once nothing can be written any more: quietly when the reader goes away (`| head`), as shells expect, and
 * otherwise, as on a full disk, with a line that says why.
 */
export function endWithoutReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCode.clean);
    if (stream !== process.stderr) process.stderr.write(`The output ${writingProblem(error)}\n`);
    process.exit(exitCode.failed);
  });
}
