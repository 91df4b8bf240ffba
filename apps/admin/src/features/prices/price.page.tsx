import { useQuery } from '@apollo/client/react';
import { PriceDocument, UpdatePriceDocument, type PriceWholeFragment } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { priceTermsSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRecordForm } from '../../shared/form/index.ts';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { CopyId, Facts, Status } from '../../shared/show/index.ts';
import { History } from './history.tsx';
import { PriceActions } from './price-actions.tsx';
import { PriceFields } from './price-fields.tsx';
import { termsOf, valuesOf, type PriceValues } from './price-values.ts';
import { useValueLabels } from './use-value-labels.ts';
import { TONES } from './standing.ts';

/** One price over the book. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(PriceDocument, { variables: { id } });
  const price = query.data?.viewer?.clinic?.price;
  return price ? <Panel key={price.id} price={price} /> : <PanelAbsent query={query} />;
}

function Panel({ price }: { readonly price: PriceWholeFragment }) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const mayWrite = useMay()('price.write') && price.status !== 'WITHDRAWN';
  return (
    <SidePanel
      title={`${words('service', price.service).label}, ${price.locationName}`}
      badge={<Status tone={TONES[price.standing]}>{t(`standing.${price.standing}`)}</Status>}
      isWide
    >
      <Facts
        facts={[
          [t('form.extent'), price.extent ? words('extent', price.extent).label : t('form.anyExtent')],
          [words('service', price.service).label, price.practitionerName],
        ]}
      />
      {mayWrite ? <Editor price={price} /> : null}
      <PriceActions price={price} />
      <History versions={price.versions} />
      <CopyId id={price.id} />
    </SidePanel>
  );
}

function Editor({ price }: { readonly price: PriceWholeFragment }) {
  const { t } = useTranslation('prices');
  const of = useRecordForm({
    schema: priceSchema,
    input: inputOf,
    values: valuesOf(price),
    version: price.version,
    labels: useValueLabels(),
    mutation: UpdatePriceDocument,
    variables: (values: PriceValues, version: number) => ({
      input: { ...termsOf(values), priceId: price.id, version, publish: values.publish },
    }),
    payload: (data) => data.updatePrice,
    current: ({ price: now }) => (now ? { values: valuesOf(now), version: now.version } : null),
    saved: t('form.saved'),
    refetch: ['PriceBook'],
  });
  return <PriceFields of={of} isPublished={price.status === 'PUBLISHED'} />;
}

const priceSchema = priceTermsSchema;
/** The schema speaks of the domain's codes. */
const inputOf = (values: PriceValues) => ({ ...termsOf(values), unit: values.unit.toLowerCase() });
