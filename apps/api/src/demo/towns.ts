/** What the generator needs to know of a town: real places, from GeoNames. */
export interface DemoTown {
  readonly name: string;
  readonly region: string;
  readonly countryCode: CountryCode;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Countries of the demo, with what money they use and how they write. */
export const COUNTRIES = {
  GB: { currency: 'GBP', language: 'en' },
  IE: { currency: 'EUR', language: 'en' },
  DE: { currency: 'EUR', language: 'de' },
  AT: { currency: 'EUR', language: 'de' },
  CH: { currency: 'CHF', language: 'de' },
  ES: { currency: 'EUR', language: 'es' },
  NL: { currency: 'EUR', language: 'nl' },
  US: { currency: 'USD', language: 'en' },
} as const;
export type CountryCode = keyof typeof COUNTRIES;
export type DemoLanguage = (typeof COUNTRIES)[CountryCode]['language'];

type Line = readonly [
  name: string,
  region: string,
  countryCode: CountryCode,
  timeZone: string,
  latitude: number,
  longitude: number,
];

const towns = (lines: readonly Line[]): DemoTown[] =>
  lines.map(([name, region, countryCode, timeZone, latitude, longitude]) => ({
    name,
    region,
    countryCode,
    timeZone,
    latitude,
    longitude,
  }));

/** The north of England, close together, and two towns in Ireland. */
export const NORTHERN_TOWNS = towns([
  ['Manchester', 'England', 'GB', 'Europe/London', 53.48095, -2.23743],
  ['Salford', 'England', 'GB', 'Europe/London', 53.48771, -2.29042],
  ['Stockport', 'England', 'GB', 'Europe/London', 53.40979, -2.15761],
  ['Bolton', 'England', 'GB', 'Europe/London', 53.58333, -2.43333],
  ['Oldham', 'England', 'GB', 'Europe/London', 53.54051, -2.1183],
  ['Altrincham', 'England', 'GB', 'Europe/London', 53.38752, -2.34848],
  ['Leeds', 'England', 'GB', 'Europe/London', 53.79648, -1.54785],
  ['Bradford', 'England', 'GB', 'Europe/London', 53.79391, -1.75206],
  ['Wakefield', 'England', 'GB', 'Europe/London', 53.68331, -1.49768],
  ['Huddersfield', 'England', 'GB', 'Europe/London', 53.64904, -1.78416],
  ['Harrogate', 'England', 'GB', 'Europe/London', 53.99078, -1.5373],
  ['Sheffield', 'England', 'GB', 'Europe/London', 53.38297, -1.4659],
  ['Liverpool', 'England', 'GB', 'Europe/London', 53.41058, -2.97794],
  ['York', 'England', 'GB', 'Europe/London', 53.95763, -1.08271],
  ['Dublin', 'Leinster', 'IE', 'Europe/Dublin', 53.33306, -6.24889],
  ['Cork', 'Munster', 'IE', 'Europe/Dublin', 51.89797, -8.47061],
]);

/** German-speaking towns in three countries. */
export const GERMAN_TOWNS = towns([
  ['München', 'Bayern', 'DE', 'Europe/Berlin', 48.13743, 11.57549],
  ['Augsburg', 'Bayern', 'DE', 'Europe/Berlin', 48.37154, 10.89851],
  ['Nürnberg', 'Bayern', 'DE', 'Europe/Berlin', 49.45421, 11.07752],
  ['Stuttgart', 'Baden-Württemberg', 'DE', 'Europe/Berlin', 48.78232, 9.17702],
  ['Frankfurt am Main', 'Hessen', 'DE', 'Europe/Berlin', 50.11552, 8.68417],
  ['Köln', 'Nordrhein-Westfalen', 'DE', 'Europe/Berlin', 50.93333, 6.95],
  ['Hamburg', 'Hamburg', 'DE', 'Europe/Berlin', 53.55073, 9.99302],
  ['Berlin', 'Berlin', 'DE', 'Europe/Berlin', 52.52437, 13.41053],
  ['Wien', 'Wien', 'AT', 'Europe/Vienna', 48.20849, 16.37208],
  ['Graz', 'Steiermark', 'AT', 'Europe/Vienna', 47.06667, 15.45],
  ['Salzburg', 'Salzburg', 'AT', 'Europe/Vienna', 47.79941, 13.04399],
  ['Zürich', 'Zürich', 'CH', 'Europe/Zurich', 47.36667, 8.55],
  ['Basel', 'Basel-Stadt', 'CH', 'Europe/Zurich', 47.55839, 7.57327],
]);

/** Cities of Spain, the Netherlands and the United States. */
export const CITY_TOWNS = towns([
  ['Barcelona', 'Cataluña', 'ES', 'Europe/Madrid', 41.38879, 2.15899],
  ['Madrid', 'Comunidad de Madrid', 'ES', 'Europe/Madrid', 40.4165, -3.70256],
  ['Valencia', 'Comunitat Valenciana', 'ES', 'Europe/Madrid', 39.46975, -0.37739],
  ['Sevilla', 'Andalucía', 'ES', 'Europe/Madrid', 37.38283, -5.97317],
  ['Amsterdam', 'Noord-Holland', 'NL', 'Europe/Amsterdam', 52.37403, 4.88969],
  ['Utrecht', 'Utrecht', 'NL', 'Europe/Amsterdam', 52.09083, 5.12222],
  ['Rotterdam', 'Zuid-Holland', 'NL', 'Europe/Amsterdam', 51.9225, 4.47917],
  ['Brooklyn', 'New York', 'US', 'America/New_York', 40.6501, -73.94958],
  ['Chicago', 'Illinois', 'US', 'America/Chicago', 41.85003, -87.65005],
  ['Austin', 'Texas', 'US', 'America/Chicago', 30.26715, -97.74306],
  ['Los Angeles', 'California', 'US', 'America/Los_Angeles', 34.05223, -118.24368],
]);

/** Forty larger towns, far enough apart that a search near one does not reach the next. */
export const BENCH_TOWNS = [
  ...towns([
    ['London', 'England', 'GB', 'Europe/London', 51.50853, -0.12574],
    ['Birmingham', 'England', 'GB', 'Europe/London', 52.48142, -1.89983],
    ['Bristol', 'England', 'GB', 'Europe/London', 51.45523, -2.59665],
    ['Glasgow', 'Scotland', 'GB', 'Europe/London', 55.86515, -4.25763],
    ['Newcastle upon Tyne', 'England', 'GB', 'Europe/London', 54.97328, -1.61396],
    ['Norwich', 'England', 'GB', 'Europe/London', 52.62783, 1.29834],
    ['Plymouth', 'England', 'GB', 'Europe/London', 50.37153, -4.14305],
    ['Aberdeen', 'Scotland', 'GB', 'Europe/London', 57.14369, -2.09814],
    ['Galway', 'Connacht', 'IE', 'Europe/Dublin', 53.27245, -9.05095],
    ['Limerick', 'Munster', 'IE', 'Europe/Dublin', 52.66472, -8.62306],
    ['Dresden', 'Sachsen', 'DE', 'Europe/Berlin', 51.05089, 13.73832],
    ['Hannover', 'Niedersachsen', 'DE', 'Europe/Berlin', 52.37052, 9.73322],
    ['Bremen', 'Bremen', 'DE', 'Europe/Berlin', 53.07582, 8.80717],
    ['Rostock', 'Mecklenburg-Vorpommern', 'DE', 'Europe/Berlin', 54.0887, 12.14049],
    ['Innsbruck', 'Tirol', 'AT', 'Europe/Vienna', 47.26266, 11.39454],
    ['Linz', 'Oberösterreich', 'AT', 'Europe/Vienna', 48.30639, 14.28611],
    ['Bern', 'Bern', 'CH', 'Europe/Zurich', 46.94809, 7.44744],
    ['Lugano', 'Ticino', 'CH', 'Europe/Zurich', 46.01008, 8.96004],
    ['Zaragoza', 'Aragón', 'ES', 'Europe/Madrid', 41.65606, -0.87734],
    ['Málaga', 'Andalucía', 'ES', 'Europe/Madrid', 36.72016, -4.42034],
    ['Bilbao', 'País Vasco', 'ES', 'Europe/Madrid', 43.26271, -2.92528],
    ['Murcia', 'Murcia', 'ES', 'Europe/Madrid', 37.98704, -1.13004],
    ['Palma', 'Illes Balears', 'ES', 'Europe/Madrid', 39.56939, 2.65024],
    ['Groningen', 'Groningen', 'NL', 'Europe/Amsterdam', 53.21917, 6.56667],
    ['Eindhoven', 'Noord-Brabant', 'NL', 'Europe/Amsterdam', 51.44083, 5.47778],
    ['New York', 'New York', 'US', 'America/New_York', 40.71427, -74.00597],
    ['Boston', 'Massachusetts', 'US', 'America/New_York', 42.35843, -71.05977],
    ['Seattle', 'Washington', 'US', 'America/Los_Angeles', 47.60621, -122.33207],
    ['Miami', 'Florida', 'US', 'America/New_York', 25.77427, -80.19366],
    ['Denver', 'Colorado', 'US', 'America/Denver', 39.73915, -104.9847],
    ['Phoenix', 'Arizona', 'US', 'America/Phoenix', 33.44838, -112.07404],
    ['Atlanta', 'Georgia', 'US', 'America/New_York', 33.749, -84.38798],
  ]),
  NORTHERN_TOWNS[0],
  NORTHERN_TOWNS[14],
  GERMAN_TOWNS[0],
  GERMAN_TOWNS[7],
  GERMAN_TOWNS[8],
  CITY_TOWNS[0],
  CITY_TOWNS[1],
  CITY_TOWNS[8],
].filter((town) => town !== undefined);
