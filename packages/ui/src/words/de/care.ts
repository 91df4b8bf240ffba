import type { Words } from '../kinds.ts';

/** Fotos, Leistungen und Preise. */
export const care: Pick<
  Words,
  'moment' | 'view' | 'light' | 'service' | 'extent' | 'priceUnit' | 'serves' | 'coordinateSource' | 'evidence'
> = {
  moment: {
    before: ['Vorher', 'Vor der ersten Sitzung aufgenommen.'],
    fresh: ['Frisch', 'Bis zu 7 Tage nach der letzten Sitzung: dunkler, als es bleiben wird.'],
    healing: ['Abheilend', '8 bis 27 Tage nach der letzten Sitzung: noch nicht das Ergebnis.'],
    healed: ['Verheilt', 'Ab dem 28. Tag nach der letzten Sitzung: das Ergebnis auf abgeheilter Haut.'],
    aged: ['Gealtert', 'Ein Jahr oder länger nach der letzten Sitzung: so hält das Ergebnis.'],
  },
  view: {
    front: ['Von vorn', 'Der Kopf von vorn.'],
    left: ['Linke Seite', 'Der Kopf von links.'],
    right: ['Rechte Seite', 'Der Kopf von rechts.'],
    left_45: ['Schräg von links', 'Der Kopf schräg von links.'],
    right_45: ['Schräg von rechts', 'Der Kopf schräg von rechts.'],
    vertex: ['Von oben', 'Oberkopf und Wirbel.'],
    macro: ['Nahaufnahme', 'Die Punkte aus der Nähe, mit Maßstab.'],
  },
  light: {
    overhead: ['Licht von oben', 'Licht von oben, wie es Vorher-nachher-Fotos haben sollten.'],
    ambient: ['Weiches Licht', 'Licht von allen Seiten, das die Punkte verbirgt.'],
    harsh: ['Hartes Licht', 'Direktes Licht, das jeden Punkt zeigt.'],
  },
  service: {
    consultation: ['Beratung', 'Gespräch und Untersuchung vor jeder Behandlung.'],
    hairline: ['Haarlinie', 'Nur der vordere Rand des Haars.'],
    full_scalp: ['Gesamte Kopfhaut', 'Die ganze Kopfhaut, für den Eindruck kurz geschorener Haare.'],
    density: ['Verdichtung', 'Punkte zwischen dem vorhandenen Haar, damit weniger Kopfhaut durchscheint.'],
    scar: ['Narbenkaschierung', 'Punkte in und um eine Narbe, damit sie weniger auffällt.'],
    touch_up: ['Auffrischung', 'Eine Sitzung, die eine frühere Arbeit auffrischt.'],
  },
  extent: {
    small: ['Kleine Fläche', 'Der Preis gilt für eine kleine Fläche.'],
    medium: ['Mittlere Fläche', 'Der Preis gilt für eine mittlere Fläche.'],
    large: ['Große Fläche', 'Der Preis gilt für eine große Fläche.'],
  },
  priceUnit: {
    per_treatment: ['Gesamte Behandlung', 'Die Klinik nennt einen Preis für die gesamte Behandlung.'],
    per_session: ['Je Sitzung', 'Die Klinik nennt einen Preis je Sitzung; wir zeigen die Summe aller Sitzungen.'],
  },
  serves: {
    women: ['Frauen', 'Gibt an, Frauen zu behandeln.'],
    men: ['Männer', 'Gibt an, Männer zu behandeln.'],
  },
  coordinateSource: {
    given: ['Genaue Lage', 'Die Klinik hat die Lage angegeben.'],
    town: ['Lage des Ortes', 'Nur der Ort ist bekannt: Entfernungen sind ungefähre Angaben.'],
    none: ['Keine Lage', 'Der Standort ist nicht verortet: Eine Entfernung lässt sich nicht angeben.'],
  },
  evidence: {
    S0: ['Gründungsdokument S0', 'Gründungsdokument „Effective SMP Procedures“, ein Ratgeber für Patienten.'],
    S1: ['Gründungsdokument S1', 'Gründungsdokument „Fast, Safe, and Effective: SMP“, ein Ratgeber für Patienten.'],
    S2: ['Gründungsdokument S2', 'Gründungsdokument, der Überblick Schritt für Schritt, ein Ratgeber für Patienten.'],
    S3: ['Gründungsdokument S3', 'Gründungsdokument „How To Get The Best Results“, ein Ratgeber für Patienten.'],
    S4: ['Gründungsdokument S4', 'Gründungsdokument „Restoring Confidence“, ein Ratgeber für Patienten.'],
    P: ['Studie, Gesetz oder Behörde', 'Eine veröffentlichte Studie, ein Gesetz oder eine amtliche Stelle sagt es.'],
    C: ['Angabe eines Anbieters', 'Eine Klinik, ein Hersteller oder eine Schule sagt es: ein schwacher Beleg.'],
    G: ['Allgemeinwissen', 'Weithin angenommen, hier aber auf keine Quelle zurückgeführt.'],
    J: [
      'Ermessen',
      'Niemand hat es gemessen: eine Einschätzung von uns. Wo Kliniken abweichen dürfen, legen sie es selbst fest.',
    ],
  },
};
