import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** How many texts are tried of one part of an expression: so that lists of words stay affordable. */
const mostOfOne = 80;

const plain = ['a', 'A', '1', ' ', '-', ',', '.', '/', '(', ')', ':', ';', 'é', '\u{1F600}'];
const fitting = (raw: string): readonly string[] => {
  const expression = new RegExp(`^${raw}$`, 'u');
  return plain.filter((one) => expression.test(one)).slice(0, 3);
};

/** One text of each, with each part in all its forms in turn while the others keep their first. */
function inTurn(parts: readonly (readonly string[])[]): readonly string[] {
  const firsts = parts.map((texts) => texts[0] ?? '');
  const others = parts.flatMap((texts, at) =>
    texts.slice(1).map((text) => [...firsts.slice(0, at), text, ...firsts.slice(at + 1)].join('')),
  );
  return [firsts.join(''), ...others].slice(0, mostOfOne);
}

/** Short texts that a part of an expression matches, look-arounds apart: each alternative at least once. */
function textsOf(node: AST.Node): readonly string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
      return node.negate ? fitting(node.raw) : node.elements.flatMap(textsOf).slice(0, mostOfOne);
    case 'CharacterClassRange':
      return [String.fromCodePoint(node.min.value)];
    case 'CharacterSet':
      return fitting(node.raw);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(textsOf).slice(0, mostOfOne);
    case 'Alternative':
      return inTurn(node.elements.map(textsOf));
    case 'Quantifier': {
      const texts = textsOf(node.element);
      const least = Math.max(node.min, 1);
      const twice = node.max > least ? texts.slice(0, 1).map((text) => text.repeat(least + 1)) : [];
      return [...texts.map((text) => text.repeat(least)), ...twice, ...(node.min === 0 ? [''] : [])];
    }
    default:
      return [''];
  }
}

/** Every part of an expression that may be repeated often, with a text that leads up to it. */
function* repeatedIn(node: AST.Node, before: string): Iterable<{ before: string; part: AST.Element }> {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
    case 'Assertion':
      if ('alternatives' in node) for (const one of node.alternatives) yield* repeatedIn(one, before);
      return;
    case 'Alternative': {
      let upTo = before;
      for (const one of node.elements) {
        yield* repeatedIn(one, upTo);
        upTo += textsOf(one)[0] ?? '';
      }
      return;
    }
    case 'Quantifier':
      if (node.max > 3) yield { before, part: node.element };
      yield* repeatedIn(node.element, before);
  }
}

/**
 * Texts that try an expression's patience: what it may repeat, each of its alternatives over and over, and then a character that
 * nothing looks for. An expression that can read one such word in two ways tries all ways of reading all of them.
 */
export function textsThatRepeat(expression: RegExp, times: number): readonly string[] {
  const texts = [...repeatedIn(parseRegExpLiteral(expression).pattern, '')].flatMap(({ before, part }) =>
    textsOf(part)
      .filter((word) => word !== '')
      .map((word) => `${before}${word.repeat(times)}\u0001`),
  );
  return [...new Set(texts)];
}
