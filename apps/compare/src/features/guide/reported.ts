/**
 * Figures that others report and the rules do not use (domain.md sections 2-10), each named once; the statements that
 * name them carry the source. Calendar years are texts.
 */
export const REPORTED = {
  // Depth in mm: jonathangerow.com to uppercutstattooshop.com.
  depthReportedLow: 0.25,
  depthReportedHigh: 2,
  // Healed dots and hairs, micrometres: facialmicropigmentation.com, hishairclinic.com.
  dotLow: 90,
  dotHigh: 170,
  hairLow: 67,
  hairHigh: 120,
  // Sessions: S1.
  s1SessionsLow: 4,
  s1SessionsHigh: 5,
  // No alcohol before a session, hours; a peel, weeks: various clinics, beautyims.com.
  alcoholLow: 24,
  alcoholHigh: 72,
  peelWeeks: 2,
  // Aftercare of clinics, days.
  s1Moisturise: 4,
  waterLow: 3,
  waterHigh: 5,
  shampooLow: 4,
  shampooHigh: 10,
  poolLow: 5,
  poolHigh: 30,
  itchWeeks: 4,
  // Months until blood may be given: finessesmp.co.uk, newagespa.ca.
  bloodLow: 6,
  bloodHigh: 12,
  spf: 30,
  // Years it lasts: S1; facialmicropigmentation.com; scalpmicrotb.com.
  s1Years: 5,
  s1YearsHigh: 8,
  longLow: 8,
  longHigh: 15,
  goneBy: 10,
  // Liu 2025: persons, months, looked-at density of ten; drop in scars and elsewhere.
  liuPersons: 10,
  liuMonths: 6,
  liuBefore: 8.7,
  liuAfter: 7.7,
  liuOf: 10,
  liuScarDrop: 1.6,
  liuPlainDrop: 0.9,
  // Inks with microbes, of inks tested: FDA surveys.
  ink1Found: 42,
  ink1Of: 85,
  ink1Year: '2018',
  ink2Found: 11,
  ink2Of: 21,
  ink2Year: '2020',
  ink3Found: 26,
  ink3Of: 75,
  ink3Year: '2024',
  // Laws and guidance.
  reachYear: '2022',
  ukPowerYear: '2022',
  fdaYear: '2024',
  minorsYear: '1969',
  reviewsYear: '2024',
  // Training: hours for the CPCP exam (spcp.org).
  cpcpHours: 100,
} as const;
