/**
 * A fault as the YAML parser reports it: in terms of the grammar, which someone who edits a settings file once a year
 * does not know.
 */
interface YamlFault {
  readonly code: string;
  readonly message: string;
}

/** What each fault means to the person who wrote the line, by the parser's code; no text ends with a full stop. */
const words: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'A value that begins with this sign needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in this line, or the next one is indented too far',
  DUPLICATE_KEY: 'A key stands here for the second time',
  MULTILINE_IMPLICIT_KEY: 'A key and its colon belong in one line',
  MULTIPLE_DOCS: 'A second document begins here, after “---”',
  TAB_AS_INDENT: 'A tab indents this line; YAML takes spaces alone',
  UNEXPECTED_TOKEN: 'This does not go with the lines above it',
};

/** An unclosed bracket and a misaligned line have the same code. */
const ofIndent = (message: string): string => {
  const open = /end with a ([\]}])/u.exec(message)?.[1];
  return open === undefined ? 'This line does not begin in the column of its neighbours' : `A “${open}” is missing`;
};

/** The parser tells of an unclosed quotation mark where the text ends. */
const ofEnd = (message: string): string | undefined => {
  const mark = /^Missing closing (['"])quote/u.exec(message)?.[1];
  return mark === undefined ? undefined : `A quotation mark (${mark}) is not closed, in this line or above it`;
};

/** Returns what is wrong, in plain words and without a full stop. */
export const yamlFault = ({ code, message }: YamlFault): string =>
  code === 'BAD_INDENT'
    ? ofIndent(message)
    : (words[code] ?? ofEnd(message) ?? message.split('\n')[0]!.replace(/\.$/u, ''));

/**
 * Returns the value of a parsed document, or why it has none, in plain words and without a full stop. Aliases are
 * followed only here; where they lead is not a matter of grammar.
 */
export function yamlValue(document: { toJS(): unknown }): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    const unknown = /^Unresolved alias .*: (\S+)$/u.exec(String((error as Error).message))?.[1];
    return {
      fault:
        unknown === undefined
          ? 'Its aliases (*) come to more than can be read'
          : `“*${unknown}” needs an “&${unknown}” before it, or quotation marks around it`,
    };
  }
}
