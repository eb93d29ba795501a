import { describe, expect, it } from 'vitest';
import type { Source } from '../../../server/src/core/knowledge/records.ts';
import { identifierKey, identifierText, identifierWords } from '../../../server/src/core/rules/sourceIdentifier.ts';

const work = (id: string, doi?: string): Source => ({
  id,
  citation: 'Roe, 2016, Meeting, Abstract 108',
  authors: [],
  retracted: false,
  verified: 'civic',
  ...(doi === undefined ? {} : { doi }),
});

describe('the identifier of a work', () => {
  it.each([
    [work('pmid:15728811'), 'PMID 15728811', 'PMID: 15728811', 'pmid:15728811'],
    [work('pmid:15728811', '10.1000/x'), 'PMID 15728811', 'PMID: 15728811', 'pmid:15728811'],
    [work('doi:10.1000/x', '10.1000/x'), 'DOI 10.1000/x', 'https://doi.org/10.1000/x', 'doi:10.1000/x'],
    [work('asco:123413'), 'ASCO abstract 123413', 'Roe, 2016, Meeting, Abstract 108', undefined],
    [work('ash:blood-2021-1', '10.1182/x'), 'ASH abstract blood-2021-1', 'https://doi.org/10.1182/x', 'doi:10.1182/x'],
    [work('page:journal.org/a/1'), 'journal.org/a/1', 'https://journal.org/a/1', undefined],
  ])('of $id', (source, words, text, key) => {
    expect(identifierWords(source)).toBe(words);
    expect(identifierText(source)).toBe(text);
    expect(identifierKey(source)).toBe(key);
  });
});
