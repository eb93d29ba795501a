/** A fault as the parser of YAML tells it: in the grammar's own words, which nobody knows who writes a settings file once a year. */
interface YamlFault {
  readonly code: string;
  readonly message: string;
}

/** What these faults are to whoever wrote the line, by the parser's code; none ends with a full stop. */
const words: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'A value that begins with this sign needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in this line, or the next one is indented too far',
  DUPLICATE_KEY: 'A key stands here for the second time',
  MULTILINE_IMPLICIT_KEY: 'A key and its colon belong in one line',
  MULTIPLE_DOCS: 'A second document begins here, behind “---”',
  TAB_AS_INDENT: 'A tab indents this line; YAML takes spaces alone',
  UNEXPECTED_TOKEN: 'This does not go with the lines above it',
};

/** A bracket that stays open and a line that is out of its column have one code. */
const ofIndent = (message: string): string => {
  const open = /end with a ([\]}])/u.exec(message)?.[1];
  return open === undefined ? 'This line does not begin in the column of its neighbours' : `A “${open}” is missing`;
};

/** What is wrong, in plain words and without a full stop. */
export const yamlFault = ({ code, message }: YamlFault): string =>
  code === 'BAD_INDENT' ? ofIndent(message) : (words[code] ?? message.split('\n')[0]!.replace(/\.$/u, ''));

/**
 * The value of a parsed document, or why it has none, in plain words and without a full stop: aliases are followed only now, and what
 * they lead to is no matter of grammar.
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
