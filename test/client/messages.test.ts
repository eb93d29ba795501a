import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as messages from '../../server/src/lsp/protocol/customMessages.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

/** The names of messages that are written out in these folders, with their files. */
const namesIn = (...folders: readonly string[]): readonly (readonly [name: string, file: string])[] =>
  sourceFiles(...folders).flatMap(({ absolute, path }) =>
    [...readFileSync(absolute, 'utf8').matchAll(/'(resistance\/\w+)'/gu)].map(([, name = '']) => [name, path] as const),
  );

/** The bytes of the base, which a worker is sent before there is a server to talk to. */
const beforeTheServer = 'resistance/knowledge';

describe('the names of messages', () => {
  it('stand in wire/ alone, so that client and server mean the same', () => {
    expect(namesIn('server/src', 'client/src').filter(([, file]) => !file.startsWith('server/src/wire/'))).toEqual([]);
  });

  it('are all of messages that the server knows', () => {
    const known = Object.values(messages).map(({ method }) => method);
    expect(
      namesIn('server/src/wire')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...known, beforeTheServer].sort());
  });
});
