import { expect, it } from 'vitest';
import { nearest } from '../../../server/src/core/text/nearest.ts';

it.each([
  ['rulse', ['roles', 'rules'], undefined, 'rules'],
  ['RULES', ['rule', 'rules'], undefined, 'rules'],
  ['rlue', ['rule'], undefined, 'rule'],
  ['abc', ['abd', 'abe'], undefined, 'abd'],
  ['abc', ['ade'], undefined, undefined],
  ['ba', ['ab'], 0, undefined],
  ['Abe2011', ['abe2011'], 0, 'abe2011'],
  ['presets', ['rules', 'citations'], 3, undefined],
  ['abe', [], undefined, undefined],
])('what is nearest to %s among %j within %s is %s', (written, names, farthest, name) => {
  expect(nearest(written, names, farthest)).toBe(name);
});
