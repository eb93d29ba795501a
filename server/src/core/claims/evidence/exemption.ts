import type { Block, Manuscript, Section } from '../../manuscript/manuscript.ts';
import { abstractLabels, fewestLabels } from '../../manuscript/sections/abstractLabels.ts';
import { allMatches } from '../../text/allMatches.ts';
import type { Exemption, Stance } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { pointsElsewhere } from './elsewhere.ts';
import { concludesFromOwnWork, type OwnWorkBefore, reportsOwnWork } from './ownWork.ts';

const byRole: Partial<Record<Section['role'], Exemption>> = {
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

/** "This raises questions: how does T790M confer resistance; which drugs …" is a question, though it ends with a full stop. */
const listsQuestions =
  /(?<![a-z])questions?(?:\s[^.:?]{0,60})?:\s(?:what|how|which|whether|why|who|when|where|can|do|does|is|are)(?![a-z])/i;

/** "Also, it is a bit confusing why the response depends on TP53, while …" asks with its second half, too. */
const wonders =
  /^(?:[A-Z][a-z]+,\s)?[Ii]t\s(?:is|remains)\s(?:[a-z]+\s){0,3}(?:confusing|puzzling|unclear|unknown|not\s(?:clear|known))\s(?:why|how)\s/;

/** "Should be tested for in every patient": advice on testing patients, and no work that is still to be done. */
const testsPatients =
  /^\s(?:for(?=[.,;:]|\s(?:in|by|with|at|before|after|when|on|early)\s)|(?:in|on)\s(?:all|every|each|any)\s(?:[a-z-]+\s){0,2}(?:patients?|tumou?rs?|cases?|samples?|biops(?:y|ies)|carriers?)(?![a-z]))/i;
const announcesWork = (sentence: string, { list, end }: Cue): boolean =>
  list === 'stance/announcement' && !testsPatients.test(sentence.slice(end, end + 60));

/** "Background: … Methods: … Results: …" in one paragraph: a structured abstract without its heading. */
const labels = new RegExp(`(?:^|[.!?]\\s+)${abstractLabels}(?::\\s|\\.\\s(?=\\p{Lu}))`, 'gu');
const isStructuredAbstract = ({ kind, prose: { text } }: Block): boolean => {
  if (kind !== 'paragraph') return false;
  const found = allMatches(text, labels);
  // "Background: … Conclusions: …": if the first label begins the paragraph, two are enough.
  return found.length >= (found[0]?.index === 0 ? fewestLabels - 1 : fewestLabels);
};

/** Creates the lookup of why nothing in a block needs a citation; each block is looked at once for all of its claims. */
export function blockExemptions({ sections }: Manuscript): (block: Block) => Exemption | undefined {
  const known = new Map<Block, Exemption | undefined>();
  const exemptionOfBlock = (block: Block): Exemption | undefined => {
    const section = sections[block.section];
    return (
      byKind[block.kind] ?? (section && byRole[section.role]) ?? (isStructuredAbstract(block) ? 'abstract' : undefined)
    );
  };
  return (block) => {
    if (!known.has(block)) known.set(block, exemptionOfBlock(block));
    return known.get(block);
  };
}

/**
 * Returns why a claim needs no citation of its own although its block may, by the custom of review articles (decision 004);
 * undefined if it needs one. `sentence` is its prose; `before` says whether sentences before it report the authors' own work.
 */
export function exemptionOf(
  section: Section | undefined,
  sentence: string,
  stance: Stance,
  cues: readonly Cue[],
  before: () => OwnWorkBefore,
): Exemption | undefined {
  // "Overcoming hypoxia-mediated resistance: …" introduces a paragraph or list item; the claim comes after it.
  if (/:\s*$/.test(sentence)) return 'heading';
  if (stance === 'questioned' || listsQuestions.test(sentence) || wonders.test(sentence)) return 'question';
  if (reportsOwnWork(sentence, cues) || concludesFromOwnWork(sentence, before)) return 'own-result';
  if (pointsElsewhere(sentence)) return 'elsewhere';
  if (cues.some((cue) => announcesWork(sentence, cue))) return 'elsewhere';
  return section?.role === 'title' ? 'title' : undefined;
}
