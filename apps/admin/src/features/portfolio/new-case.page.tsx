import { useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox } from '@mantine/core';
import { CreateCaseDocument, LastCaseDocument, type LastCaseQuery } from '@stipple/contract/admin';
import { possibleMoments, daysHealedOf } from '@stipple/domain';
import { createCaseSchema } from '@stipple/validation';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PEOPLE, useChoices } from '../../shared/choose/index.ts';
import { lower, upper } from '../../shared/codes.ts';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { Page } from '../../shared/page/index.ts';
import { useClinic, useMay } from '../../shared/session/index.ts';
import { NO_CAPTURE, type Capture } from './capture-fields.tsx';
import { caseCheckedAs, caseInputOf, CaseFields, useCaseLabels, valuesOf, type CaseValues } from './case-fields.tsx';
import { Checklist } from './checklist.tsx';
import { scopesNamed } from './choices.ts';
import { ConsentFields, consentInputOf, usualConsent } from './consent-fields.tsx';
import { NewPhotoCards } from './new-photo-cards.tsx';
import styles from './portfolio.module.css';
import { Score, scoreOf } from './score.tsx';
import { useNewPhotos, type NewPhoto } from './use-new-photos.ts';

type LastCase = NonNullable<NonNullable<LastCaseQuery['viewer']>['clinic']>['cases']['nodes'][number];

const BLANK: CaseValues = {
  practitionerId: '',
  locationId: '',
  title: '',
  story: '',
  indication: 'AGA_MALE',
  scale: '',
  stage: '',
  scarType: '',
  fitzpatrick: '',
  monk: '',
  hairColour: '',
  greyPercent: '',
  sessions: '',
  startedOn: '',
  completedOn: '',
};

/** What a new case takes over: whose and where, and what was treated. Days, words, photos and consent are its own. */
const takenOver = (last: LastCase | undefined, practitionerId: string | null): CaseValues =>
  last
    ? { ...valuesOf(last), title: '', story: '', startedOn: '', completedOn: '' }
    : { ...BLANK, practitionerId: practitionerId ?? '' };

const captureOf = (last: LastCase | undefined): Capture => {
  const photo = last?.photos.at(-1);
  if (!photo) return NO_CAPTURE;
  const { light, distanceCm, background, hairLengthMm, dry, retouched } = photo;
  return { light, distanceCm, background, hairLengthMm, dry, retouched };
};

/** A case with its photos, consent and publication, in one form. */
export function Component() {
  const [params] = useSearchParams();
  const practitionerId = params.get('practitioner');
  const { data, error } = useQuery(LastCaseDocument, {
    variables: { filter: practitionerId ? { practitionerId } : null },
    fetchPolicy: 'network-only',
  });
  const people = useChoices(PEOPLE, '', []);
  const [round, setRound] = useState(0);
  if ((!data && !error) || people.isLoading) return <Page title="">{null}</Page>;
  const last = data?.viewer?.clinic?.cases.nodes[0];
  const only = people.found.length === 1 ? people.found[0]?.value : null;
  const begun = { last, practitionerId: practitionerId ?? only ?? null };
  return <NewCase key={round} {...begun} onNext={() => setRound(round + 1)} />;
}

interface NewCaseProps {
  readonly last: LastCase | undefined;
  readonly practitionerId: string | null;
  readonly onNext: () => void;
}

function NewCase({ last, practitionerId, onNext }: NewCaseProps) {
  const { t } = useTranslation('portfolio');
  const may = useMay();
  const { slug } = useClinic();
  const navigate = useNavigate();
  const photos = useNewPhotos(captureOf(last));
  const [isSigned, setSigned] = useState(false);
  const [consent, setConsent] = useState(usualConsent);
  const [isShown, setShown] = useState(true);
  const goesOn = useRef(false);
  const values = { ...takenOver(last, practitionerId), photos: null, consent: null, publish: null };
  const of = useRecordForm({
    schema: createCaseSchema,
    values,
    labels: {
      ...useCaseLabels(),
      photos: t('create.photos'),
      consent: t('create.consent'),
      publish: t('create.publish'),
    },
    input: (given) => caseCheckedAs(given),
    mutation: CreateCaseDocument,
    variables: (given) => ({
      input: {
        ...caseInputOf(given),
        photos: photos.input(),
        consent: isSigned ? consentInputOf(consent) : null,
        publish: isSigned && isShown ? scopesNamed(consent.scopes) : null,
      },
    }),
    payload: (data) => data.createCase,
    saved: t('create.done'),
    refetch: ['Cases', 'LastCase'],
    onSaved: ({ case: made }) => {
      photos.clear();
      if (goesOn.current) onNext();
      else if (made) void navigate(`/${slug}/portfolio/${made.id}`);
    },
  });
  const given = of.form.getValues();
  const wrongOf = (index: number) =>
    Object.entries(of.form.errors).find(([path]) => path.startsWith(`photos.${index}.`))?.[1] as string | undefined;
  return (
    <Page
      title={t('create.title')}
      about={t('create.about')}
      actions={
        <Button component={Link} to={`/${slug}/portfolio`} variant="default">
          {t('back')}
        </Button>
      }
    >
      <div className={styles.beside}>
        <Form
          of={of}
          submit={t('create.save')}
          isHeld={!photos.areReady}
          actions={
            <Button
              type="submit"
              variant="default"
              loading={of.isSaving}
              disabled={!photos.areReady}
              onClick={() => (goesOn.current = true)}
            >
              {t('create.saveNext')}
            </Button>
          }
        >
          {last ? <Alert>{t('create.asLast', { name: last.practitioner.name })}</Alert> : null}
          <NewPhotoCards of={photos} label={t('create.photos')} wrongOf={(index) => wrongOf(index) ?? null} />
          <fieldset className={styles.group}>
            <legend>{t('form.facts')}</legend>
            <CaseFields form={of.form} />
          </fieldset>
          {photos.photos.length > 0 ? (
            <Score of={scoreOf(photos.photos.map((photo) => asShown(photo, photos.capture, given)))} />
          ) : null}
          {may('case.consent') ? (
            <fieldset className={styles.group}>
              <legend>{t('create.consent')}</legend>
              <Checkbox
                label={t('create.signed')}
                checked={isSigned}
                disabled={photos.photos.length === 0}
                onChange={(event) => setSigned(event.currentTarget.checked)}
              />
              {isSigned ? (
                <>
                  <ConsentFields value={consent} onChange={setConsent} />
                  {may('case.publish') ? (
                    <Checkbox
                      label={t('create.publish')}
                      checked={isShown}
                      onChange={(event) => setShown(event.currentTarget.checked)}
                    />
                  ) : null}
                </>
              ) : null}
            </fieldset>
          ) : null}
          {photos.areReady ? null : <output className={styles.hint}>{t('create.waiting')}</output>}
        </Form>
        <Checklist />
      </div>
    </Page>
  );
}

/** A photo as it will be, for the score. */
function asShown({ shot }: NewPhoto, capture: Capture, { startedOn, completedOn }: CaseValues) {
  const care = { startedOn: startedOn || '9999-12-31', completedOn: completedOn || null };
  const [possible] = shot.takenOn && startedOn ? possibleMoments(shot.takenOn, care) : [];
  const moment = shot.moment ?? (possible ? upper(possible) : 'HEALED');
  const lowered = lower(moment);
  return { ...capture, view: shot.view, moment, daysHealed: daysHealedOf(shot.takenOn, lowered, care.completedOn) };
}
