import {
  defaultFieldResolver,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';

/**
 * The schema's own resolvers and scalars, called without the rest of an execution: no promises, no paths, no errors
 * by place. Where that is enough it takes a small part of graphql-js's time; tests hold the two equal.
 */

/** Turns a source or a resolved value into what the response holds. @throws Error where graphql-js would note one */
export type Complete = (value: unknown) => unknown;

/** A field's resolver for arguments known beforehand; it must need nothing of the request and answer at once. */
export function resolver(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): Complete {
  const resolve = (field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, unknown>;
  const path = { key: field.name, prev: undefined, typename: type.name };
  const info = { fieldName: field.name, path } as GraphQLResolveInfo;
  return (source) => {
    const value = resolve(source, args, null, info);
    if (value instanceof Promise) throw new TypeError(`${type.name}.${field.name} does not answer at once`);
    return value;
  };
}

/** Completes a resolved value as the type says; `object` completes the objects in it. */
export function completer(type: GraphQLOutputType, object: Complete | null, where: string): Complete {
  if (isNonNullType(type)) {
    const inner = completer(type.ofType, object, where);
    return (value) => {
      const completed = inner(value);
      if (completed === null) throw new TypeError(`${where} must not be null`);
      return completed;
    };
  }
  const known = getNullableType(type);
  if (isListType(known)) {
    const inner = completer(known.ofType as GraphQLOutputType, object, where);
    return (value) => (value === null || value === undefined ? null : (value as unknown[]).map(inner));
  }
  if (isLeafType(known)) {
    return (value) => (value === null || value === undefined ? null : known.serialize(value));
  }
  return (value) => (value === null || value === undefined || !object ? null : object(value));
}
