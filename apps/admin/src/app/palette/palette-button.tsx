import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../frame/frame.module.css';

const Palette = lazy(() => import('./palette.tsx'));

/** Opens the palette, at a press or with Ctrl-K; what it needs is fetched then. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpened((times) => times + 1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpened((times) => times + 1)}
      >
        <Search size={16} aria-hidden />
        <span>{t('palette.open')}</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <Suspense>{opened > 0 ? <Palette opened={opened} /> : null}</Suspense>
    </>
  );
}
