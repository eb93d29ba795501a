import type { Block, Manuscript } from '../../../server/src/core/manuscript/manuscript.ts';

/**
 * A manuscript of plain paragraphs: prose is source, sentences end at a full stop before a capital. Enough to test recognition
 * alone.
 */
export function plainManuscript(text: string, title?: string): Manuscript {
  const blocks: Block[] = [];
  const paragraph = /[^\n]+(?:\n(?!\n)[^\n]+)*/g;
  for (const match of text.matchAll(paragraph)) {
    const start = match.index;
    const prose = match[0];
    const edges = [0, ...[...prose.matchAll(/[.?!]\s+(?=[A-Z])/g)].map((m) => m.index + m[0].length), prose.length];
    const sentences = edges.slice(0, -1).map((edge, i) => {
      const span = { start: edge, end: edges[i + 1] ?? prose.length };
      return { prose: span, inBlock: span };
    });
    blocks.push({
      kind: 'paragraph',
      span: { start, end: start + prose.length },
      prose: { text: prose, pieces: [{ at: 0, source: 0, length: prose.length, copied: true }], marks: [] },
      sentences,
      section: 0,
      paragraph: blocks.length,
    });
  }
  return {
    text,
    format: 'plain',
    ...(title === undefined ? {} : { title }),
    blocks,
    sections: [],
    citations: [],
    directives: [],
    unknownDirectives: [],
    images: [],
    damage: [],
    pageLines: [],
    definedKeys: [],
    bibliographyNames: [],
    frontMatterFaults: [],
    listed: [],
    notProse: [],
  };
}
