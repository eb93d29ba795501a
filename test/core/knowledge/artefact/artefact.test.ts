import { describe, expect, it } from 'vitest';
import { openArtefact, packArtefact } from '../../../../server/src/core/knowledge/artefact/artefact.ts';

const head = {
  release: { version: '2000.01.1', date: '2000-01-01', hash: 'ab' },
  tables: { genes: { columns: ['id'] } },
};
const file = packArtefact(head, {
  odd: Uint8Array.of(1, 2, 3),
  halves: Uint16Array.of(4, 65_535, 6),
  words: Uint32Array.of(7, 0xffff_ffff),
});

describe('an artefact', () => {
  it('gives back its head and sections', () => {
    const opened = openArtefact(file);
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened).toMatchObject(head);
    expect([...opened.bytes('odd')]).toEqual([1, 2, 3]);
    expect([...opened.halfWords('halves')]).toEqual([4, 65_535, 6]);
    expect([...opened.words('words')]).toEqual([7, 0xffff_ffff]);
    expect([...opened.words('absent')]).toEqual([]);
  });

  it('opens inside a larger buffer at any offset', () => {
    const around = new Uint8Array(file.length + 3);
    around.set(file, 3);
    expect(openArtefact(around.subarray(3))).toMatchObject(head);
  });

  it.each([
    ['nothing', new Uint8Array(0), /no compiled knowledge base/u],
    ['another file', new TextEncoder().encode('{"format":1,"tables":{}}'), /no compiled knowledge base/u],
    ['a part', file.slice(0, -4), /cut short.*npm run build/u],
    ['a part that ends in a word', file.slice(0, -3), /cut short/u],
    ['more than all', Uint8Array.of(...file, 0, 0, 0, 0), /has grown/u],
    ['another format', file.map((byte, at) => (at === 4 ? 99 : byte)), /format 99/u],
  ])('says what is wrong with %s', (_what, bytes, message) => {
    expect(openArtefact(bytes)).toMatchObject({ problem: expect.stringMatching(message) });
  });

  it('sees every byte of its head that has changed, and every changed block of what follows', () => {
    const large = packArtefact(head, { words: Uint32Array.from({ length: 1000 }, (_, i) => i * i) });
    const block = 64 * 4;
    for (let at = 12; at + block <= large.length; at++) {
      const isHead = at < 20 + JSON.stringify(head).length;
      const changed = large.map((byte, i) => (i >= at && i < at + (isHead ? 1 : block) ? byte ^ 0x40 : byte));
      expect(openArtefact(changed), `byte ${at}`).toHaveProperty('problem');
    }
  });
});
