import { NativeSelect, NumberInput } from '@mantine/core';
import type { PhotoBackground, PhotoEditInput, PhotoLight } from '@stipple/contract/admin';
import { CAPTURE_LIMITS } from '@stipple/domain';
import { useTranslation } from 'react-i18next';
import { useChoices } from './choices.ts';
import styles from './portfolio.module.css';

/** How a photo was taken, beside its view and moment: what is usually the same for all photos of a case. */
export type Capture = Required<
  Pick<PhotoEditInput, 'light' | 'distanceCm' | 'background' | 'hairLengthMm' | 'dry' | 'retouched'>
>;

export const NO_CAPTURE: Capture = {
  light: null,
  distanceCm: null,
  background: null,
  hairLengthMm: null,
  dry: null,
  retouched: null,
};

const flagOf = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const textOf = (flag: boolean | null | undefined): string =>
  flag === null || flag === undefined ? '' : flag ? 'yes' : 'no';
const numberOf = (given: string | number): number | null => (typeof given === 'number' ? Math.round(given) : null);

interface CaptureFieldsProps {
  readonly value: Capture;
  readonly onChange: (value: Capture) => void;
}

/** The fields of {@link Capture}. */
export function CaptureFields({ value, onChange }: CaptureFieldsProps) {
  const { t } = useTranslation('portfolio');
  const choices = useChoices();
  const set = (change: Partial<Capture>) => onChange({ ...value, ...change });
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t('capture.light')}
        data={choices.lights}
        value={value.light ?? ''}
        onChange={(event) => set({ light: (event.currentTarget.value || null) as PhotoLight | null })}
      />
      <NumberInput
        label={t('capture.distanceCm')}
        {...CAPTURE_LIMITS.distanceCm}
        value={value.distanceCm ?? ''}
        onChange={(given) => set({ distanceCm: numberOf(given) })}
      />
      <NativeSelect
        label={t('capture.background')}
        data={choices.backgrounds}
        value={value.background ?? ''}
        onChange={(event) => set({ background: (event.currentTarget.value || null) as PhotoBackground | null })}
      />
      <NumberInput
        label={t('capture.hairLengthMm')}
        {...CAPTURE_LIMITS.hairLengthMm}
        value={value.hairLengthMm ?? ''}
        onChange={(given) => set({ hairLengthMm: numberOf(given) })}
      />
      <NativeSelect
        label={t('capture.dry')}
        data={choices.dry}
        value={textOf(value.dry)}
        onChange={(event) => set({ dry: flagOf(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('capture.retouched')}
        data={choices.retouched}
        value={textOf(value.retouched)}
        onChange={(event) => set({ retouched: flagOf(event.currentTarget.value) })}
      />
    </div>
  );
}
