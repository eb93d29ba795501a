import { matchAt } from './matchAt.ts';

/** In characters. Shorter expressions compile to little code as they are, and each look-ahead would cost a step at run time. */
const shortest = 300;
/** In characters. Smaller groups are cheaper to copy than to separate from what follows. */
const smallestGroup = 8;

const quantifier = /[*+?]\??|\{\d+(?:,\d*)?\}\??/y;

/** Returns where a group ends, its quantifier included. */
const endOfGroup = (source: string, close: number): number =>
  close + 1 + (matchAt(source, quantifier, close + 1)?.[0].length ?? 0);

/** Returns the ends of the groups that are followed by more of the expression, except those inside look-behinds. */
function groupEnds(source: string): number[] {
  const ends: number[] = [];
  const open: { readonly at: number; readonly isBehind: boolean; readonly isGroup: boolean }[] = [];
  let isClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '(') {
      const isBehind = source.startsWith('(?<=', at) || source.startsWith('(?<!', at);
      const isAround = isBehind || source.startsWith('(?=', at) || source.startsWith('(?!', at);
      open.push({ at, isBehind: isBehind || open.at(-1)?.isBehind === true, isGroup: !isAround });
    } else if (sign === ')') {
      const group = open.pop();
      const end = endOfGroup(source, at);
      const isLast = end === source.length || source[end] === ')' || source[end] === '|';
      if (group?.isGroup && !group.isBehind && !isLast && at - group.at > smallestGroup) ends.push(end);
    }
  }
  return ends;
}

/**
 * Returns the same expression with a look-ahead that always holds after each group. V8 copies what follows an
 * alternation into each of its branches, so that a long expression grows to hundreds of KB of code, and beyond 16 MB it
 * optimises none (`server/docs/bench.md`). It copies nothing past a look-ahead.
 */
export function inParts(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (source.length < shortest) return pattern;
  let parted = '';
  let from = 0;
  for (const end of groupEnds(source)) {
    parted += `${source.slice(from, end)}(?=)`;
    from = end;
  }
  return new RegExp(parted + source.slice(from), flags);
}
