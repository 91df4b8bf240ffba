import { registerEnumType } from 'type-graphql';

/** `per_treatment` as GraphQL names it: `PER_TREATMENT`. */
type Upper<T extends string> = Uppercase<T>;

/**
 * Makes a GraphQL enum of a domain list. Inside, its values are the domain's own strings (`per_treatment`); callers
 * see them in upper case (`PER_TREATMENT`). Every value needs a description: `descriptions` is exhaustive by type.
 */
export function domainEnum<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  descriptions: Readonly<Record<T, string>>,
): { readonly [K in Upper<T>]: string } {
  const members: Record<string, string> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  for (const value of values) {
    const key = /^\d/.test(value) ? `_${value.toUpperCase()}` : value.toUpperCase();
    members[key] = value;
    valuesConfig[key] = { description: descriptions[value] };
  }
  registerEnumType(members, { name, description, valuesConfig });
  return members as { readonly [K in Upper<T>]: string };
}
