import type { PIGMENT_TEXTS } from '../pigment.ts';

/** German texts of the pigment and session rules. */
export const PIGMENT_DE: Readonly<Record<keyof typeof PIGMENT_TEXTS, string>> = {
  'b1.recalled': '{product} wurde zurückgerufen.',
  'b1.noLot': 'Für {product} ist keine Charge hinterlegt.',
  'b1.noExpiry': 'Für {product} ist kein Verfallsdatum hinterlegt.',
  'b1.expired': '{product} ist am {on} abgelaufen.',
  'b1.noRecord': '{product} hat keinen gültigen Konformitätsnachweis für {region}.',
  'b1.recorded': 'Charge {lot}, zu verwenden bis {expiresOn}, mit Konformitätsnachweis.',
  'b1.expiresBefore': 'Läuft am {on} ab, bevor die letzte Sitzung am {needed} stattfinden kann.',
  'b1.emptyCatalogue': 'Der Katalog der Klinik ist leer: Noch kann kein Pigment gewählt werden.',
  'b1.nothingUsable': 'Kein Produkt aus dem Katalog der Klinik darf verwendet werden. Die Gründe stehen bei jedem.',
  'b2.byTags': 'Ein fertiger Farbton, nach Haar und Haut gewählt; er wird nie verdünnt.',
  'b2.diluted': 'Ein fertiger Farbton wurde verdünnt. Er wird verwendet, wie er ist.',
  'b2.otherHair': '{product} ist nicht für die Haarfarbe {hair} gedacht.',
  'b2.otherSkin': '{product} ist nicht für die Hautfarbe {skin} gedacht.',
  'b2.hairUnknown': 'Die Haarfarbe ist nicht bekannt: Ob der Farbton passt, ist offen.',
  'b2.skinUnknown': 'Die Hautfarbe wurde nicht gemessen: Ob der Farbton passt, ist offen.',
  'b3.band':
    '{low} bis {high} Teile Wasser auf 1 bei der Haarfarbe {colour} in der dritten Sitzung. Nach wenigen Beispielen eingeschätzt.',
  'b3.red':
    'Rotes Haar mit L* {L} (Grenze {split}): {low} bis {high} Teile Wasser auf 1 in der dritten Sitzung. Eingeschätzt.',
  'b3.redOpen':
    'Rotes Haar von unbekannter Helligkeit: {low} bis {high} Teile Wasser auf 1; eine Messung grenzt es ein.',
  'b3.shadow':
    'Graues oder weißes Haar: den rasierten Schatten nach Augenmaß treffen. Kohlenstoff heilt grau ab; rasiertes Haar jeder Farbe hinterlässt einen grauen Schatten.',
  'b3.diluted': 'Ein Konzentrat, je Sitzung verdünnt.',
  'b3.byEye': 'Ein Konzentrat; verdünnt wird nach Augenmaß, denn ein Bereich ist nicht bekannt.',
  'b3.noRange': 'Das Produkt nennt keinen Bereich für die Verdünnung.',
  'b3.rangeReversed': '{product} nennt eine geringste Verdünnung von {minWater}, über der höchsten von {maxWater}.',
  'b4.light': 'Helle Haut (ITA {ita}): {parts} Teile Wasser mehr. Zu dunkel kann bläulich wirken.',
  'b4.dark':
    'Dunkle Haut (ITA {ita}): {parts} Teile Wasser weniger. Der Kontrast ist weicher; Punkte dürfen etwas größer sein.',
  'b4.clamped': 'Die Verdünnung wurde auf den Bereich des Produkts begrenzt.',
  'b5.lighter':
    'Heller abgeheilt als geplant: beim nächsten Mal weniger Wasser. Manche führen es auf das Pigment zurück, manche auf trockene und manche auf fettige Haut.',
  'b5.asPlanned': 'Wie geplant abgeheilt: dieselbe Verdünnung.',
  'b5.darker': 'Dunkler abgeheilt als geplant: beim nächsten Mal mehr Wasser.',
  'b5.uneven': 'Ungleichmäßig abgeheilt: Eine weitere Sitzung verfeinert.',
  'b5.notAssessed':
    'Von der letzten Sitzung gibt es noch kein Foto nach dem Abheilen: Das Ziel wird gesetzt, sobald es eines gibt.',
  'b6.red':
    'Warme Haut und ein warmer Farbton mit Eisenoxid können rötlich werden. Umstritten: Der Unterton ist vielleicht ohne Einfluss.',
  'b6.blue':
    'Kühle Haut und ein kühler Farbton können bläulich werden. Umstritten: Der Unterton ist vielleicht ohne Einfluss.',
  'b6.carbon': 'Kohlenstoff heilt grau ab. Umstritten: Der Unterton ist vielleicht ohne Einfluss.',
  'b7.testArea':
    'In einer Narbe wird in der ersten Sitzung eine kleine Stelle erprobt. In einer kleinen Studie verblassten Narben in 6 Monaten stärker (1,6 gegenüber 0,9 von 10).',
  'b7.scarDensity': 'In Narben {percent} % der Dichte um sie herum.',
  'b8.close': 'Farbabstand {deltaE}: nah (bis {close}).',
  'b8.review': 'Farbabstand {deltaE}: bitte ansehen (bis {far}).',
  'b8.mismatch': 'Farbabstand {deltaE}: passt nicht (über {far}).',
  'b8.notCalibrated': 'Ohne Farbkarte im Foto wird die Farbe nicht verglichen.',
  'b9.notSterile': 'Ob das Verdünnungsmittel steril ist, ist nicht bekannt. Destilliert ist nicht steril.',
  'b9.notSingleUse': 'Das Verdünnungsmittel ist nicht zum einmaligen Gebrauch.',
  'b9.noLot': 'Für das Verdünnungsmittel ist keine Charge hinterlegt.',
  'b9.expired': 'Das Verdünnungsmittel ist abgelaufen.',
  'b9.notRecorded': 'Für diese Mischung ist kein Verdünnungsmittel hinterlegt.',
  'b9.noDiluent':
    '{product} muss verdünnt werden, und im Katalog steht kein steriles Verdünnungsmittel zum einmaligen Gebrauch mit Charge.',
  'c1.someSources': 'Meist {typical} Sitzungen, {low} bis {high}. Manche Quellen nennen 4 bis 5.',
  'c1.stage': 'Mehr Sitzungen in diesem Stadium.',
  'c1.fullScalp': 'Mehr Sitzungen für die ganze Kopfhaut.',
  'c1.scar': 'Mehr Sitzungen in Narben.',
  'c1.areata': 'Mehr Sitzungen bei kreisrundem Haarausfall.',
  'c2.density': 'Die Dichte wächst über die Sitzungen: 30, 70, 100 % des Ziels.',
  'c3.default':
    '{target} Punkte je cm2 in der Zone {zone}, nach der Einstellung der Klinik, nicht über dem Gemessenen.',
  'c3.aboveMeasured':
    '{own} Punkte je cm2 in der Zone {zone}, eingetragen von {by}, liegen über den gemessenen {measured}.',
  'c4.tooSoon': 'Sitzung {session} kam {days} Tage nach der vorigen; 7 sind das Mindeste.',
  'c6.tooDeep': '{depth} mm in der Zone {zone} werden nicht angenommen: nie tiefer als 2,0 mm.',
  'c6.blurs': '{depth} mm in der Zone {zone}: Über 1,5 mm verschwimmen die Punkte.',
  'c6.deepHere': '{depth} mm in der Zone {zone}: hier {min} bis {max} mm.',
  'c6.shallow': '{depth} mm in der Zone {zone}: Unter 0,5 mm gehen die Punkte in Wochen verloren.',
  'c6.bleeding': 'In der Zone {zone} blutet es: Bitte hören Sie dort auf.',
  'c6.bled': 'In der Zone {zone} hat es beim letzten Mal geblutet: dort weniger tief.',
  'c7.capped': 'Eine Sitzung dauert einige Stunden, hier höchstens {cap}; der Rest kommt in die nächste.',
  'c8.noZoneLeft':
    'Jede Zone ist wegen eines Muttermals oder einer Hautveränderung ausgelassen: Es wird nichts geplant.',
};
