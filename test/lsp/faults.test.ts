import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { oncology } from '../support/knowledge.ts';
import { artefact, serverFolder, startTestServer, TestServer } from '../support/server.ts';

const uri = 'file:///review.md';

const wrong = (value: unknown) => value as string;
/** No text can be made of it. */
const unwritable = wrong({ toString: 5, valueOf: 5 });

/** A base that the build would refuse: one alteration stops the residue rule, one effect stops the card of imatinib. */
const broken = artefact({
  ...oncology,
  alterations: [
    ...oncology.alterations!,
    { id: 'alteration:EGFR-X', name: 'EGFR X', genes: ['hgnc:3236'], form: 'other', hgvs: unwritable },
  ],
  evidence: [
    {
      id: 'civic:EID1',
      alteration: 'alteration:BCR-ABL1',
      drugs: ['drug:imatinib'],
      effect: wrong('no effect') as 'sensitivity',
      source: 'pmid:1',
    },
  ],
});

const logged = async (server: TestServer, pattern: RegExp) =>
  (await server.next<{ message: string }>('window/logMessage', ({ message }) => pattern.test(message))).message;

describe('a fault of ours', () => {
  it('in one rule is logged once with its id, and the other rules report', async () => {
    const server = await startTestServer({ knowledge: broken });
    for (const file of [uri, 'file:///other.md']) {
      server.open(file, 'Patients with EGFR L790M took Gleevec.');
      expect((await server.diagnostics(file)).map(({ code }) => code)).toContain('drug/brand');
    }
    expect(await logged(server, /failed/u)).toMatch(
      /^The rule variant\/residue-mismatch failed; this is logged once\./u,
    );
    expect(server.count('window/logMessage')).toBe(0);
    await server.stop();
  });

  it('in a feature is logged once, answered as nothing, and the other features answer', async () => {
    const server = await startTestServer({ knowledge: broken });
    server.open(uri, 'Patients with EGFR L790M took Gleevec.');
    const brand = { line: 0, character: 32 };
    expect(await server.at('textDocument/hover', uri, brand)).toBeNull();
    expect(await server.at('textDocument/hover', uri, brand)).toBeNull();
    expect(await server.at('textDocument/hover', uri, { line: 0, character: 15 })).not.toBeNull();
    expect(await logged(server, /^Hover/u)).toMatch(/^Hover failed; this is logged once\./u);
    expect(server.count('window/logMessage')).toBeLessThanOrEqual(1);
    await server.stop();
  });
});

it('an imported release that cannot be read is told of, and left out', async () => {
  const folder = await serverFolder();
  mkdirSync(path.join(folder, 'imported/civic.bin'), { recursive: true });
  const server = new TestServer(folder, {});
  await server.initialize();
  expect(await logged(server, /imported release/u)).toMatch(/EISDIR.*It is left out; import it again\./su);
  server.open(uri, 'Patients took Gleevec.');
  expect((await server.diagnostics(uri)).map(({ code }) => code)).toContain('drug/brand');
  await server.stop();
});
