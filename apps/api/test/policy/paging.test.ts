import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { fullSchema } from '../../src/compose.ts';

const schema = await fullSchema();

/** Every field below `viewer` that answers a list of objects in one piece. */
function listsBelow(root: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const open = [root];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = schema.getType(name);
    if (seen.has(name) || !isObjectType(type)) continue;
    seen.add(name);
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      const named = getNamedType(field.type);
      if (!isObjectType(named)) continue;
      open.push(named.name);
      const isPage = name.endsWith('Connection') && ['nodes', 'edges'].includes(field.name);
      const isBounded = field.extensions['listSize'] !== undefined;
      if (isListType(getNullableType(field.type)) && !isPage && !isBounded) found.push(`${name}.${field.name}`);
    }
  }
  return found;
}

/** Lists that belong to one record and are as long as it is, with what bounds them. */
const OF_ONE_RECORD: Readonly<Record<string, string>> = {
  'Account.activity': 'the latest entries only',
  'Account.factors': 'devices of one person',
  'Account.sessions': 'browsers of one person',
  'CredentialNeedState.credentials': 'credentials of one holder for one need',
  'ManagedInvitation.locations': 'locations named in one invitation',
  'ManagedLocation.openingExceptions': 'those of one location still to come',
  'ManagedMember.locations': 'locations named in one membership',
  'ManagedSettings.countries': 'the countries of one clinic’s locations',
  'PriceBookRow.prices': 'the same treatment at the locations of one page',
};

it('below viewer a list of records is a page, or says how long it is', () => {
  const records = listsBelow('Viewer').filter((place) => {
    const [type = '', field = ''] = place.split('.');
    const named = getNamedType((schema.getType(type) as GraphQLObjectType).getFields()[field]!.type);
    return isObjectType(named) && 'id' in named.getFields();
  });
  expect(records.toSorted()).toEqual(Object.keys(OF_ONE_RECORD).toSorted());
});

it('a connection below viewer asks for how many', () => {
  const silent = ['ManagedClinic', 'OperatorDesk'].flatMap((type) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .filter(
        ({ args }) => !['first', 'after', 'last', 'before'].every((name) => args.some((arg) => arg.name === name)),
      )
      .map(({ name }) => `${type}.${name}`),
  );
  expect(silent).toEqual([]);
});
