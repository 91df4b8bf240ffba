/** A code of the domain as the schema spells it. */
export const upper = <T extends string>(code: T) => code.toUpperCase() as Uppercase<T>;
/** A code of the schema as the domain spells it. */
export const lower = <T extends string>(code: T) => code.toLowerCase() as Lowercase<T>;
