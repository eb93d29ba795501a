/** A progress line for a long run; silent if standard error is not a terminal. */
export interface Progress {
  done(path: string): void;
  /** Removes the line, so that something else can be printed. */
  clear(): void;
}

const eraseLine = '\r\u001B[K';
/** Minimum milliseconds between two updates of the line. */
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
