import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { FindingCounts } from '../../client/src/analyses.ts';
import type { ClaimOrder } from '../../client/src/evidence/evidenceView.ts';
import type { Overview } from '../../client/src/evidence/overviewLine.ts';
import type * as taken from '../../client/src/fileAccess.ts';
import type { PreviewNames } from '../../client/src/preview/knownLines.ts';
import type { ServerStatus } from '../../client/src/status.ts';
import type { FileReading } from '../../server/src/files/fileTree.ts';
import * as own from '../../server/src/lsp/customMessages.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

/** The bytes of the base, which a worker is sent before there is a server to talk to. */
const beforeTheServer = 'resistance/knowledge';

describe('client and server, which share no file, mean the same by their own messages', () => {
  it('by name', () => {
    const named = sourceFiles('client/src').flatMap(({ absolute }) =>
      [...readFileSync(absolute, 'utf8').matchAll(/'(resistance\/\w+)'/gu)].map(([, name = '']) => name),
    );
    const defined = Object.values(own).map(({ method }) => method);
    expect([...new Set(named)].sort()).toEqual([...defined, beforeTheServer].sort());
  });

  // Held by the compiler: npm run types.
  it('by what they carry', () => {
    expectTypeOf<own.FindingsParams>().toExtend<FindingCounts>();
    expectTypeOf<own.StatusParams>().toExtend<ServerStatus>();
    expectTypeOf<own.Overview>().toExtend<Overview>();
    expectTypeOf<own.PreviewNames>().toExtend<PreviewNames>();
    expectTypeOf<own.FileParams>().toExtend<taken.FileParams>();
    expectTypeOf<ClaimOrder>().toExtend<NonNullable<own.OverviewParams['claims']>>();
    expectTypeOf<taken.FileReading>().toExtend<FileReading>();
  });
});
