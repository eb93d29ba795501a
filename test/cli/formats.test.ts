import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';

// Of draft 4 it uses only what later drafts read alike, but for the name of its own address.
const {
  $schema: _draft,
  id: _address,
  ...schema
} = JSON.parse(readFileSync(path.join(__dirname, 'fixtures/sarif-2.1.0.schema.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

/** Two files with findings of three severities, one of them with other places; a clean one; one that cannot be read. */
const files = {
  'a b.md': 'They took Gleevec.\n\nThen Gleevec & <others> stopped.\n\n🧬 Tumours with EGFR L790M relapse.\n',
  'clean.md': 'Nothing.\n',
  'x.md': 'Has-miR-21-5p was 100% raised.\n',
};

let cli: TestCli;
beforeAll(async () => {
  cli = await TestCli.make();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cli.folder, name), text);
  writeFileSync(path.join(cli.folder, 'latin.md'), Buffer.from([0x63, 0xe9]));
});
const print = async (format: string): Promise<string> =>
  (await cli.run(['check', '--format', format, ...Object.keys(files), 'latin.md'])).stdout;

describe('Markdown', () => {
  it('lists what is found in each file, with the words marked and what is proposed', async () => {
    const report = await print('md');
    expect(report).toMatch(/^## a b\.md\n\n- \*\*Line 1\*\*, \w+, \[drug\/brand\]\(https:/u);
    expect(report).toContain('\n\n  > L790M\n\n  - proposal: Change to T790M');
    expect(report).toMatch(/^## latin\.md\n\nNot checked: is not UTF-8/mu);
    expect(report).not.toContain('clean.md');
    expect(report.trimEnd().split('\n').at(-1)).toMatch(/^1 error, .* in 3 files\.$/u);
  });
});

describe('SARIF', () => {
  it('keeps the schema of 2.1.0 and places everything', async () => {
    const log = JSON.parse(await print('sarif'));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log.runs;
    const rules = run.tool.driver.rules as { id: string; helpUri: string }[];
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(3);
    for (const { ruleId, ruleIndex, partialFingerprints } of run.results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(partialFingerprints['ruleAndSentence/v1']).toMatch(/^[a-z/-]+:\w+$/u);
    }
    const residue = run.results[1];
    expect(residue).toMatchObject({
      ruleId: 'variant/residue-mismatch',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b.md' },
            region: { startLine: 5, startColumn: 22, endLine: 5, endColumn: 27 },
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [{ replacements: [{ insertedContent: { text: 'T790M' } }] }],
          properties: { safety: 'review' },
        },
      ],
    });
    expect(run.results[0].relatedLocations[0].physicalLocation.region).toMatchObject({ startLine: 3, startColumn: 6 });
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: expect.stringContaining('latin.md: is not UTF-8') } }],
    });
  });

  it('keeps the schema without any result, and a fault in it would be seen', async () => {
    const { stdout } = await cli.run(['check', '--format', 'sarif', 'clean.md']);
    const log = JSON.parse(stdout);
    expect(validate(log)).toBe(true);
    expect(log.runs[0].results).toEqual([]);
    log.runs[0].results.push({ ruleId: 'x' });
    expect(validate(log)).toBe(false);
  });
});

it('JSON lines hold one finding each', async () => {
  const records = (await print('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ path: file, rule, problem }) => `${file} ${rule ?? problem.slice(0, 12)}`)).toEqual([
    'a b.md drug/brand',
    'a b.md variant/residue-mismatch',
    'x.md gene/mirna',
    'latin.md is not UTF-8',
  ]);
});

it('GitHub annotations are escaped, with columns as GitHub counts them', async () => {
  const lines = (await print('github')).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^::notice file=a b\.md,line=1,endLine=1,col=11,endColumn=17,title=drug\/brand::Gleevec /u);
  expect(lines[1]).toMatch(/^::error file=a b\.md,line=5,endLine=5,col=22,endColumn=26,title=/u);
  expect(lines[3]).toMatch(/^::error file=latin\.md::is not UTF-8/u);
});

describe('XML', () => {
  it('of Checkstyle has a file each and an error a finding', async () => {
    const xml = await print('checkstyle');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3">\n/u);
    expect([...xml.matchAll(/<file name="([^"]*)">/gu)].map((match) => match[1])).toEqual([
      ...Object.keys(files),
      'latin.md',
    ]);
    expect([...xml.matchAll(/<error /gu)]).toHaveLength(4);
    expect(xml).toContain('<error line="5" column="22" severity="error" message="EGFR residue 790');
    expect(wellFormed(xml)).toBe(true);
  });

  it('of JUnit counts findings as failures, and a clean file as a test that passed', async () => {
    const xml = await print('junit');
    expect(xml).toContain('<testsuite name="a b.md" tests="2" failures="2" errors="0">');
    expect(xml).toContain('<testsuite name="clean.md" tests="1" failures="0" errors="0">');
    expect(xml).toContain('<testsuite name="latin.md" tests="1" failures="0" errors="1">');
    expect(wellFormed(xml)).toBe(true);
    expect(wellFormed(xml.replace('</testsuites>', ''))).toBe(false);
  });
});

/** Whether every element is closed in order, and no bare `<` or `&` stands in text or attributes. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>/u, '').replace(/<(\/?)(\w+)((?: \w+="[^"<]*")*)(\/?)>/gu, (...match) => {
    const [, closes, name, , empty] = match as unknown as readonly string[];
    if (closes === '/') {
      if (open.pop() !== name) open.push('!');
    } else if (empty !== '/') open.push(name!);
    return '';
  });
  return open.length === 0 && !/[<>]/u.test(rest) && !/&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(xml);
}
