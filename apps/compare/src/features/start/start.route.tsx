import { useTranslation } from 'react-i18next';
import { Form, useParams } from 'react-router';

export default function Start() {
  const { t } = useTranslation('start');
  const { lang } = useParams();
  return (
    <>
      <title>{`${t('title')} · Stipple`}</title>
      <meta name="description" content={t('description')} />
      <h1>{t('title')}</h1>
      <Form action={`/${lang}/find`}>
        <label>
          {t('where')} <input name="place" placeholder={t('whereHint')} autoComplete="off" />
        </label>{' '}
        <button type="submit">{t('submit')}</button>
      </Form>
    </>
  );
}
