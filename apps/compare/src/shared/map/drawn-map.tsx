import 'maplibre-gl/dist/maplibre-gl.css';
import { useFormat } from '@stipple/ui/format';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draw } from './draw.ts';
import styles from './map.module.css';
import type { Pin } from './pin.ts';

export interface DrawnMapProps {
  /** The same array as long as they are the same: the map is drawn anew for others. */
  readonly pins: readonly Pin[];
  /** Told of the pin that was pressed; the same function from one drawing to the next. */
  readonly press: (key: string) => void;
}

/** The map itself, in the browser alone. Pins are buttons. */
export default function DrawnMap({ pins, press }: DrawnMapProps) {
  const { t } = useTranslation('shared');
  const { lang } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!box.current) return undefined;
    const texts = {
      'Map.Title': t('map.canvas'),
      'NavigationControl.ZoomIn': t('map.closer'),
      'NavigationControl.ZoomOut': t('map.farther'),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.gestureKeys'),
      'CooperativeGesturesHandler.MacHelpText': t('map.gestureMac'),
      'CooperativeGesturesHandler.MobileHelpText': t('map.gestureTouch'),
    };
    const unit = lang === 'en' ? 'imperial' : 'metric';
    return draw(box.current, pins, { unit, texts, press, fail: () => setFailed(true), pin: styles.pin ?? '' });
  }, [pins, press, t, lang]);

  return isFailed ? <p className={styles.failed}>{t('map.failed')}</p> : <div ref={box} className={styles.map} />;
}
