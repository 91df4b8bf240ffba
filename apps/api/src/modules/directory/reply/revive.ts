import { getNullableType, isEnumType, isListType, isObjectType, type GraphQLOutputType } from 'graphql';

/**
 * Turns JSON of the kept shape back into what graphql-js expects inside: an enum's value for its name, through every
 * list and embedded object. Everything else is served as it is.
 */
export function revive(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const known = getNullableType(type);
  if (isListType(known)) {
    return (value as unknown[]).map((item) => revive(known.ofType as GraphQLOutputType, item));
  }
  if (isEnumType(known)) return known.parseValue(value);
  if (!isObjectType(known)) return value;
  const fields = known.getFields();
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [
      name,
      fields[name] ? revive(fields[name].type, part) : part,
    ]),
  );
}
