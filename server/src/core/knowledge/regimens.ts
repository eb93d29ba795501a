import type { DrugClass } from './records.ts';

/** The class above all regimens. */
const root = 'class:combination-regimen';

/** Whether a class is a regimen such as FOLFOX: its members are given together, and not one for another. */
export const isRegimen = ({ parents }: Pick<DrugClass, 'parents'>): boolean => parents.includes(root);
