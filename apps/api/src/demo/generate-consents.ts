import { CONSENT_SCOPES, IMPORTED_SCOPES, type ConsentScope, type PhotoConsent } from '@stipple/domain';
import { buildConsent, type ConsentRows, type PhotoRow } from '../modules/portfolio/portfolio.builder.ts';
import type { Draft } from './chain-plan.ts';

/** What each client says to photos, by case: most to everything that shows results, some to less or more. */
export type ConsentFates = ReadonlyMap<string, PhotoConsent>;

const DIRECTORY = IMPORTED_SCOPES.filter(({ channel }) => channel === 'directory');
const RESULTS = CONSENT_SCOPES.filter(({ purpose }) => purpose === 'show_results');

/** The consents that the photos are shown on; of the withdrawn ones the history stays. */
export function generateConsents(draft: Draft, photos: readonly PhotoRow[], fates: ConsentFates): ConsentRows {
  const rows = { entries: [], consents: [], publications: [] } as {
    -readonly [part in keyof ConsentRows]: ConsentRows[part][number][];
  };
  for (const [caseId, some] of Map.groupBy(photos, (photo) => photo.caseId)) {
    const fate = fates.get(caseId);
    if (fate === undefined || fate === 'none') continue;
    const { scopes, published } = saidOf(draft);
    const method = draft.random.chance(0.7) ? ('e_signature' as const) : ('paper' as const);
    for (const photo of some) {
      const given = buildConsent(photo, { scopes, published, word: { method }, entryId: () => draft.id() });
      rows.entries.push(...given.entries);
      if (fate === 'granted') {
        rows.consents.push(...given.consents);
        rows.publications.push(...given.publications);
        continue;
      }
      const later = new Date(photo.createdAt.getTime() + 90 * 86_400_000);
      rows.entries.push(
        ...given.entries.map((entry) => ({
          ...entry,
          id: draft.id(),
          action: 'withdrawn' as const,
          method: 'message' as const,
          wording: null,
          decidedOn: later.toISOString().slice(0, 10),
          recordedAt: later,
        })),
      );
    }
  }
  return rows;
}

/** The bench reads the directory alone; a chain of the demo shows on its own site and elsewhere too. */
function saidOf({ random, plan }: Draft): { scopes: readonly ConsentScope[]; published: readonly ConsentScope[] } {
  if (plan.photos !== 'story') return { scopes: DIRECTORY, published: DIRECTORY };
  return random.weighted<{ scopes: readonly ConsentScope[]; published: readonly ConsentScope[] }>([
    [{ scopes: IMPORTED_SCOPES, published: IMPORTED_SCOPES }, 6],
    [{ scopes: RESULTS, published: RESULTS }, 3],
    [{ scopes: CONSENT_SCOPES, published: RESULTS }, 1],
  ]);
}
