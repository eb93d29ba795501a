import { expect, it } from 'vitest';
import { systemProblem, writingProblem } from '../../server/src/cli/commandProblem.ts';

const codes = ['ENOENT', 'EACCES', 'EISDIR', 'EMFILE', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EIO'];

it.each(codes)('%s is told in whole sentences, so that another can follow', (code) => {
  const error = Object.assign(new Error(`${code}: words of the system, read`), { code });
  for (const problem of [systemProblem(error), writingProblem(error)]) expect(problem).toMatch(/^[a-z].*[a-z)]\.$/u);
});

it('what no code is known of is quoted, with what to look at', () => {
  const error = new Error('EIO: i/o error, read');
  expect(systemProblem(error)).toBe('could not be read (EIO: i/o error, read). Check the path and its disk.');
  expect(writingProblem('no')).toBe('could not be written (no). Check the path and its disk.');
});
