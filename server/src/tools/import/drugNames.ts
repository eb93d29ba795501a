/** What a name in a drug list is, and how it is written; lists mix brands, codes, chemistry and other languages. */
export type NameVerdict =
  | { readonly kind: 'brand' | 'code' | 'synonym'; readonly name: string }
  | { readonly kind: 'drop'; readonly reason: string };

/** Sponsors that write a hyphen after the letters of their codes; some lists lack it. */
const hyphenated = new Set(
  'ABBV ACP ABI ABT AG APR ARN ARQ ARRY ARS BGB BI BIBW BKM BLU BMN BMS CC CEP CHIR CI CO CP CPT CPX DCC DS ERDRN EPZ GDC HKI HSP IDEC IMC IMMU JNJ KU KX LOXO MDX MGCD MI MK MM MRTX NKTR NSC ODM ONO ONT OSI PB PCI PF PR PRT PS RXDX SCH SGN SKI SNDX SNS TAK TAS TSR VX X ZK'.split(
    ' ',
  ),
);

/** Sponsors that write a space there. */
const spaced = new Set(['AMG', 'CNTO', 'FE']);

const code = /^([A-Za-z]{1,5})[- ]?(\d{2,}[A-Za-z]?\d*)$/;
const packaging =
  /\s(?:kit|pen|la|lar|er|xr|sr|es|pfs|lpf|depot|depot-ped|intensol|disperz|tm)$|\s*\(.*\)$|\s(?:preservative free|sodium preservative free|for injection|hcl|hydrochloride)$/i;

/** Returns whether a name is the INN in its Latin, Spanish, French or German form: nilotinibum, capecitabina, vémurafénib. */
function isForeignForm(name: string, inn: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const stem = inn.toLowerCase().replace(/(?:e|a|in|ine|ide)$/, '');
  return plain !== inn.toLowerCase() && stem.length >= 5 && plain.startsWith(stem) && plain.length <= inn.length + 3;
}

function hyphenatedCode(name: string): string | undefined {
  const parts = code.exec(name);
  if (parts === null) return undefined;
  const [, letters = '', digits = ''] = parts;
  if (name.includes('-') || name.includes(' ')) return name;
  if (spaced.has(letters.toUpperCase())) return `${letters} ${digits}`;
  return hyphenated.has(letters.toUpperCase()) ? `${letters}-${digits}` : name;
}

/** Decides what a name in a drug list is; `from` is the column that has it. */
export function classifyName(raw: string, inn: string, from: 'brand' | 'release' | 'synonym'): NameVerdict {
  let name = raw.trim();
  if (from === 'brand') while (packaging.test(name)) name = name.replace(packaging, '');
  if (name.toLowerCase() === inn.toLowerCase()) return { kind: 'drop', reason: 'the name itself' };
  if (!/^[\x20-\x7eα-ωΑ-Ω]+$/.test(name)) return { kind: 'drop', reason: 'not English' };
  if (name.length < 4 || /^\d+$/.test(name)) return { kind: 'drop', reason: 'too short to be safe' };
  if (/\b(?:regimen|inhibitor|antibody|compound|mixture|component|free base|freebase)\b/i.test(name))
    return { kind: 'drop', reason: 'a description' };
  if (/^(?:anh|other|a)\b/i.test(name)) return { kind: 'drop', reason: 'a fragment' };
  const asCode = hyphenatedCode(name);
  if (asCode !== undefined) {
    return name.replace(/[^A-Za-z0-9]/g, '').length < 5
      ? { kind: 'drop', reason: 'a code too short to be safe' }
      : { kind: 'code', name: asCode };
  }
  // The lists give a salt as the brand if the label names no other: "Vincristine Sulfate".
  if (from === 'brand' && name.toLowerCase().startsWith(`${inn.toLowerCase()} `))
    return { kind: 'synonym', name: name.toLowerCase() };
  if (from === 'brand') return { kind: 'brand', name };
  if (from === 'release')
    return name === name.toLowerCase() || /\d/.test(name)
      ? { kind: 'synonym', name }
      : { kind: 'synonym', name: name.toLowerCase() };
  if (isForeignForm(name, inn)) return { kind: 'drop', reason: 'a form of another language' };
  if (name.length < 6)
    return { kind: 'drop', reason: 'too short to be safe; common abbreviations stand in drug-names.yaml' };
  if (name.length > 40 || /[[\](){},;'"′*]/.test(name) || /\s.*\s.*\s/.test(name))
    return { kind: 'drop', reason: 'a chemical or packaging name' };
  if (name === name.toUpperCase() && !/\d/.test(name))
    return { kind: 'synonym', name: name.charAt(0) + name.slice(1).toLowerCase() };
  return { kind: 'synonym', name };
}
