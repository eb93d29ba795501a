import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../../../server/src/core/mentions/variant/form.ts';
import { variantForms } from '../../../../server/src/core/mentions/variant/forms/index.ts';
import { markedText } from '../../../support/markedText.ts';
import { root } from '../../../support/sourceFiles.ts';
import { tables } from './formTables.ts';

describe.each(variantForms.map((form) => [form.name, form] as const))('%s', (name, form) => {
  const table = tables[name];
  it('has accepts and rejects', () => {
    expect(table?.accepts.length).toBeGreaterThan(0);
    expect(table?.rejects.length).toBeGreaterThan(3);
  });
  it.each(table?.accepts ?? [])('reads %s', (marked, ...hgvs) => {
    const { text, spans } = markedText(marked);
    const read = withoutOverlaps(form.read(text));
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((s) => text.slice(s.start, s.end)));
    expect(read.map((m) => m.changes.map((c) => c.hgvs ?? '-').join(' '))).toEqual(hgvs);
    expect(form.sign.test(text)).toBe(true);
  });
  it.each(table?.rejects ?? [])('does not read %s', (text) => {
    expect(form.read(text)).toEqual([]);
  });
});

it('lists every form of the folder', () => {
  const files = readdirSync(path.join(root, 'server/src/core/mentions/variant/forms'))
    .map((file) => path.basename(file, '.ts'))
    .filter((file) => file !== 'index');
  expect(variantForms.map((form) => form.name).sort()).toEqual(files.sort());
  expect(Object.keys(tables).sort()).toEqual(files.sort());
});
