import { expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { errorKinds } from '../../../server/src/tools/eval/errorKinds.ts';

it('every rule has its row of kinds of error, and no row is of a rule that is gone', () => {
  expect(Object.keys(errorKinds)).toEqual(rules.map(({ id }) => id).sort());
});
