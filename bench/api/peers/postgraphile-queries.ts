/** The same questions as PostGraphile's schemas put them. */

/** The hot query on the automatic schema of the clinics' own tables. */
export const HOT_ON_TABLES = `query Hot($lat: Float, $lon: Float, $radiusKm: Float, $indication: String, $tones: [String],
    $minRating: BigFloat, $credential: String, $service: String, $currency: String, $maxPrice: Int, $at: Datetime,
    $south: Float, $north: Float, $west: Float, $east: Float) {
  benchFindPractitioners(lat: $lat, lon: $lon, radiusKm: $radiusKm, indication: $indication, tones: $tones, minRating: $minRating,
      credential: $credential, service: $service, currency: $currency, maxPrice: $maxPrice, at: $at,
      south: $south, north: $north, west: $west, east: $east, first: 20) {
    nodes {
      id slug name
      clinicByClinicId { slug name }
      practitionerLocationsByClinicIdAndPractitionerId { nodes { position locationByClinicIdAndLocationId { city countryCode latitude longitude } } }
      credentials(at: $at) { nodes { kind title issuer lastDay } }
      rating
      verifiedReviews { nodes { rating title body clientName reviewedOn } }
      bestCases(indication: $indication, tones: $tones) {
        nodes { title indication stage fitzpatrick sessions shown { nodes { moment fileKey } } }
      }
    }
    pageInfo { hasNextPage }
  }
}`;

/** The hot query on the read model. */
export const hotOnCards = (types: Readonly<Record<string, string>>): string => {
  const names = Object.keys(types);
  return `query Hot(${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) {
  find(${names.map((name) => `${name}: $${name}`).join(', ')}, first: 20) {
    nodes { distanceKm matchingCases profile clinic locations credentials rating verifiedReviews cases }
    pageInfo { hasNextPage }
  }
}`;
};

/** A clinic's newest 50 reviews. */
export const CLINIC_REVIEWS_ON_TABLES = `query ClinicReviews($id: UUID!) {
  clinicByRowId(rowId: $id) { name newestReviews { nodes { rowId rating title body language clientName reviewedOn source } } }
}`;

/** A page of a partner's crawl, in the order of the practitioners' ids. */
export const CRAWL_ON_TABLES = `query Crawl($after: Cursor, $at: Datetime) {
  allPractitioners(first: 100, after: $after, orderBy: [PRIMARY_KEY_ASC]) {
    nodes { id slug name languages clinicByClinicId { slug name } rating credentials(at: $at) { nodes { kind title lastDay status } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
