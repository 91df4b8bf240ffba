import { EVIDENCE_TAGS, INDICATIONS, SCAR_TYPES, STAGES } from '@stipple/domain';
import type { ReactNode } from 'react';
import { CredentialList } from '../credential/index.ts';
import { EvidenceTag, Term } from '../explain/index.ts';
import { useFormat, type Lang } from '../format/index.ts';
import { BeforeAfter, NoPhoto, Photo, TimeSlider } from '../photo/index.ts';
import { PriceRange } from '../price/index.ts';
import { RatingSummary } from '../rating/index.ts';
import { GOALS, ScalpDrawing, type Subject } from '../scalp/index.ts';
import { HairSwatch, SkinSwatch } from '../swatch/index.ts';
import { useWords } from '../words/index.ts';
import { EMPTY, HOSTILE, LONG, ORDINARY, type Samples } from './samples.ts';
import styles from './catalogue.module.css';

const NAMES = ['title', 'light', 'dark', 'rtl', 'long', 'hostile', 'empty', 'drawings'] as const;
const TITLES: Record<Lang, Record<(typeof NAMES)[number], string>> = {
  en: {
    title: 'Catalogue of the pieces',
    light: 'Light',
    dark: 'Dark',
    rtl: 'Right to left',
    long: 'Long texts',
    hostile: 'Hostile texts',
    empty: 'Nothing there',
    drawings: 'Drawings',
  },
  de: {
    title: 'Katalog der Bausteine',
    light: 'Hell',
    dark: 'Dunkel',
    rtl: 'Von rechts nach links',
    long: 'Lange Texte',
    hostile: 'Feindliche Texte',
    empty: 'Nichts vorhanden',
    drawings: 'Zeichnungen',
  },
};

/** What the pieces are shown in. */
export type CataloguePart = Exclude<(typeof NAMES)[number], 'title'>;

const SHOWN: Record<Exclude<CataloguePart, 'drawings'>, Samples> = {
  light: ORDINARY,
  dark: ORDINARY,
  rtl: ORDINARY,
  long: LONG,
  hostile: HOSTILE,
  empty: EMPTY,
};

/** Every piece in light, dark, right to left, with long, hostile and no texts; or one part of that alone. */
export function Catalogue({ part }: { readonly part?: string | null }) {
  const titles = TITLES[useFormat().lang];
  const parts = NAMES.filter((name): name is CataloguePart => name !== 'title');
  const shown = parts.filter((name) => name === part);
  return (
    <div>
      <title>{`${titles.title} · Stipple`}</title>
      <h1>{titles.title}</h1>
      {(shown.length > 0 ? shown : parts).map((name) => (
        <Part
          key={name}
          title={titles[name]}
          scheme={name === 'light' || name === 'dark' ? name : undefined}
          dir={name === 'rtl' ? name : undefined}
        >
          {name === 'drawings' ? <Drawings /> : <Pieces samples={SHOWN[name]} />}
        </Part>
      ))}
    </div>
  );
}

/** A form each, so that radios of the same name stay apart. */
function Part({
  title,
  scheme,
  dir,
  children,
}: {
  readonly title: string;
  readonly scheme?: 'light' | 'dark';
  readonly dir?: 'rtl';
  readonly children: ReactNode;
}) {
  return (
    <form className={styles.part} dir={dir} data-mantine-color-scheme={scheme}>
      <h2>{title}</h2>
      {children}
    </form>
  );
}

function Piece({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={wide ? styles.wide : styles.piece}>
      <h3>{name}</h3>
      {children}
    </div>
  );
}

function Pieces({ samples: { photos, rating, credentials, price, term } }: { readonly samples: Samples }) {
  const [before, , healed, aged] = photos;
  return (
    <div className={styles.pieces}>
      <Piece name="Photo">{healed ? <Photo photo={healed} caption sizes="20rem" /> : <NoPhoto />}</Piece>
      <Piece name="BeforeAfter">
        {before && aged ? <BeforeAfter before={before} after={aged} sizes="20rem" /> : <NoPhoto />}
      </Piece>
      <Piece name="TimeSlider">
        <TimeSlider photos={photos} sizes="20rem" />
      </Piece>
      <Piece name="RatingSummary">
        <RatingSummary rating={rating} />
        <hr />
        <RatingSummary rating={rating} size="full" />
      </Piece>
      <Piece name="PriceRange">
        <PriceRange price={price} />
        <hr />
        <PriceRange price={price} size="full" />
      </Piece>
      <Piece name="Term, EvidenceTag">
        <p>
          <Term
            scale="NORWOOD"
            stage="III_VERTEX"
            picture={<ScalpDrawing of={{ scale: 'norwood', stage: 'III_VERTEX' }} size={96} />}
          />
          {' · '}
          <Term kind="scarType" code="FUT_STRIP" />
          {' · '}
          <Term label={term} about={term} />
        </p>
        <p>
          {EVIDENCE_TAGS.map((tag) => (
            <EvidenceTag key={tag} tag={tag} source={term} />
          ))}
        </p>
      </Piece>
      <Piece name="CredentialList" wide>
        <CredentialList credentials={credentials} />
        <br />
        <CredentialList credentials={credentials} size="full" />
      </Piece>
      <Piece name="SkinSwatch, HairSwatch" wide>
        <SkinSwatch name="skin" value="3" />
        <br />
        <HairSwatch name="hair" value="DARK_BROWN" />
      </Piece>
    </div>
  );
}

function Drawings() {
  const words = useWords();
  const rows: [string, { of: Subject; label: string }[]][] = [
    [words('scale', 'norwood').label, STAGES.norwood.map((stage) => stageOf('norwood', stage))],
    [words('scale', 'ludwig').label, STAGES.ludwig.map((stage) => stageOf('ludwig', stage))],
    [words('scale', 'sinclair').label, STAGES.sinclair.map((stage) => stageOf('sinclair', stage))],
    [words('scale', 'savin').label, STAGES.savin.map((stage) => stageOf('savin', stage))],
    [
      words('facet', 'indication').label,
      INDICATIONS.map((of) => ({ of: { indication: of }, label: words('indication', of).label })),
    ],
    [
      words('facet', 'scar_type').label,
      SCAR_TYPES.map((of) => ({ of: { scar: of }, label: words('scarType', of).label })),
    ],
    ['ScalpDrawing', GOALS.map((goal) => ({ of: { goal }, label: goal }))],
  ];
  function stageOf(scale: keyof typeof STAGES, stage: string) {
    return { of: { scale, stage }, label: words.stage(scale, stage).label };
  }
  return (
    <>
      {rows.map(([name, drawings]) => (
        <Piece key={name} name={name} wide>
          <ul className={styles.drawings} role="list">
            {drawings.map(({ of, label }) => (
              <li key={label}>
                <ScalpDrawing of={of} size={96} />
                {'scale' in of && <ScalpDrawing of={of} view="front" size={96} />}
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </Piece>
      ))}
    </>
  );
}
