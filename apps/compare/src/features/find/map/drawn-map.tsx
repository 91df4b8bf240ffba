import 'maplibre-gl/dist/maplibre-gl.css';
import { useFormat } from '@stipple/ui/format';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draw } from './draw.ts';
import styles from './map.module.css';
import type { MapPlace } from './places.ts';

interface DrawnMapProps {
  readonly places: readonly MapPlace[];
  /** Told of the place whose pin was pressed. */
  readonly choose: (key: string) => void;
}

/** The map itself, in the browser alone. Pins are buttons that lead to the place's names below the map. */
export default function DrawnMap({ places, choose }: DrawnMapProps) {
  const { t } = useTranslation('find');
  const { lang } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!box.current) return undefined;
    const press = (key: string) => {
      choose(key);
      document.getElementById(`place-${key}`)?.focus();
    };
    const labelOf = ({ town, people }: MapPlace) => t('map.pin', { town, count: people.length });
    const texts = {
      'Map.Title': t('map.title'),
      'NavigationControl.ZoomIn': t('map.closer'),
      'NavigationControl.ZoomOut': t('map.farther'),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.gestureKeys'),
      'CooperativeGesturesHandler.MacHelpText': t('map.gestureMac'),
      'CooperativeGesturesHandler.MobileHelpText': t('map.gestureTouch'),
    };
    const unit = lang === 'en' ? 'imperial' : 'metric';
    const fail = () => setFailed(true);
    return draw(box.current, places, { unit, texts, labelOf, press, fail, pin: styles.pin ?? '' });
  }, [places, choose, t, lang]);

  return isFailed ? <p className={styles.failed}>{t('map.failed')}</p> : <div ref={box} className={styles.map} />;
}
