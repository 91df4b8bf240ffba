import { redirect, type LoaderFunctionArgs } from 'react-router';
import { siteContext } from './context.ts';
import { wantedLanguage } from './i18n/language.ts';

/** `/` has no language: it sends a visitor to the start page in theirs. */
export function loader({ context }: LoaderFunctionArgs) {
  const { language } = context.get(siteContext);
  throw redirect(`/${wantedLanguage(language)}`, { headers: { vary: 'accept-language', 'cache-control': 'no-store' } });
}
