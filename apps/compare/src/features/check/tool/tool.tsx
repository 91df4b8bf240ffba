import { dayOf } from '@stipple/domain';
import { useFormat, type Lang } from '@stipple/ui/format';
import { useState } from 'react';
import { Aftercare } from './aftercare.tsx';
import { type Here } from './consultation.ts';
import { type Speech, SpeechProvider } from './speech.ts';
import { Suitability } from './suitability.tsx';

/** Whose law and units the rules take where no clinic is known. */
const REGIONS: Record<Lang, string> = { en: 'GB', de: 'DE' };

/** The visitor's own day, as it is when the page opens. */
function today(timeZone: string): string {
  return dayOf(new Date().toISOString(), timeZone);
}

/** The rules in the browser: nothing that is entered here leaves it. */
export default function Tool({ speech }: { readonly speech: Speech }) {
  const { lang } = useFormat();
  const [here] = useState((): Here => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return { region: REGIONS[lang], timeZone, today: today(timeZone) };
  });
  return (
    <SpeechProvider value={speech}>
      <Suitability here={here} />
      <Aftercare here={here} />
    </SpeechProvider>
  );
}
