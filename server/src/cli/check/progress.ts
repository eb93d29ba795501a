/** A line on a terminal that tells how far a long run is; silent wherever standard error is no terminal. */
export interface Progress {
  done(path: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

const eraseLine = '\r\u001B[K';
/** A terminal needs no more lines a second. */
const leastPause = 50;

export function createProgress(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return { done: () => {}, clear: () => {} };
  let done = 0;
  let shown = 0;
  return {
    done: (path) => {
      done++;
      const now = Date.now();
      if (now - shown < leastPause && done < total) return;
      shown = now;
      stream.write(`${eraseLine}${`${done}/${total} ${path}`.slice(0, (stream.columns || 80) - 1)}`);
    },
    clear: () => {
      if (shown > 0) stream.write(eraseLine);
      shown = 0;
    },
  };
}
