const particles = /^(?:van|von|der|den|de|la|le|du|di|da|dos|del|della|ten|ter|el|al|bin|ibn|zu|st|t)$/;
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Returns a surname in a form that its spellings share: `Szakács` and `Szakacs`, `Müller` and `Mueller`, `Van der Wilt`
 * and `van der Wilt`, `van 't Hof` and `Hof`.
 */
export function foldedSurname(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœđðþı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/([aou])e(?=[^aeiou]|$)/gu, '$1')
    .replace(/['’`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !particles.test(word));
}

/**
 * Returns whether the words of one surname begin or end the other's: `Emran` and `Bin Emran`, `Garcia` and
 * `García-Foncillas`.
 */
export function isSameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return false;
  const ahead = shorter.every((word, i) => word === longer[i]);
  return ahead || shorter.every((word, i) => word === longer[longer.length - shorter.length + i]);
}
