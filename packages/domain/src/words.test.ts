import { describe, expect, it } from 'vitest';
import { normaliseWords } from './words.ts';

describe('words as search compares them', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['  München –  Schwabing ', 'munchen schwabing'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ["L'Hospitalet de Llobregat", 'lhospitalet de llobregat'],
    ['St. Gallen', 'st gallen'],
    ['Saint-Denis', 'saint denis'],
    ['İstanbul', 'istanbul'],
    ['Ｌｅｅｄｓ', 'leeds'],
    ['Ελλάδα', 'ελλαδα'],
    ['東京 23', '東京 23'],
    ['', ''],
    ['!?', ''],
  ])('%s -> %s', (text, words) => expect(normaliseWords(text)).toBe(words));

  it('changes nothing when done again', () => {
    for (const text of ['Çeşme', 'Ærøskøbing', 'A  B', 'ŒUVRE']) {
      expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text));
    }
  });
});
