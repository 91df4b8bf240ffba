import { describe, expect, it } from 'vitest';
import { CredentialBadge, CredentialList, type CredentialData } from './credential/index.ts';
import { EvidenceTag, Term } from './explain/index.ts';
import { PriceRange, type PriceData } from './price/index.ts';
import { RatingSummary, type RatingData } from './rating/index.ts';
import { render, wordsIn } from './render.testing.tsx';
import { HairSwatch, SkinSwatch } from './swatch/index.ts';

const rating: RatingData = {
  average: 4.62,
  count: 1280,
  histogram: [1, 2, 3, 4, 5].map((stars) => ({ stars, count: stars === 5 ? 1000 : 70 })),
  treatmentVerifiedCount: 960,
  importedCount: 320,
  aspects: [
    { aspect: 'HYGIENE', mean: 4.9, count: 12 },
    { aspect: 'MATCH', mean: null, count: 0 },
  ],
};

describe('RatingSummary', () => {
  it('gives count, distribution and sources with every mean', () => {
    const markup = render(<RatingSummary rating={rating} />);
    expect(wordsIn(markup)).toBe('4.6 1,280 reviews 960 of 1,280 tied to a completed treatment, 320 imported');
    expect(markup).toContain('1,000 reviews with 5 of 5 stars');
    const full = wordsIn(render(<RatingSummary rating={rating} size="full" />, 'de'));
    expect(full).toContain('4,6');
    expect(full).toContain('Hygiene 4,9 von 5, 12 Bewertungen');
    expect(full).toContain('Farbton nicht bewertet');
  });

  it('says that there are none', () => {
    const none = { ...rating, average: null, count: 0 };
    expect(wordsIn(render(<RatingSummary rating={none} size="full" />))).toBe('No reviews yet');
  });
});

const credential: CredentialData = {
  kind: 'TRAINING',
  scope: 'SMP',
  status: 'VERIFIED',
  title: 'Level 4 <b>SMP</b>',
  issuer: "O'Brien & Co",
  issuedOn: '2024-02-01',
  validUntil: '2027-01-31',
  verification: {
    at: '2026-05-03T10:00:00Z',
    by: 'Stipple',
    checked: 'Number and name match the register.',
    method: 'ISSUER_REGISTRY',
  },
};

describe('CredentialBadge', () => {
  it('says what was checked, how, by whom, when and until when', () => {
    const text = wordsIn(render(<CredentialBadge credential={credential} size="full" />));
    for (const part of [
      'Checked in the issuer’s register',
      'Number and name match the register.',
      'by \u2068Stipple\u2069 on 3 May 2026',
      'Valid until 31 January 2027',
      "O'Brien & Co",
    ]) {
      expect(text).toContain(part);
    }
    expect(wordsIn(render(<CredentialBadge credential={credential} />))).toBe('Training: checked 3 May 2026');
  });

  it('lets no text of a clinic turn the words after it around', () => {
    const issuer = 'A\u2069\u202eB';
    expect(wordsIn(render(<CredentialBadge credential={{ ...credential, issuer }} size="full" />))).toContain(
      '\u2068A\u202eB\u2069 on',
    );
  });

  it('never calls a claim checked that nobody has checked', () => {
    for (const claim of [
      { ...credential, status: 'SELF_DECLARED' as const },
      { ...credential, verification: null },
      { ...credential, status: 'self_declared' as const, verification: null },
    ]) {
      const text =
        wordsIn(render(<CredentialBadge credential={claim} />)) +
        wordsIn(render(<CredentialBadge credential={claim} size="full" />));
      expect(text).not.toMatch(/checked \d|Checked in|Checked:/);
    }
    expect(wordsIn(render(<CredentialList credentials={[]} />))).toBe('No credentials published');
  });
});

const price: PriceData = {
  low: { amountMinor: 120_000, currency: 'GBP' },
  high: { amountMinor: 240_000, currency: 'GBP' },
  service: 'FULL_SCALP',
  unit: 'PER_SESSION',
  taxIncluded: false,
  touchUpIncluded: true,
};

describe('PriceRange', () => {
  it('shows the range, what it is for, and what is and is not stated', () => {
    const text = wordsIn(render(<PriceRange price={price} size="full" />));
    expect(text).toContain(
      '£1,200 – £2,400 Full scalp · All in, for the whole treatment, counted with the usual 2 to 4 sessions',
    );
    expect(text).toContain('First touch-up included Patch test not stated Tax not included');
    expect(wordsIn(render(<PriceRange price={null} />, 'de'))).toBe('Kein Preis veröffentlicht');
  });
});

describe('Term, EvidenceTag and the swatches', () => {
  it('carry their explanation without script', () => {
    const term = render(<Term scale="NORWOOD" stage="III_VERTEX" />);
    expect(term).toMatch(/popoverTarget="([^"]+)".*id="\1" popover="auto"/i);
    expect(wordsIn(term)).toContain('Loss mainly at the crown');
    expect(wordsIn(render(<EvidenceTag tag="C" source="hairx.tv" />))).toContain('Source: Commercial claim');
  });

  it('are native radios with the choice of the address', () => {
    const skin = render(<SkinSwatch name="skin" value="3" />);
    expect(skin.match(/type="radio"/g)).toHaveLength(11);
    expect(skin).toMatch(/checked="" value="3"|value="3" checked=""/);
    const hair = render(<HairSwatch name="hair" value="DARK_BROWN" any={false} />);
    expect(hair).toMatch(/checked="" value="dark_brown"|value="dark_brown" checked=""/);
  });
});
