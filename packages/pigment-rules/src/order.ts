/** Order of two texts by code units: the same in every language and place. */
export const textOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
