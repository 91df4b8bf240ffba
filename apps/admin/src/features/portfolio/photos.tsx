import { ActionIcon, Alert, Button } from '@mantine/core';
import {
  AddPhotosDocument,
  OrderPhotosDocument,
  RemovePhotosDocument,
  RestorePhotosDocument,
  UpdatePhotosDocument,
  type CaseWholeFragment,
  type PhotoEditInput,
  type PhotoWholeFragment,
} from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { ChevronLeft, ChevronRight, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/form/index.ts';
import { useAct, useSave, type UserError } from '../../shared/save/index.ts';
import { toast } from '../../shared/toast/index.ts';
import { CaptureFields, type Capture } from './capture-fields.tsx';
import { Checklist } from './checklist.tsx';
import { NewPhotoCards } from './new-photo-cards.tsx';
import { PhotoCard, type Shot } from './photo-card.tsx';
import styles from './portfolio.module.css';
import { useNewPhotos } from './use-new-photos.ts';

interface PhotosProps {
  readonly row: CaseWholeFragment;
  readonly canEdit: boolean;
}

const editOf = (photo: PhotoWholeFragment): PhotoEditInput => ({
  photoId: photo.id,
  version: photo.version,
  view: photo.view,
  moment: photo.moment,
  takenOn: photo.takenOn,
  light: photo.light,
  distanceCm: photo.distanceCm,
  background: photo.background,
  hairLengthMm: photo.hairLengthMm,
  dry: photo.dry,
  retouched: photo.retouched,
  caption: photo.caption,
});

/** The photos of a case: each with what it shows, changed where it stands, and more to add. */
export function Photos({ row, canEdit }: PhotosProps) {
  const { t } = useTranslation('portfolio');
  const [isAdding, setAdding] = useState(row.photos.length === 0 && canEdit);
  return (
    <section className={styles.section} aria-label={t('photos.title')}>
      <div className={styles.row}>
        <h2>{t('photos.title')}</h2>
        {canEdit ? (
          <Button variant="default" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {t('photos.add')}
          </Button>
        ) : null}
      </div>
      {isAdding ? <AddPhotos row={row} onDone={() => setAdding(false)} /> : null}
      {row.photos.length > 0 && canEdit ? <p className={styles.hint}>{t('capture.keys')}</p> : null}
      <ul role="list" className={styles.cards}>
        {row.photos.map((photo, index) => (
          <OnePhoto key={photo.id} row={row} photo={photo} index={index} canEdit={canEdit} />
        ))}
      </ul>
    </section>
  );
}

function AddPhotos({ row, onDone }: { readonly row: CaseWholeFragment; readonly onDone: () => void }) {
  const { t } = useTranslation('portfolio');
  const textOf = useErrorText();
  const photos = useNewPhotos();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [add, isAdding] = useSave(AddPhotosDocument, {
    payload: (data) => data.addPhotos,
    saved: t('photos.addDone', { count: photos.photos.length }),
    refetch: ['Cases'],
  });
  async function put(): Promise<void> {
    const answer = await add({ input: { caseId: row.id, photos: photos.input() } });
    setErrors(answer.ok ? [] : answer.errors);
    if (!answer.ok) return;
    photos.clear();
    onDone();
  }
  const others = errors.filter(({ path }) => !(path[0] === 'photos' && path.length > 1));
  return (
    <div className={styles.beside}>
      <div className={styles.box}>
        {others.length > 0 ? (
          <Alert color="red" role="alert">
            {others.map((error) => textOf(error)).join(' ')}
          </Alert>
        ) : null}
        <NewPhotoCards
          of={photos}
          label={t('photos.add')}
          wrongOf={(index) => {
            const wrong = errors.find(({ path }) => path[0] === 'photos' && path[1] === String(index));
            return wrong ? textOf(wrong) : null;
          }}
        />
        <div className={styles.row}>
          <Button
            disabled={photos.photos.length === 0 || !photos.areReady}
            loading={isAdding}
            onClick={() => void put()}
          >
            {t('photos.put')}
          </Button>
        </div>
      </div>
      <Checklist />
    </div>
  );
}

interface OnePhotoProps extends PhotosProps {
  readonly photo: PhotoWholeFragment;
  readonly index: number;
}

function OnePhoto({ row, photo, index, canEdit }: OnePhotoProps) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const textOf = useErrorText();
  const [wrong, setWrong] = useState<string | null>(null);
  const [update] = useSave(UpdatePhotosDocument, {
    payload: (data) => data.updatePhotos,
    saved: t('capture.saved'),
    refetch: ['Cases'],
  });
  const [order] = useAct(OrderPhotosDocument, { payload: (data) => data.orderPhotos });
  const [restore] = useAct(RestorePhotosDocument, { payload: (data) => data.restorePhotos, refetch: ['Cases'] });
  const [remove] = useAct(RemovePhotosDocument, {
    payload: (data) => data.removePhotos,
    saved: t('photos.removed'),
    refetch: ['Cases'],
    undo: ({ input }) => restore({ input }),
  });
  async function save(edits: readonly PhotoEditInput[]): Promise<void> {
    const answer = await update({ input: { caseId: row.id, photos: [...edits] } });
    setWrong(answer.ok ? null : (answer.errors.map((error) => textOf(error))[0] ?? null));
  }
  const move = (by: number) => {
    const ids = row.photos.map(({ id }) => id);
    ids.splice(index + by, 0, ...ids.splice(index, 1));
    void order({ input: { caseId: row.id, photoIds: ids } });
  };
  const beside = (by: number) => row.photos[index + by]?.moment === photo.moment;
  const label = t('photos.card', {
    view: words('view', photo.view).label,
    moment: words('moment', photo.moment).label,
  });
  // A day that says another moment wins: the moment then follows it.
  const shotOf = (shot: Shot): PhotoEditInput => {
    const moved = shot.takenOn !== photo.takenOn && shot.moment === photo.moment;
    return { ...editOf(photo), ...shot, moment: moved && shot.takenOn ? null : shot.moment };
  };
  return (
    <PhotoCard
      label={label}
      shot={photo}
      onShot={({ view, moment, takenOn }) => void save([shotOf({ view, moment, takenOn })])}
      isReadOnly={!canEdit}
      wrong={wrong}
      picture={<img className={styles.thumb} src={photo.url} alt={label} loading="lazy" />}
    >
      {photo.daysHealed === null ? null : (
        <span className={styles.hint}>{t('photos.healedDays', { count: photo.daysHealed })}</span>
      )}
      {photo.ownSiteUrl ? <Embed address={photo.ownSiteUrl} /> : null}
      {canEdit ? (
        <>
          <PhotoCapture
            photo={photo}
            onSave={(capture) => void save([{ ...editOf(photo), ...capture }])}
            onSaveAll={(capture) => void save(row.photos.map((each) => ({ ...editOf(each), ...capture })))}
          />
          <div className={styles.row}>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('photos.earlier')}: ${label}`}
              disabled={!beside(-1)}
              onClick={() => move(-1)}
            >
              <ChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('photos.later')}: ${label}`}
              disabled={!beside(1)}
              onClick={() => move(1)}
            >
              <ChevronRight size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('photos.remove')}: ${label}`}
              onClick={() => void remove({ input: { caseId: row.id, photoIds: [photo.id] } })}
            >
              <Trash2 size={18} aria-hidden />
            </ActionIcon>
          </div>
        </>
      ) : null}
    </PhotoCard>
  );
}

interface PhotoCaptureProps {
  readonly photo: PhotoWholeFragment;
  readonly onSave: (capture: Capture) => void;
  readonly onSaveAll: (capture: Capture) => void;
}

function PhotoCapture({ photo, onSave, onSaveAll }: PhotoCaptureProps) {
  const { t } = useTranslation('portfolio');
  const { light, distanceCm, background, hairLengthMm, dry, retouched } = photo;
  const [capture, setCapture] = useState<Capture>({ light, distanceCm, background, hairLengthMm, dry, retouched });
  return (
    <details className={styles.more}>
      <summary>{t('capture.title')}</summary>
      <CaptureFields value={capture} onChange={setCapture} />
      <div className={styles.row}>
        <Button size="sm" onClick={() => onSave(capture)}>
          {t('capture.save')}
        </Button>
      </div>
      <Button
        size="sm"
        variant="default"
        h="auto"
        py="xs"
        styles={{ label: { whiteSpace: 'normal' } }}
        onClick={() => onSaveAll(capture)}
      >
        {t('capture.forAll')}
      </Button>
    </details>
  );
}

function Embed({ address }: { readonly address: string }) {
  const { t } = useTranslation('portfolio');
  return (
    <Button
      size="sm"
      variant="subtle"
      h="auto"
      py="xs"
      justify="start"
      styles={{ label: { whiteSpace: 'normal' } }}
      leftSection={<Copy size={14} aria-hidden />}
      onClick={() =>
        void navigator.clipboard
          .writeText(new URL(address, location.origin).href)
          .then(() => toast({ text: t('photos.copied') }))
      }
    >
      {t('photos.embed')}
    </Button>
  );
}
