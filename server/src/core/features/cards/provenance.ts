import type { ProvenanceOf } from '../../knowledge/records.ts';

/** The source of a fact, short enough for a card: the hosts of the pages that were opened, or the release. */
export function sourceLabel(source: ProvenanceOf): string {
  switch (source.verified) {
    case 'lookup': {
      const hosts = source.from.split('; ').map((page) => page.split(/[:,\s]/u)[0] ?? page);
      return [...new Set(hosts)].join(', ');
    }
    case 'import':
    case 'civic':
      return source.from;
    case 'own':
      return 'our own grouping';
    case 'unsourced':
      return 'not yet sourced';
  }
}
