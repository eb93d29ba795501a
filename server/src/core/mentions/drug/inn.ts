import type { NameMatch } from '../../knowledge/names/nameIndex.ts';

/** Whether a name may be the international nonproprietary name of a drug, and not only a brand, a code or a short form. */
export const isInn = ({ readings }: NameMatch): boolean => readings.some(({ kind }) => kind === 'inn');
