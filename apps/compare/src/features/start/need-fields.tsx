import {
  FITZPATRICK_TYPES,
  type Indication,
  INDICATIONS,
  LUDWIG_STAGES,
  type NorwoodStage,
  SCAR_TYPES,
} from '@stipple/domain';
import { ScalpDrawing } from '@stipple/ui/scalp';
import { HairSwatch, SkinSwatch } from '@stipple/ui/swatch';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { GOALS, type Need, stageValue } from '../../shared/need.ts';
import { PictureChoice } from './picture-choice.tsx';
import styles from './need.module.css';

/** Causes that most come with, each with a picture; the others are a list below. */
const COMMON = ['aga_male', 'aga_female', 'transplant_scar', 'trauma_scar', 'areata'] as const satisfies Indication[];

const RARE = INDICATIONS.filter((code) => !(COMMON as readonly Indication[]).includes(code));

/** Norwood's stages by what a client would say is missing. */
const MEN: readonly (readonly [name: 'hairline' | 'crown' | 'allOver', stages: readonly NorwoodStage[]])[] = [
  ['hairline', ['I', 'II', 'IIA', 'III', 'IIIA']],
  ['crown', ['III_VERTEX', 'IV', 'V']],
  ['allOver', ['IVA', 'VA', 'VI', 'VII']],
];

/**
 * What for, by pictures: the cause, then its stage or the kind of scar, then skin and hair. The second question
 * appears with the answer to the first by style alone, so it needs no script.
 */
export function NeedFields({ need }: { readonly need: Need }) {
  const { t } = useTranslation('start');
  const words = useWords();
  const { indication, fitzpatrick, monk, hairColour } = need;
  const chosen = stageValue(need);
  const drawing = (code: (typeof COMMON)[number]) => {
    if (code === 'aga_male') return <ScalpDrawing of={{ scale: 'norwood', stage: 'III_VERTEX' }} />;
    if (code === 'aga_female') return <ScalpDrawing of={{ scale: 'ludwig', stage: 'II' }} />;
    return <ScalpDrawing of={{ indication: code }} />;
  };
  return (
    <div className={styles.need} id="need">
      <fieldset className={styles.step}>
        <legend>{t('whatFor')}</legend>
        <p>{t('whatForHelp')}</p>
        <div className={styles.pictures}>
          <PictureChoice
            name="for"
            value=""
            isChosen={!indication && !need.goal}
            label={t('unsure')}
            about={t('unsureAbout')}
          />
          {COMMON.map((code) => (
            <PictureChoice
              key={code}
              name="for"
              value={code}
              isChosen={indication === code}
              label={t(`causes.${code}`)}
              about={words('indication', code).label}
              picture={drawing(code)}
            />
          ))}
          {GOALS.map((goal) => (
            <PictureChoice
              key={goal}
              name="for"
              value={goal}
              isChosen={need.goal === goal}
              label={t(`wanted.${goal}`)}
              about={words('service', goal).label}
              picture={<ScalpDrawing of={{ service: goal }} />}
            />
          ))}
        </div>
        <details className={styles.more} open={Boolean(indication && RARE.includes(indication))}>
          <summary>{t('otherCauses')}</summary>
          <div className={styles.pictures}>
            {RARE.map((code) => (
              <PictureChoice
                key={code}
                name="for"
                value={code}
                isChosen={indication === code}
                {...words('indication', code)}
                picture={<ScalpDrawing of={{ indication: code }} />}
              />
            ))}
          </div>
        </details>
      </fieldset>

      <fieldset className={`${styles.step} ${styles.men}`}>
        <legend>{t('stageMen')}</legend>
        <AnyStage name="stage" isChosen={!chosen && indication !== 'aga_female'} />
        {MEN.map(([name, stages]) => (
          <div key={name}>
            <h2>{t(`goals.${name}`)}</h2>
            <div className={styles.pictures}>
              {stages.map((stage) => (
                <PictureChoice
                  key={stage}
                  name="stage"
                  value={`norwood ${stage}`}
                  isChosen={chosen === `norwood ${stage}`}
                  {...words.stage('norwood', stage)}
                  picture={<ScalpDrawing of={{ scale: 'norwood', stage }} />}
                />
              ))}
            </div>
          </div>
        ))}
      </fieldset>

      <fieldset className={`${styles.step} ${styles.women}`}>
        <legend>{t('stageWomen')}</legend>
        <AnyStage name="stage" isChosen={!chosen && indication === 'aga_female'} />
        <div className={styles.pictures}>
          {LUDWIG_STAGES.map((stage) => (
            <PictureChoice
              key={stage}
              name="stage"
              value={`ludwig ${stage}`}
              isChosen={chosen === `ludwig ${stage}`}
              {...words.stage('ludwig', stage)}
              picture={<ScalpDrawing of={{ scale: 'ludwig', stage }} />}
            />
          ))}
        </div>
      </fieldset>

      <fieldset className={`${styles.step} ${styles.scars}`}>
        <legend>{t('whichScar')}</legend>
        <AnyStage name="scar" isChosen={!need.scarType} />
        <div className={styles.pictures}>
          {SCAR_TYPES.map((scar) => (
            <PictureChoice
              key={scar}
              name="scar"
              value={scar}
              isChosen={need.scarType === scar}
              {...words('scarType', scar)}
              picture={<ScalpDrawing of={{ scar }} />}
            />
          ))}
        </div>
      </fieldset>

      <details className={styles.more} open={Boolean(fitzpatrick ?? monk ?? hairColour)}>
        <summary>{t('skinAndHair')}</summary>
        <div className={styles.swatches}>
          <p>{t('skinAndHairHelp')}</p>
          <SkinSwatch name="monk" value={monk ? String(monk) : ''} />
          <label className={styles.sun}>
            <span>{t('sun')}</span>
            <select name="skin" defaultValue={fitzpatrick ?? ''}>
              <option value="">{t('sunAny')}</option>
              {FITZPATRICK_TYPES.map((type) => (
                <option key={type} value={type}>
                  {words('fitzpatrick', type).label}: {words('fitzpatrick', type).about}
                </option>
              ))}
            </select>
          </label>
          <HairSwatch name="hair" value={hairColour ?? ''} />
        </div>
      </details>
    </div>
  );
}

/** The answer that leaves a second question open. */
function AnyStage({ name, isChosen }: { readonly name: string; readonly isChosen: boolean }) {
  const { t } = useTranslation('start');
  return (
    <label className={styles.any}>
      <input type="radio" name={name} value="" defaultChecked={isChosen} /> {t('any')}
    </label>
  );
}
