import type { DrugClass } from './records.ts';

/** The class above all regimens. */
const root = 'class:combination-regimen';

/** Returns whether a class is a regimen such as FOLFOX, whose members are given together and not in place of one another. */
export const isRegimen = ({ parents }: Pick<DrugClass, 'parents'>): boolean => parents.includes(root);
