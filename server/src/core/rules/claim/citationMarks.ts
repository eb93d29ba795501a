/** A citation number in the style of `model`, an existing citation: superscript or in brackets, escaped or not. */
export function numberMarks(model: string, number: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  if (/^[⁰¹²³⁴-⁹]/.test(model)) return [...String(number)].map((digit) => digits[Number(digit)]).join('');
  if (model.startsWith('^')) return `^${number}^`;
  if (/^<sup>/i.test(model)) return `<sup>${number}</sup>`;
  if (model.startsWith('\\[')) return ` \\[${number}\\]`;
  if (/^\(\d/.test(model)) return ` (${number})`;
  return ` [${number}]`;
}

/**
 * A citation key in the style of `model`, an existing citation: a role of MyST, a command of LaTeX, a tag of Jekyll, a
 * shortcode of Hugo, or Pandoc's.
 */
export function keyMarks(model: string, key: string): string {
  const role = /^(?:\{[a-z:]+\}|:[a-z:]+:)(?=`)/i.exec(model)?.[0];
  if (role !== undefined) return ` ${role}\`${key}\``;
  const command = /^\\[a-z]+/i.exec(model)?.[0];
  if (command !== undefined) return ` ${command}{${key}}`;
  if (model.startsWith('{%')) return ` {% cite ${key} %}`;
  if (model.startsWith('{{')) return model.includes('"') ? ` {{< cite "${key}" >}}` : ` {{< cite ${key} >}}`;
  return ` [@${key}]`;
}
