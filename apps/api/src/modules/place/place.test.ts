import { beforeAll, describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { PageArgs } from '../../graphql/relay/index.ts';
import { findTown, nearestTown } from './find-town.ts';
import { PlaceService } from './place.service.ts';
import { seedPlaces } from './seed-places.ts';

const { doors, ownerUrl, asOwner } = await ownDatabase();
const service = new PlaceService(doors);
const page = (args: Partial<PageArgs> = {}) => Object.assign(new PageArgs(), args);
const search = (query: string, country?: string, args?: Partial<PageArgs>) =>
  service.search({ query, country }, page(args), {});

beforeAll(async () => {
  await asOwner((client) => client.query('truncate place, place_name'));
  await seedPlaces(ownerUrl, { minPopulation: 15_000 });
});

describe('towns of the world', () => {
  it('are seeded once', async () => {
    expect(await seedPlaces(ownerUrl)).toBe(0);
  });

  it('are found by the beginning of a name, the biggest first', async () => {
    const { nodes } = await search('manch');
    expect(nodes[0]).toMatchObject({ name: 'Manchester', countryCode: 'GB', region: 'England' });
    expect(nodes[0]?.timeZone).toBe('Europe/London');
    const sizes = nodes.map((place) => place.population);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it.each([
    ['MÜNCHEN', 'Munich'],
    ['munchen', 'Munich'],
    ['zürich', 'Zürich'],
    ['zuri', 'Zürich'],
    ['koln', 'Köln'],
    ['Cologne', 'Köln'],
    ['Sevilla', 'Sevilla'],
  ])('are found as %s is typed', async (query, name) => {
    expect((await search(query)).nodes.map((place) => place.name)).toContain(name);
  });

  it('are limited to a country', async () => {
    const { nodes } = await search('manchester', 'us');
    expect(nodes.length).toBeGreaterThan(1);
    expect(new Set(nodes.map((place) => place.countryCode))).toEqual(new Set(['US']));
  });

  it('page forwards and backwards through the same list', async () => {
    const all = (await search('san', 'ES', { first: 30 })).nodes.map((place) => place.id);
    const first = await search('san', 'ES', { first: 10 });
    const second = await search('san', 'ES', { first: 10, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((place) => place.id)).toEqual(all.slice(0, 20));
    const back = await search('san', 'ES', { last: 10, before: second.pageInfo.startCursor });
    expect(back.nodes.map((place) => place.id)).toEqual(all.slice(0, 10));
    expect(await first.totalCount()).toBeGreaterThanOrEqual(all.length);
  });

  it.each([['!!'], ['   '], ['%']])('refuse %j, which has no letter', async (query) => {
    await expect(search(query)).rejects.toThrow(/letter or a digit/);
  });

  it('refuse a country that is none, and a text without end', async () => {
    await expect(search('a', 'ZZ')).rejects.toThrow(/ISO 3166/);
    await expect(search('a'.repeat(101))).rejects.toThrow(/at most 100/);
  });

  it('read a percent sign as text, not as a pattern', async () => {
    expect((await search('lee%s')).nodes).toEqual([]);
  });
});

describe('the town a visitor searches near', () => {
  const locate = async (place: string, country?: string) => {
    const { latitude, longitude } = await service.locate({ place, country });
    return doors.asPublic(null, (tx) => nearestTown(tx, { latitude, longitude }));
  };

  it.each([
    ['Bath', { name: 'Bath', countryCode: 'GB' }],
    ['cologne', { name: 'Köln' }],
    ['York', { name: 'York', countryCode: 'GB' }],
    ['Manchester, New Hampshire', { region: 'New Hampshire' }],
    ['Cambridge, united states', { countryCode: 'US' }],
    ['Birmingham, UK', { countryCode: 'GB' }],
    ['manchest', { name: 'Manchester', countryCode: 'GB' }],
  ])('is the likeliest called %s', async (typed, town) => {
    expect(await locate(typed)).toMatchObject(town);
  });

  it('is in the country that is asked for', async () => {
    expect(await locate('Birmingham', 'US')).toMatchObject({ region: 'Alabama' });
  });

  it('is refused when there is none', async () => {
    await expect(locate('Qqqqq')).rejects.toThrow(/No town/);
    await expect(locate('!')).rejects.toThrow(/letter or a digit/);
    await expect(service.locate({ placeId: 'nonsense' })).rejects.toThrow(/not the id/);
  });
});

describe('the town a location names', () => {
  const find = (city: string, countryCode: string, region?: string) =>
    doors.asPublic(null, (tx) => findTown(tx, { city, countryCode, region }));

  it('goes by any of its names', async () => {
    expect(await find('Wien', 'AT')).toMatchObject({ name: 'Vienna', timeZone: 'Europe/Vienna' });
    expect(await find('Den Haag', 'nl')).toMatchObject({ name: 'The Hague' });
    expect(await find('Sevilla', 'ES')).toMatchObject({ countryCode: 'ES', population: expect.any(Number) });
  });

  it('is the one of the stated region among namesakes', async () => {
    expect(await find('Springfield', 'US', 'Illinois')).toMatchObject({ region: 'Illinois' });
    expect(await find('Springfield', 'US', 'missouri')).toMatchObject({ region: 'Missouri' });
  });

  it('is none in the wrong country, and none for no name', async () => {
    expect(await find('Leeds', 'JP')).toBeNull();
    expect(await find('  ', 'GB')).toBeNull();
  });

  it('is the nearest to a point, far from none, and none in the ocean', async () => {
    const near = (latitude: number, longitude: number) =>
      doors.asPublic(null, (tx) => nearestTown(tx, { latitude, longitude }));
    expect(await near(53.79, -1.54)).toMatchObject({ name: 'Leeds' });
    expect(await near(-16.9, 179.9)).not.toBeNull();
    expect(await near(-48.88, -123.39)).toBeNull();
  });
});
