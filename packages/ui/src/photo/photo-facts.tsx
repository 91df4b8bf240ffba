import { DAYS_PER_MONTH } from '@stipple/domain';
import { useTexts } from '../texts/index.ts';
import { useWords } from '../words/index.ts';
import { momentOfPhoto, type PhotoData } from './photo-data.ts';

/** Up to here days say more than months. */
const IN_DAYS = 61;

/** How long after the last session, in as few words as possible: "5 days", "14 months". */
function useAge() {
  const say = useTexts();
  return (days: number) =>
    days < IN_DAYS ? say('days', { count: days }) : say('months', { count: Math.floor(days / DAYS_PER_MONTH) });
}

/** What must stand on every photo: the moment, days or months healed, the light. */
export function usePhotoFacts() {
  const say = useTexts();
  const words = useWords();
  const age = useAge();
  return (photo: PhotoData) => {
    const before = momentOfPhoto(photo) === 'before';
    const days = photo.daysHealed ?? null;
    const light = photo.capture?.light;
    return {
      moment: words('moment', photo.moment).label,
      about: words('moment', photo.moment).about,
      age: before ? null : days === null ? say('photoAgeUnknown') : age(Math.max(0, days)),
      light: light ? words('light', light).label : say('photoLightUnknown'),
      alt: say('photoAlt', { view: words('view', photo.view).label, moment: words('moment', photo.moment).label }),
    };
  };
}
