import { expect, test } from 'vitest';
import { CaptureTable } from '../../shared/case/capture-table.tsx';
import { HealedFor } from '../../shared/case/case-facts.tsx';
import { escaped, render } from '../../shared/render.testing.tsx';
import { ReviewItem } from '../../shared/review/review-item.tsx';
import { ReviewRules } from './review-rules.tsx';

const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const review = {
  id: 'r',
  rating: 3,
  title: '<b>bold</b>',
  body: 'Muy bien & "bonito"',
  clientName: null,
  language: 'es',
  reviewedOn: '2026-09-17',
  source: 'TREATMENT',
  treatmentCompletedOn: '2026-06-06',
  treatmentVerified: true,
  aspects: [],
  followUps: [{ month: 3, rating: 2, body: null, writtenOn: '2026-11-05' }],
  reply: { body: '<script>', writtenOn: '2026-11-06' },
} as const;

test('a review is text in its own language; what followed stands on a line of time', () => {
  const markup = render(
    <ReviewItem review={{ ...review, aspects: [], followUps: [...review.followUps] }} today="2027-01-01" />,
  );
  for (const words of [review.title, review.body, review.reply.body]) expect(markup).toContain(escaped(words));
  expect(markup).toContain('dir="auto" lang="es"');
  expect(text(markup)).toContain('written in Spanish');
  expect(text(markup)).toContain('Tied to a completed treatment · completed 6 June 2026');
  expect(text(markup)).toMatch(/After 3 months November 2026 After 6 months nothing written After 12 months too early/);
});

test('an imported review never looks like one that is tied to a treatment', () => {
  const imported = { ...review, source: 'IMPORTED', treatmentVerified: false, aspects: [], followUps: [] } as const;
  const words = text(
    render(<ReviewItem review={{ ...imported, aspects: [], followUps: [] }} today="2027-01-01" />, 'de'),
  );
  expect(words).toContain('Niemand hat geprüft, wer sie geschrieben hat');
  expect(words).toContain('laut Klinik');
  expect(words).not.toContain('Gehört zu einer abgeschlossenen Behandlung');
});

test('what was removed or held back is counted by reason, in the language of the page', () => {
  const moderation = {
    held: 1,
    removed: 2,
    reasons: [
      { reason: 'FAKE' as const, held: 0, removed: 2 },
      { reason: null, held: 1, removed: 0 },
    ],
  };
  const words = text(render(<ReviewRules moderation={moderation} />));
  expect(words).toContain('2 removed and 1 held back while it is looked into');
  expect(words).toContain('Not genuine: 2 removed');
  expect(words).toContain('No reason stated: 1 held back');
  const none = render(<ReviewRules moderation={{ held: 0, removed: 0, reasons: [] }} />, 'de');
  expect(text(none)).toContain('Keine Bewertung wurde entfernt oder zurückgehalten.');
});

test('how photos were taken says what is not stated, and what was not the same', () => {
  const unstated = { light: null, distanceCm: null, hairLengthMm: null, dry: null, retouched: null };
  const photo = {
    url: '/files/key/640',
    width: 1280,
    height: 1280,
    view: 'FRONT' as const,
    drawn: true,
    daysHealed: null,
    thumbhash: null,
  };
  const markup = render(
    <CaptureTable
      photos={[
        { ...photo, id: 'a', moment: 'BEFORE', capture: { ...unstated, light: 'HARSH', hairLengthMm: 3 } },
        { ...photo, id: 'b', moment: 'HEALED', capture: { ...unstated, light: 'AMBIENT', retouched: false } },
      ]}
    />,
  );
  expect(text(markup)).toContain('Light not the same Harsh light Soft light');
  expect(text(markup)).toContain('Hair length 3 mm not stated');
  expect(text(markup)).toContain('Retouched not stated no');
});

test('a case says for how long it has healed, or that it has not', () => {
  expect(text(render(<HealedFor shown={{ healed: true, monthsHealed: 14 }} />))).toContain('14 months healed');
  expect(text(render(<HealedFor shown={{ healed: true, monthsHealed: null }} />))).toContain('not stated');
  expect(text(render(<HealedFor shown={{ healed: false, monthsHealed: null }} />, 'de'))).toContain(
    'Kein abgeheiltes Foto',
  );
});
