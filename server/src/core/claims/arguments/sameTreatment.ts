import type { Argument } from './arguments.ts';

/** Whether a treatment is among those that another mention names, so that it cannot overcome a resistance to them. */
export const isAmongTreatments = ({ mention }: Argument, others: readonly Argument[]): boolean =>
  mention.ids.length > 0 && others.some((other) => mention.ids.every((id) => other.mention.ids.includes(id)));
