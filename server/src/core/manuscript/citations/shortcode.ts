import { tagKey } from './tagKey.ts';

const cite = /^(?:cite[pt]?|citation)\s([^{}<>%]{1,240})$/;
const parameter = /\b(keys?|ids?|ref)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/;

/**
 * Returns the keys that a Hugo shortcode cites, `{{< cite "pao2005" >}}`, `{{% cite pao2005 lord2012 %}}` or `{{< cite
 * key="pao2005" page="3" >}}`; undefined for any other shortcode or attribute.
 */
export function shortcodeKeys(source: string): readonly string[] | undefined {
  const words = /^\{\{[<%]/.test(source) ? cite.exec(source.slice(3, -3).trim())?.[1] : undefined;
  if (words === undefined) return undefined;
  const named = parameter.exec(words)?.slice(2).find(Boolean);
  const listed = named ?? (words.includes('=') ? '' : words);
  const keys = listed
    .replace(/["']/g, ' ')
    .trim()
    .split(/[\s,;]+/);
  return keys.every((one) => tagKey.test(one)) ? keys : undefined;
}
