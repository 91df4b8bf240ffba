import { LngLatBounds, Map as MapLibre, Marker, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { feature, mesh } from 'topojson-client';
import landUrl from 'world-atlas/countries-50m.json?url';
import type { Pin } from './pin.ts';

setWorkerUrl(workerUrl);

type Topology = Parameters<typeof mesh>[0];

export interface Drawing {
  readonly unit: 'imperial' | 'metric';
  /** MapLibre's own words, by their names there. */
  readonly texts: Readonly<Record<string, string>>;
  readonly press: (key: string) => void;
  /** Called when the browser can draw no map: it has no WebGL. */
  readonly fail: () => void;
  /** The class of a pin. */
  readonly pin: string;
}

/** Outlines of countries from Natural Earth (public domain), by way of world-atlas; asked for once. */
let outlines: Promise<Topology> | undefined;
const outlinesOnce = () => (outlines ??= fetch(landUrl).then((response) => response.json() as Promise<Topology>));

/** A colour of the page's style sheet, in the scheme that is shown. */
function colourOf(element: HTMLElement, name: string): string {
  const before = element.style.color;
  element.style.color = `var(${name})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}

function boundsOf(pins: readonly Pin[]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { longitude, latitude } of pins) bounds.extend([longitude, latitude]);
  // Nobody with a known position: Europe.
  return bounds.isEmpty() ? new LngLatBounds([-11, 36], [25, 60]) : bounds;
}

/**
 * Draws the outlines of countries and a pin for each place, without tiles and without asking another host.
 * @returns what takes it away again
 */
export function draw(box: HTMLElement, pins: readonly Pin[], drawing: Drawing): () => void {
  try {
    return drawMap(box, pins, drawing);
  } catch {
    drawing.fail();
    return () => undefined;
  }
}

function drawMap(box: HTMLElement, pins: readonly Pin[], drawing: Drawing): () => void {
  const map = new MapLibre({
    container: box,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'sea', type: 'background', paint: { 'background-color': colourOf(box, '--sunken') } }],
    },
    bounds: boundsOf(pins),
    fitBoundsOptions: { padding: 64, maxZoom: 9 },
    maxZoom: 11,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    locale: drawing.texts,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl({ unit: drawing.unit }));
  for (const { key, label, longitude, latitude } of pins) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = drawing.pin;
    button.textContent = label;
    button.addEventListener('click', () => drawing.press(key));
    new Marker({ element: button, anchor: 'bottom' }).setLngLat([longitude, latitude]).addTo(map);
  }
  let isGone = false;
  const land = async () => {
    const [topology] = await Promise.all([outlinesOnce(), map.once('load')]);
    if (!isGone) addLand(map, box, topology);
  };
  // Without outlines the pins still stand where they stand.
  land().catch(() => undefined);
  return () => {
    isGone = true;
    map.remove();
  };
}

function addLand(map: MapLibre, box: HTMLElement, topology: Topology): void {
  const { countries } = topology.objects;
  if (!countries) return;
  map.addSource('land', { type: 'geojson', data: feature(topology, countries) });
  map.addSource('borders', { type: 'geojson', data: mesh(topology) });
  map.addLayer({ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colourOf(box, '--surface') } });
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: 'borders',
    paint: { 'line-color': colourOf(box, '--line-strong'), 'line-width': 0.75 },
  });
}
