/** `{{< cite "pao2005" >}}`, `{{% cite pao2005 lord2012 %}}`, `{{< cite key="pao2005" page="3" >}}`. */
const cite = /^\{\{[<%]\s*(?:cite[pt]?|citation|citet?p?)\s+([^{}<>%]{1,240}?)\s*\/?[>%]\}\}$/;
const named = /(?:^|\s)(?:keys?|id|ids|ref)\s*=\s*["']?([^"'=]{1,200}?)["']?(?=\s+\w+\s*=|$)/;
const key = /^[\p{L}\p{N}_][\p{L}\p{N}_:.+/-]*$/u;

/** The keys that a shortcode of Hugo cites; undefined for any other shortcode or attribute. */
export function shortcodeKeys(source: string): readonly string[] | undefined {
  const found = cite.exec(source)?.[1];
  if (found === undefined) return undefined;
  const words = (named.exec(found)?.[1] ?? (found.includes('=') ? '' : found)).replace(/["']/g, ' ').trim();
  const keys = words.split(/[\s,;]+/);
  return keys.every((one) => key.test(one)) ? keys : undefined;
}
