import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * The unified difference between two texts of a file, as `patch -p1` and `git apply` accept it. The texts are those of the whole
 * file, its byte order mark included.
 */
export function unifiedDifference(path: string, before: string, after: string): string {
  const name = path.replaceAll('\\', '/').replace(/^\.\//u, '');
  // A tab ends a name with a space, as git writes it: `patch` would read a time of change in what follows the space.
  const end = /\s/u.test(name) ? '' : undefined;
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, end, end, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
