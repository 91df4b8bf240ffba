import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismiss, type Toast, useToasts } from './store.ts';
import styles from './toast.module.css';

/** So long a toast stands, unless somebody is at it; one that tells of a failure stands until it is put away. */
const STANDS_MS = 8_000;

/** Where toasts are told, for the eye and for the ear. */
export function Toaster() {
  const { t } = useTranslation('kit');
  const toasts = useToasts();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    // A panel holds the focus; this is the way out of it to what can be undone.
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'F8') region.current?.querySelector<HTMLElement>('[data-toast]:last-child button')?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <section ref={region} className={styles.toaster} aria-live="polite" aria-label={t('messages')}>
      {toasts.map((each) => (
        <Told key={each.id} toast={each} />
      ))}
    </section>
  );
}

function Told({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation('kit');
  const { id, text, tone, action } = toast;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || tone === 'bad') return undefined;
    const over = setTimeout(() => dismiss(id), STANDS_MS);
    return () => clearTimeout(over);
  }, [isHeld, tone, id]);
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      data-toast
      role={tone === 'bad' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span dir="auto">{text}</span>
      {action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      ) : null}
      <button type="button" className={styles.close} aria-label={t('close')} onClick={() => dismiss(id)}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
