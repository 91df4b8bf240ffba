import { useTexts } from '../texts/index.ts';
import { type PhotoData, srcSetOf } from './photo-data.ts';
import { usePhotoFacts } from './photo-facts.tsx';
import { previewOf } from './thumbhash.ts';
import styles from './photo.module.css';

/** How a photo is laid out and loaded. */
export interface PhotoLayout {
  /** How wide it is shown, for choosing a file: the `sizes` of an image. */
  readonly sizes?: string;
  /** For the one photo that decides when the page is seen: loaded at once, and first. */
  readonly priority?: boolean;
  /** Width by height of the frame, for example `'4 / 5'`; that of the photo where it is left out. */
  readonly ratio?: string;
}

export interface PhotoProps extends PhotoLayout {
  readonly photo: PhotoData;
  /** Shows the clinic's caption below. */
  readonly caption?: boolean;
}

/** The image in its frame: a preview first, no shift of the layout, "drawing" or "retouched" where it is. */
export function PhotoFrame({
  photo,
  sizes = '100vw',
  priority = false,
  ratio,
}: { readonly photo: PhotoData } & PhotoLayout) {
  const say = useTexts();
  const facts = usePhotoFacts()(photo);
  const preview = previewOf(photo.thumbhash);
  return (
    <div className={styles.frame} style={{ aspectRatio: ratio ?? `${photo.width} / ${photo.height}` }}>
      <img
        className={styles.image}
        style={preview ? { backgroundImage: preview } : undefined}
        src={photo.url}
        srcSet={srcSetOf(photo)}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={facts.alt}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
      />
      {(photo.drawn || photo.capture?.retouched) && (
        <ul className={styles.marks} role="list">
          {photo.drawn && <li title={say('photoDrawnAbout')}>{say('photoDrawn')}</li>}
          {photo.capture?.retouched && <li>{say('photoRetouched')}</li>}
        </ul>
      )}
    </div>
  );
}

/** What stands on a photo: moment and time healed, light. */
export function PhotoFactsLine({ photo }: { readonly photo: PhotoData }) {
  const facts = usePhotoFacts()(photo);
  return (
    <>
      <span title={facts.about}>
        <strong>{facts.moment}</strong>
        {facts.age && ` · ${facts.age}`}
      </span>
      <span>{facts.light}</span>
    </>
  );
}

/** One photo of a case, with moment, time healed and light printed on it. */
export function Photo({ photo, caption = false, ...layout }: PhotoProps) {
  const shown = caption && photo.caption;
  return (
    <div className={styles.photo}>
      <figure className={styles.print}>
        <PhotoFrame photo={photo} {...layout} />
        <figcaption className={styles.facts}>
          <PhotoFactsLine photo={photo} />
        </figcaption>
      </figure>
      {shown && (
        <p className={styles.caption} dir="auto">
          {shown}
        </p>
      )}
    </div>
  );
}

/** The place of a photo that is not there. */
export function NoPhoto({ ratio = '4 / 5' }: Pick<PhotoLayout, 'ratio'>) {
  const say = useTexts();
  return (
    <p className={styles.missing} style={{ aspectRatio: ratio }}>
      {say('photoMissing')}
    </p>
  );
}
