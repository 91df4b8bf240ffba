import type { SameShape } from '../../shared/feature.ts';
import type { texts as english } from './texts.en.ts';

/** Mitteilungen an Partner, auf Deutsch. */
export const texts: SameShape<typeof english> = {
  title: 'Partner zu benachrichtigen',
  about:
    'Fotos, die Partnern gezeigt wurden und deren Einwilligung widerrufen ist. Noch liest kein Partner Stipple mit eigenem Zugang: Die Betreiberin sagt es ihnen und hält hier fest, dass sie bestätigt haben.',
  empty: 'Partnern wurde nichts entzogen.',
  columns: {
    withdrawn: 'Widerrufen',
    clinic: 'Praxis',
    state: 'Bestätigt',
    photo: 'Foto',
    act: 'Zu tun',
  },
  filter: 'Bestätigt',
  waiting: 'Wartet',
  confirmed: 'Bestätigt',
  confirmedBy: 'Von {{name}}',
  confirm: 'Partner haben bestätigt',
  said: 'Festgehalten. Die Praxis sieht es.',
};
