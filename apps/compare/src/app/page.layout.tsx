import { data, type LoaderFunctionArgs, Outlet } from 'react-router';
import { Chrome } from './chrome.tsx';
import { isLanguage } from './i18n/language.ts';

/** An address whose first part is no language leads nowhere. */
export function loader({ params }: LoaderFunctionArgs) {
  if (!isLanguage(params['lang'])) throw data(null, { status: 404 });
  return null;
}

export const shouldRevalidate = () => false;

/** The frame of every page. */
export default function PageLayout() {
  return (
    <Chrome>
      <Outlet />
    </Chrome>
  );
}
