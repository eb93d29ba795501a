import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation, AnnotationError } from '../../server/src/core/features/annotation/annotationSchema.ts';
import { contractBreach } from '../support/annotationSchema.ts';
import { TestCli } from '../support/cli.ts';

let cli: TestCli;
beforeAll(async () => {
  cli = await TestCli.make();
});

type Output = Annotation | AnnotationError;

const parsed = (stdout: string): Output[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Output);

async function annotate(input: string | Uint8Array, ...options: string[]) {
  const ended = await cli.run(['annotate', '--jsonl', ...options], { input });
  const lines = parsed(ended.stdout);
  for (const line of lines) expect(contractBreach(line)).toBeUndefined();
  return { ...ended, lines };
}

const request = (id: unknown, text: unknown, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`;

/** One text through the process; a malformed line fails the test. */
async function annotated(text: string, format: 'markdown' | 'plain' = 'markdown'): Promise<Annotation> {
  const { lines, code } = await annotate(request('only', text, { format }));
  expect(code).toBe(0);
  const line = lines[0]!;
  if ('error' in line) throw new Error(line.error);
  return line;
}

describe('annotate --jsonl: what a line says', () => {
  it('gives mentions whose text is the slice of the input, in Markdown and plain', async () => {
    const text = 'Die α-Kur 🧬: *EGFR* T790M arose under gefitinib.\r\n\r\nThen osimertinib (`KRAS` is code).';
    for (const format of ['markdown', 'plain'] as const) {
      const { mentions } = await annotated(text, format);
      expect(mentions.map((m) => m.text)).toEqual(mentions.map((m) => text.slice(m.start, m.end)));
      expect(mentions.flatMap((m) => m.labels)).toEqual(expect.arrayContaining(['EGFR', 'gefitinib', 'osimertinib']));
    }
  });

  it('names the gene of a variant by id, label and way', async () => {
    const { mentions } = await annotated('EGFR T790M was found.');
    expect(mentions.find((m) => m.kind === 'variant')?.variants).toEqual([
      { form: 'substitution', hgvs: 'p.Thr790Met', gene: 'hgnc:3236', geneLabel: 'EGFR', geneBy: expect.any(String) },
    ]);
  });

  it('has an empty variants list and a null nestedIn where there is nothing to say', async () => {
    const { mentions } = await annotated('Patients took imatinib.');
    expect(mentions).toEqual([
      expect.objectContaining({ kind: 'drug', labels: ['imatinib'], nestedIn: null, variants: [] }),
    ]);
  });

  it('carries findings with their fixes', async () => {
    const text = 'Tumours with EGFR L790M relapse.';
    const { findings } = await annotated(text);
    const finding = findings.find((f) => f.rule === 'variant/residue-mismatch')!;
    expect(finding.severity).toBe('error');
    const edit = finding.fixes[0]!.edits[0]!;
    expect(text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).toBe('Tumours with EGFR T790M relapse.');
  });

  it('indexes stay inside their lists', async () => {
    const { mentions, claims, citations } = await annotated(
      'The third-generation EGFR inhibitor osimertinib overcomes EGFR T790M [@mok2017]. EGFR T790M confers resistance to gefitinib (Yun et al., 2008).',
    );
    for (const { nestedIn } of mentions) if (nestedIn !== null) expect(mentions[nestedIn]).toBeDefined();
    for (const claim of claims) {
      for (const index of [...claim.subject, ...claim.object, ...claim.disease]) expect(mentions[index]).toBeDefined();
      for (const index of claim.citations) expect(citations[index]).toBeDefined();
    }
  });
});

describe('annotate --jsonl: lines in and out', () => {
  const malformed: readonly (readonly [name: string, line: string, id: unknown, error: RegExp])[] = [
    ['no JSON', '{"id":"a","text":', null, /^line 2: not JSON/u],
    ['an array', '[1]', null, /^line 2: not an object/u],
    ['null', 'null', null, /^line 2: not an object/u],
    ['no id', '{"text":"x"}', null, /^line 2: "id"/u],
    ['an object as id', '{"id":{},"text":"x"}', null, /^line 2: "id"/u],
    ['an id that would change', '{"id":9007199254740993,"text":"x"}', null, /^line 2: "id"/u],
    ['no text', '{"id":"a"}', 'a', /^line 2: "text" must be a string/u],
    ['text that is no string', '{"id":7,"text":7}', 7, /^line 2: "text" must be a string/u],
    ['another format', '{"id":"a","text":"x","format":"html"}', 'a', /^line 2: "format"/u],
  ];
  for (const [name, line, id, error] of malformed)
    it(`says what is wrong with ${name}, goes on, and ends with 1`, async () => {
      const { lines, code, stderr } = await annotate(`${request('before', 'x')}${line}\n${request('after', 'y')}`);
      expect(lines.map((l) => l.id)).toEqual(['before', id, 'after']);
      expect(lines[1]).toEqual({ id, error: expect.stringMatching(error) });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    });

  it('ignores fields that it does not know', async () => {
    const { lines, code } = await annotate(request('a', 'x', { schema: 9, lang: 'de', mentions: 0 }));
    expect([code, Object.keys(lines[0]!)]).toEqual([
      0,
      ['schema', 'id', 'mentions', 'claims', 'citations', 'findings'],
    ]);
  });

  it('skips blank lines, counts them, and takes CRLF, a byte order mark and a last line without a break', async () => {
    const { lines, code } = await annotate('\uFEFF{"id":1,"text":"x"}\r\n\r\n  \n{"id":2,"text":"y"}\r\nnope');
    expect(lines.map((l) => l.id)).toEqual([1, 2, null]);
    expect(lines[2]).toMatchObject({ error: expect.stringMatching(/^line 5: /u) });
    expect(code).toBe(1);
  });

  it('takes line separators that JSON allows inside strings', async () => {
    const { lines, code } = await annotate('{"id":"a\u2028b","text":"x\u2029\u0085y"}\n');
    expect([code, lines.map((l) => l.id)]).toEqual([0, ['a\u2028b']]);
  });

  it('says nothing of nothing', async () => {
    expect(await annotate('')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('tells a line that is not UTF-8', async () => {
    const { lines, code } = await annotate(
      Buffer.concat([Buffer.from('{"id":1,"text":"caf'), Buffer.of(0xe9), Buffer.from('"}\n{"id":2,"text":"x"}\n')]),
    );
    expect(lines[0]).toEqual({ id: null, error: 'line 1: the line is not valid UTF-8' });
    expect([lines[1]?.id, code]).toEqual([2, 1]);
  });

  it('keeps lone surrogates of an id and a text', async () => {
    const { lines } = await annotate('{"id":"\\ud800","text":"\\udfff imatinib"}\n');
    expect(lines[0]?.id).toBe('\ud800');
  });

  it('puts bytes together that arrive one by one', async () => {
    const child = cli.start(['annotate', '--jsonl']);
    const bytes = Buffer.from(request('🧬', 'α imatinib'));
    for (const byte of bytes) child.stdin.write(Buffer.of(byte));
    const [first] = await child.stdout.take(1).toArray();
    expect(parsed(String(first))[0]?.id).toBe('🧬');
    child.stdin.end();
  });

  it('answers a line before the next one comes', async () => {
    const child = cli.start(['annotate', '--jsonl']);
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(request(id, 'imatinib'));
      const { value } = await answers.next();
      expect(parsed(String(value)).map((l) => l.id)).toEqual([id]);
    }
    child.stdin.end();
  });

  it('ends quietly when nobody reads on', async () => {
    const child = cli.start(['annotate', '--jsonl']);
    child.stdin.on('error', () => {});
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise((resolve) => child.once('close', resolve));
    for (let id = 0; id < 2000; id++) child.stdin.write(request(id, 'imatinib and gefitinib'));
    child.stdin.end();
    await closed;
    expect(stderr).toBe('');
  });
});

describe('annotate --jsonl: options', () => {
  it('needs --jsonl, takes no argument, and tells unknown options', async () => {
    for (const args of [['annotate'], ['annotate', '--jsonl', 'file.jsonl'], ['annotate', '--jsonl', '--nope']]) {
      const { code, stdout, stderr } = await cli.run(args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /u);
    }
  });

  it('lets every verdict be silent with --no-evidence', async () => {
    const { lines } = await annotate(request('a', 'EGFR T790M confers resistance to gefitinib.'), '--no-evidence');
    for (const claim of (lines[0] as Annotation).claims)
      expect(claim).toMatchObject({ verdict: 'silent', evidence: { for: [], against: [] } });
  });
});

describe('annotate --jsonl: whatever comes in', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const names = fc.constantFrom(
    'EGFR',
    'T790M',
    'Gleevec',
    'p.Leu858Arg',
    '\n\n',
    '# ',
    '| a |',
    '[@x]',
    '`',
    '*',
    ' ',
  );
  const wellFormed = fc
    .record({
      id: fc.oneof(anyText, fc.integer()),
      text: fc.oneof(
        anyText,
        fc.array(names).map((n) => n.join(' ')),
      ),
    })
    .map((r) => JSON.stringify(r));
  const lines = fc.array(
    fc.oneof(
      wellFormed,
      fc.json(),
      fc.string({ unit: 'grapheme' }).map((s) => s.replaceAll('\n', ' ')),
    ),
    { minLength: 1, maxLength: 150 },
  );

  it('gives one line that keeps the contract for each line that is not blank', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (input) => {
        const { lines: output, code, stderr } = await annotate(input.join('\n'));
        const asked = input.filter((line) => line.trim() !== '');
        expect(stderr).toBe('');
        expect(output.length).toBe(asked.length);
        expect(code).toBe(output.some((line) => 'error' in line) ? 1 : 0);
        for (const [index, line] of output.entries()) {
          if ('error' in line) continue;
          const { id, text } = JSON.parse(asked[index]!.replace(/^\uFEFF/u, '')) as { id: unknown; text: string };
          expect(line.id).toEqual(id);
          for (const mention of line.mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
        }
      }),
      { numRuns: 12 },
    );
  });
});
