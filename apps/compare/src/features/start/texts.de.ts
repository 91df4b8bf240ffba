/** The start page, in German. */
export const start = {
  title: 'Finden Sie jemanden, dem Sie Ihre Kopfhaut anvertrauen können',
  description:
    'Vergleichen Sie zertifizierte Behandler für Kopfhautpigmentierung: abgeheilte Ergebnisse, geprüfte Nachweise, Bewertungen nach abgeschlossener Behandlung und Gesamtpreise.',
  lede: 'Kopfhautpigmentierung ist eine lange haltende Tätowierung aus winzigen Punkten. Vergleichen Sie, wer sie ausführt: was verheilt ist, was geprüft wurde und was es kostet.',
  submit: 'Behandler zeigen',
  private: 'Ihre Auswahl steht nur in der Adresse der Seite. Nichts wird gespeichert.',

  whatFor: 'Wofür?',
  whatForHelp: 'Sie können das offen lassen und jederzeit ändern. Die Zeichnungen helfen, ein Muster wiederzuerkennen.',
  unsure: 'Ich möchte erst einmal schauen',
  unsureAbout: 'Zeigt alle.',
  wanted: { density: 'Mehr Dichte zwischen meinem Haar' },
  causes: {
    aga_male: 'Haarausfall bei Männern',
    aga_female: 'Dünner werdendes Haar bei Frauen',
    transplant_scar: 'Narbe einer Transplantation',
    trauma_scar: 'Eine andere Narbe',
    areata: 'Kahle Stellen',
  },
  otherCauses: 'Eine andere Ursache',
  any: 'Beliebig oder nicht sicher',
  stageMen: 'Was ist Ihnen am ähnlichsten?',
  stageWomen: 'Was ist Ihnen am ähnlichsten?',
  goals: { hairline: 'Der Haaransatz', crown: 'Auch der Wirbel', allOver: 'Der ganze Oberkopf' },
  whichScar: 'Welche Art von Narbe?',
  skinAndHair: 'Hautton und Haarfarbe',
  skinAndHairHelp: 'Farbe wirkt auf anderer Haut anders. Mit diesen Angaben stehen Fälle vorn, die Ihnen ähnlich sind.',
  sun: 'Oder: Wie reagiert Ihre Haut auf Sonne?',
  sunAny: 'Keine Angabe',

  points: {
    healed: {
      title: 'Abgeheilt, nicht frisch',
      body: 'Frisch ist die Farbe dunkler, als sie bleibt. Wo es ein abgeheiltes Foto gibt, sehen Sie es mit der Zahl der Monate; und wir sagen, bei wie vielen Fällen eines fehlt.',
    },
    checked: {
      title: 'Geprüft: von wem und wann',
      body: 'Ein Zeichen sagt, was an welchem Tag geprüft wurde. Was niemand geprüft hat, heißt Selbstauskunft.',
    },
    price: {
      title: 'Der ganze Preis',
      body: 'Preise zählen alle Sitzungen, die eine Behandlung gewöhnlich braucht, nicht nur die erste.',
    },
  },
};
