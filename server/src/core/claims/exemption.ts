import type { Block, Section } from '../manuscript/manuscript.ts';
import type { Exemption, Stance } from './claim.ts';
import type { Cue } from './cues.ts';

const byRole: Partial<Record<Section['role'], Exemption>> = {
  title: 'title',
  abstract: 'abstract',
  keywords: 'keywords',
  methods: 'methods',
  conclusion: 'conclusion',
  acknowledgements: 'acknowledgements',
};

const byKind: Partial<Record<Block['kind'], Exemption>> = {
  heading: 'heading',
  caption: 'caption',
  'table-cell': 'table',
};

/**
 * Why a claim in this place needs no citation of its own, by the custom of review articles (design §5); undefined where it
 * does. `sentence` is its prose.
 */
export function exemptionOf(
  block: Block,
  section: Section | undefined,
  sentence: string,
  stance: Stance,
  cues: readonly Cue[],
): Exemption | undefined {
  const place = byKind[block.kind] ?? (section && byRole[section.role]);
  if (place) return place;
  // "Overcoming hypoxia-mediated resistance: …" opens a paragraph or list item; what is claimed comes after it.
  if (/:\s*$/u.test(sentence)) return 'heading';
  if (stance === 'questioned') return 'question';
  if (cues.some((cue) => cue.list === 'stance/own-result')) return 'own-result';
  return undefined;
}
