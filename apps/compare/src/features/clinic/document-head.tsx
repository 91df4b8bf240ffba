import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Head, usePublicUrl } from '../../shared/head.tsx';
import { JsonLd } from '../../shared/structured/json-ld.tsx';
import { breadcrumbs, business } from '../../shared/structured/things.ts';
import type { ClinicShown } from './clinic-shown.ts';

/** What search engines and shared links read of the page. */
export function DocumentHead({ clinic }: { readonly clinic: ClinicShown }) {
  const { t } = useTranslation('clinic');
  const { t: say } = useTranslation('shared');
  const { t: site } = useTranslation('site');
  const { lang, slug } = useParams();
  const publicUrl = usePublicUrl();
  const { name, locations } = clinic;
  const path = `/${lang}/c/${slug}`;
  const title = t('pageTitle', { name });
  const chain = {
    '@type': 'Organization',
    '@id': `${publicUrl}${path}#clinic`,
    name,
    url: publicUrl + path,
    description: clinic.description ?? undefined,
    disambiguatingDescription: clinic.demo ? `${say('demo.title')} ${say('demo.body')}` : undefined,
  };
  const places = locations.nodes.map((each) => business(each, { parentOrganization: { '@id': chain['@id'] } }));
  const way = breadcrumbs(publicUrl, [
    { name: site('find'), path: `/${lang}/find` },
    { name, path },
  ]);
  return (
    <>
      <Head
        title={title}
        description={t('pageDescription', { name })}
        picture={{ path: `c/${slug}.png`, alt: title }}
      />
      <JsonLd things={[chain, ...places, way]} />
    </>
  );
}
