import { describe, expect, test } from 'vitest';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';

const keysIn = (text: string): readonly (readonly string[])[] =>
  parseManuscript(text, 'markdown').citations.map(({ keys }) => keys);
const list = (length: number): string =>
  `\n\n## References\n\n${Array.from({ length }, (_, i) => `${i + 1}. Abe K. Pumps of cells, part ${i + 1}. J Ex. 2011;3:1-9.`).join('\n')}\n`;

describe('numbers in round brackets', () => {
  const body =
    'Cells pump drugs out (1). Some of them wait (2, 3), and others return (4–6) at once. Their membranes change (7).';
  const cited = [['1'], ['2', '3'], ['4', '5', '6'], ['7']];
  test('are citations where they lead to a numbered list', () => expect(keysIn(body + list(7))).toEqual(cited));
  test('leave the prose', () =>
    expect(parseManuscript(body + list(7), 'markdown').blocks[0]?.prose.text).toBe(
      'Cells pump drugs out. Some of them wait, and others return at once. Their membranes change.',
    ));
  test('are none without a list, unless they are used throughout', () => {
    expect(keysIn(body)).toEqual([]);
    const more = Array.from({ length: 10 }, (_, i) => `They change again (${i + 8}).`).join(' ');
    const several = 'They rest (18, 19) and move (20, 21).';
    expect(keysIn(`${body} ${more} ${several}`)).toHaveLength(16);
  });
  test('are none where they lead past the list', () =>
    expect(keysIn(body.replace('(7)', '(70)').replace('(1)', '(64)') + list(7))).toEqual([]));
  test('are none where numbers in square brackets prevail', () =>
    expect(keysIn(`${body} One [1], two [2], three [3], four [4], five [5].${list(7)}`)).toEqual([
      ['1'],
      ['2'],
      ['3'],
      ['4'],
      ['5'],
    ]));
  test('count and number things too', () =>
    expect(
      keysIn(
        `${body} They do it by (1) efflux and (2) mutation; of the patients (5), none returned by Equation (3), or 1.3 (2). It began in (2018), in (4%) and (n = 5).${list(7)}`,
      ),
    ).toEqual(cited));
  test('stand after “that” at the end of a clause, and before a dash', () =>
    expect(
      keysIn(
        `${body} Some last longer than that (3). The ratio was (2). It is known that (5) pumps wait; others (6) — all of them — rest.${list(7)}`,
      ),
    ).toEqual([...cited, ['3'], ['6']]));
});

describe('raised numbers that lost their markup', () => {
  const body = 'Some cells pump.1 Others of these cells wait.2,3 Their membranes change.4–6 They return.7';
  const cited = [['1'], ['2', '3'], ['4', '5', '6'], ['7']];
  test('are citations after the stop', () => {
    expect(keysIn(body + list(7))).toEqual(cited);
    expect(keysIn(body)).toEqual(cited);
  });
  test('end their sentence', () =>
    expect(parseManuscript(body, 'markdown').blocks[0]?.sentences.map(({ prose }) => prose.start)).toEqual([
      0, 17, 45, 69,
    ]));
  test('are none where one stands alone', () => expect(keysIn('Some cells pump.1 Others wait.')).toEqual([]));
  test('are none after what a number belongs to', () =>
    expect(keysIn(`${body.slice(0, -1)} as in fig.2 The cells of vol.12 Wait, or in v1.3 They do.`)).toHaveLength(3));
});

describe('numbers after the stop of a sentence', () => {
  test('are citations where two stand so, lists with spaces too', () =>
    expect(keysIn('Tumours shrink.1 Cells pump drugs out.2, 3 Others wait. They return at once.4')).toEqual([
      ['1'],
      ['2', '3'],
      ['4'],
    ]));
  test('end their sentences', () =>
    expect(
      parseManuscript('Tumours shrink.1 Cells pump drugs out.2 Others wait.', 'markdown').blocks[0]?.sentences,
    ).toHaveLength(3));
  test('are none after labels', () => expect(keysIn('See Fig.1 The rest. It is in Vol.2 Others wait.')).toEqual([]));
});
