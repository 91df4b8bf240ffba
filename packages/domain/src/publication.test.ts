import { expect, test } from 'vitest';
import { locationPublicationProblems, type LocationToPublish } from './location.ts';
import { practitionerPublicationProblems } from './practitioner.ts';

const LEEDS: LocationToPublish = {
  name: 'Leeds',
  address: '1 Example Street',
  city: 'Leeds',
  countryCode: 'GB',
  timeZone: 'Europe/London',
  latitude: 53.8,
  longitude: -1.55,
};
const paths = (problems: readonly { path: readonly string[] }[]) => problems.map(({ path }) => path.join('.'));

test.each<[string, Partial<LocationToPublish>, string[]]>([
  ['everything', {}, []],
  ['no street', { address: null }, ['address']],
  ['a blank street', { address: '  ' }, ['address']],
  ['no town', { city: '' }, ['city']],
  ['a country that is none', { countryCode: 'UK' }, ['countryCode']],
  ['a zone that is none', { timeZone: 'BST' }, ['timeZone']],
  ['no coordinates', { latitude: null, longitude: null }, ['latitude']],
  [
    'nothing',
    { name: '', address: '', city: '', countryCode: '', timeZone: '', latitude: null },
    ['name', 'address', 'city', 'countryCode', 'timeZone', 'latitude'],
  ],
])('a location with %s', (_, given, expected) => {
  expect(paths(locationPublicationProblems({ ...LEEDS, ...given }))).toEqual(expected);
});

test.each([
  ['everything', { name: 'Robin', languages: ['en'], publishedLocations: 1 }, []],
  ['no language', { name: 'Robin', languages: [], publishedLocations: 1 }, ['languages']],
  ['nowhere to be found', { name: 'Robin', languages: ['en'], publishedLocations: 0 }, ['locations']],
])('a practitioner with %s', (_, given, expected) => {
  expect(paths(practitionerPublicationProblems(given))).toEqual(expected);
});
