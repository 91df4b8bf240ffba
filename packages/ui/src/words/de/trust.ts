import type { Words } from '../kinds.ts';

/** Nachweise, Bewertungen, Reihenfolge und Suche. */
export const trust: Pick<
  Words,
  | 'credentialKind'
  | 'credentialScope'
  | 'credentialStatus'
  | 'verificationMethod'
  | 'aspect'
  | 'reviewSource'
  | 'moderationReason'
  | 'rankPart'
  | 'order'
  | 'facet'
  | 'filterPart'
  | 'comparedFact'
> = {
  credentialKind: {
    training: ['Ausbildung', 'Eine abgeschlossene Ausbildung oder bestandene Prüfung.'],
    bloodborne_pathogen: ['Blutübertragbare Erreger', 'Ein Kurs zum Schutz vor Infektionen durch Blut.'],
    licence: ['Zulassung', 'Eine Zulassung oder Anmeldung bei einer Behörde.'],
    insurance: ['Versicherung', 'Eine Versicherung, die die Behandlung abdeckt.'],
    first_aid: ['Erste Hilfe', 'Ein Kurs in Erster Hilfe.'],
  },
  credentialScope: {
    smp: ['Nennt die Kopfhautpigmentierung', 'Der Nachweis nennt die Kopfhautpigmentierung ausdrücklich.'],
    pmu: ['Permanent-Make-up', 'Für Permanent-Make-up; die Kopfhautpigmentierung ist nicht genannt.'],
    tattoo: ['Tätowieren', 'Für das Tätowieren; die Kopfhautpigmentierung ist nicht genannt.'],
    general: ['Allgemein', 'Für kein bestimmtes Verfahren.'],
  },
  credentialStatus: {
    self_declared: ['Eigene Angabe', 'Die Klinik gibt es an; niemand hat es geprüft.'],
    submitted: ['In Prüfung', 'Zur Prüfung eingereicht; noch nicht geprüft.'],
    verified: ['Geprüft', 'Wir haben es geprüft; der Nachweis sagt, wie und wann.'],
    rejected: ['Nicht bestätigt', 'Geprüft und nicht bestätigt.'],
    revoked: ['Zurückgezogen', 'Die Bestätigung wurde zurückgenommen.'],
  },
  verificationMethod: {
    issuer_registry: [
      'Im Register der ausstellenden Stelle geprüft',
      'Wir haben es mit dem Register der ausstellenden Stelle verglichen.',
    ],
    document_only: [
      'Nur am Dokument geprüft',
      'Wir haben das Dokument gesehen; die ausstellende Stelle wurde nicht befragt.',
    ],
  },
  aspect: {
    naturalness: ['Natürlichkeit', 'Wie natürlich das Ergebnis aussieht.'],
    match: ['Farbton', 'Wie gut es zu Haar und Haut passt.'],
    comfort: ['Wohlbefinden', 'Wie angenehm die Behandlung war.'],
    hygiene: ['Hygiene', 'Wie sauber alles war.'],
    aftercare: ['Nachsorge', 'Wie gut Betreuung und Rat danach waren.'],
  },
  reviewSource: {
    treatment: [
      'Nach abgeschlossener Behandlung',
      'Hier verfasst von jemandem, dessen Behandlungssitzung abgeschlossen war.',
    ],
    imported: ['Importiert', 'Von der Klinik mitgebracht; niemand hat geprüft, wer sie verfasst hat.'],
  },
  moderationReason: {
    fake: ['Nicht echt', 'Sie gilt keiner wirklichen Behandlung oder wurde bezahlt.'],
    harmful: ['Drohung oder Beleidigung', 'Sie droht oder beleidigt.'],
    illegal: ['Rechtswidrig', 'Sie verstößt gegen das Gesetz.'],
    personal_data: ['Personenbezogene Daten', 'Sie gibt personenbezogene Daten preis.'],
    not_a_client: ['Nicht in Behandlung gewesen', 'Wer sie verfasst hat, war dort nicht in Behandlung.'],
    wrong_practitioner: ['Gilt jemand anderem', 'Sie gilt einer anderen Fachkraft.'],
    other: ['Anderer Grund', 'Ein anderer Grund, im Protokoll festgehalten.'],
  },
  rankPart: {
    credentials: [
      'Geprüfte Nachweise',
      'Ein von uns geprüfter Nachweis ist gültig. Das wiegt mehr als alles andere zusammen.',
    ],
    rating: ['Bewertung', 'Das Mittel aller Bewertungen; solange es wenige sind, zur Mitte gezogen.'],
    treatment_verified: [
      'Bewertungen nach Behandlung',
      'Wie viele Bewertungen zu einer abgeschlossenen Behandlung gehören.',
    ],
    healed_evidence: ['Verheilte Ergebnisse', 'Wie viele der Fälle ein verheiltes Ergebnis zeigen.'],
  },
  order: {
    rank: [
      'Am besten belegt zuerst',
      'Nach geprüften Nachweisen, Bewertungen und verheilten Ergebnissen. Niemand kann sich einen Platz kaufen.',
    ],
    distance: ['Nächstgelegene zuerst', 'Nach der Entfernung zum nächsten Standort.'],
    rating: ['Beste Bewertung zuerst', 'Nach der mittleren Bewertung; bei Gleichstand zählt die größere Zahl.'],
    reviews: ['Meiste Bewertungen zuerst', 'Nach der Zahl der Bewertungen.'],
    price: ['Niedrigster Preis zuerst', 'Nach dem niedrigsten Gesamtpreis für Ihr Anliegen.'],
  },
  facet: {
    indication: ['Ursache des Haarausfalls', 'Fälle mit dieser Ursache.'],
    stage: ['Stadium', 'Fälle, die vor der Behandlung in diesem Stadium waren.'],
    scar_type: ['Art der Narbe', 'Fälle mit dieser Art von Narbe.'],
    skin_tone: ['Hauttyp', 'Fälle mit diesem oder einem benachbarten Hauttyp.'],
    monk_tone: ['Hautton', 'Fälle mit diesem oder einem benachbarten Hautton.'],
    hair_colour: ['Haarfarbe', 'Fälle mit dieser oder einer ähnlichen Haarfarbe.'],
    credential: ['Geprüfte Nachweise', 'Von uns geprüfte, heute gültige Nachweise.'],
    currency: ['Währung', 'Heute gilt ein Preis in dieser Währung.'],
    language: ['Sprachen', 'Sprachen, die gesprochen werden.'],
    min_rating: ['Bewertung', 'Mindestens diese mittlere Bewertung.'],
    min_reviews: ['Zahl der Bewertungen', 'Mindestens so viele Bewertungen.'],
    serves: ['Behandelt', 'Wer behandelt wird, soweit angegeben.'],
  },
  filterPart: {
    near: ['Ort und Entfernung', 'Wo, und wie weit entfernt höchstens.'],
    indication: ['Ursache des Haarausfalls', 'Was behandelt werden soll.'],
    stage: ['Stadium', 'Wie weit der Haarausfall fortgeschritten ist.'],
    scar_type: ['Art der Narbe', 'Die Art der Narbe.'],
    skin_tone: ['Hautton', 'Ihr Hautton oder Hauttyp.'],
    hair_colour: ['Haarfarbe', 'Ihre Haarfarbe.'],
    credentials: ['Geprüfte Nachweise', 'Nachweise, die Sie verlangen.'],
    languages: ['Sprachen', 'Sprachen, die Sie sprechen.'],
    min_rating: ['Bewertung', 'Mindestens diese mittlere Bewertung.'],
    min_reviews: ['Zahl der Bewertungen', 'Mindestens so viele Bewertungen.'],
    price: ['Preis', 'Was es insgesamt kosten darf.'],
    serves: ['Behandelt', 'Ob Frauen oder Männer behandelt werden.'],
    text: ['Wörter', 'Wörter aus Namen, Klinik oder Ort.'],
  },
  comparedFact: {
    credentials: ['Geprüfte Nachweise', 'Arten von Nachweisen, die wir geprüft haben und die heute gültig sind.'],
    rating: ['Bewertung', 'Das Mittel aller veröffentlichten Bewertungen.'],
    reviews: ['Zahl der Bewertungen', 'Wie viele Bewertungen veröffentlicht sind.'],
    treatment_verified: [
      'Bewertungen nach Behandlung',
      'Wie viele Bewertungen zu einer abgeschlossenen Behandlung gehören.',
    ],
    healed_evidence: ['Verheilte Ergebnisse', 'Wie viele veröffentlichte Fälle ein verheiltes Ergebnis zeigen.'],
    matching_cases: ['Fälle wie Ihrer', 'Wie viele veröffentlichte Fälle Ihrem Anliegen ähneln.'],
    price: ['Preis ab', 'Was Sie für Ihr Anliegen insgesamt mindestens zahlen.'],
    experience: ['Erfahrung', 'Jahre an Erfahrung, nach Angabe der Klinik.'],
    languages: ['Sprachen', 'Sprachen, die gesprochen werden.'],
    locations: ['Standorte', 'Wo die Fachkraft arbeitet.'],
    serves: ['Behandelt', 'Ob Frauen und Männer behandelt werden, nach Angabe der Klinik.'],
  },
};
