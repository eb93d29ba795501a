import { escapedMarkup } from '../../core/text/escapedMarkup.ts';

/** Escapes text for an element or attribute of XML 1.0; characters that it forbids become U+FFFD. */
export const xml = (text: string | number): string =>
  escapedMarkup(String(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD')).replace(
    /[\t\n\r]/gu,
    (break_) => `&#${break_.charCodeAt(0)};`,
  );

/** ` name="value"` for each. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join('');
