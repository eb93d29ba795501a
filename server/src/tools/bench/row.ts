/** Returns a line of a bench's output: a name and its value, in columns. */
export const row = (name: string, value: string): string => `  ${name.padEnd(54)}${value.padStart(10)}`;
