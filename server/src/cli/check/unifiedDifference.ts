import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The unified difference between two texts of a file, as `patch -p1` and `git apply` accept it. */
export function unifiedDifference(path: string, before: string, after: string): string {
  const name = path.replaceAll('\\', '/').replace(/^\.\//u, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
