/** Whether words stand in a text with nothing `joined` right before or after them: “Lu” does not in “Lung”, nor 4 in 14. */
export function standsApart(words: string, text: string, joined: RegExp): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!joined.test(text[at - 1] ?? '') && !joined.test(text[at + words.length] ?? '')) return true;
  return false;
}
