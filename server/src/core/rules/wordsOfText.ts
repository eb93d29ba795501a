import type { RuleContext } from './rule.ts';

const word = /\p{L}[\p{L}\d]*(?:[-‐‑][\p{L}\d]+)*/gu;

/** The words of a block in small letters, hyphened ones as a whole and by part. */
function wordsIn(prose: string): readonly string[] {
  return Array.from(prose.matchAll(word), ([text]) => text.toLowerCase()).flatMap((one) =>
    /[-‐‑]/u.test(one) ? [one, ...one.split(/[-‐‑]/u)] : [one],
  );
}

/** How often a text has a word, whatever its capitals. The text is counted when it is first asked for. */
export function wordsOfText({ manuscript, ofBlock }: RuleContext): (word: string) => number {
  let counts: Map<string, number> | undefined;
  return (asked) => {
    if (!counts) {
      counts = new Map();
      for (const [block, { prose }] of manuscript.blocks.entries())
        for (const one of ofBlock('words of the text', block, () => wordsIn(prose.text)))
          counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return counts.get(asked.toLowerCase()) ?? 0;
  };
}
