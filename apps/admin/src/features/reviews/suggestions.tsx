import { Button, SegmentedControl } from '@mantine/core';
import { REPLY_SUGGESTIONS } from '@stipple/domain';
import { LANGS, type Lang, useFormat } from '@stipple/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './reviews.module.css';

/** Ways to answer that confirm nothing, in the language of the review's readers. */
export function Suggestions({ onUse }: { readonly onUse: (text: string) => void }) {
  const { t, i18n } = useTranslation('reviews');
  const format = useFormat();
  const [language, setLanguage] = useState<Lang>(i18n.language as Lang);
  return (
    <details className={styles.history}>
      <summary>{t('reply.suggestions')}</summary>
      <SegmentedControl
        aria-label={t('reply.language')}
        data={LANGS.map((value) => ({ value, label: format.language(value) }))}
        value={language}
        onChange={(value) => setLanguage(value as Lang)}
      />
      <ul role="list" lang={language}>
        {REPLY_SUGGESTIONS[language].map((text) => (
          <li key={text}>
            <p>{text}</p>
            <Button size="xs" variant="default" lang={i18n.language} onClick={() => onUse(text)}>
              {t('reply.use')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
