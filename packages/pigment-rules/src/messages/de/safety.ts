import type { SAFETY_TEXTS } from '../safety.ts';

/** German texts of the safety rules. Calm, without promises, and never advising to stop a medicine. */
export const SAFETY_DE: Readonly<Record<keyof typeof SAFETY_TEXTS, string>> = {
  'a1.tooYoung':
    'Eine Behandlung ist ab {years} Jahren möglich, hier ab dem {from}. Eine ärztliche Anordnung ändert daran nichts.',
  'a2.pregnant':
    'Keine Behandlung während Schwangerschaft oder Stillzeit. Die behandelnde Person notiert, wann erneut gefragt wird.',
  'a3.active': 'Im Bereich ist etwas aktiv. Die Behandlung kann {days} Tage nach dem vollständigen Abheilen beginnen.',
  'a3.cleared': 'Abgeheilt am {cleared}. Die Behandlung kann {days} Tage später beginnen, ab dem {until}.',
  'a4.keloid':
    'Haut, die Keloide bildet, wird nicht behandelt. Die Quellen sind uneins: Wenige bieten an, Keloide zu überdecken, die meisten nicht; wir halten es wie die meisten.',
  'a4.inArea':
    'Im Bereich liegt ein Keloid. Die Quellen sind uneins, ob man es überdecken darf; es wird nicht geplant.',
  'a5.allergy':
    'Eine Allergie gegen ein Pigment oder einen Inhaltsstoff ist bekannt. Vor einem Plan sollte eine Allergologin oder ein Allergologe den Stoff bestimmen und schriftlich Stellung nehmen.',
  'a5.identified':
    'Allergie gegen: {allergens}. Produkte damit werden ausgeschlossen, und vor einem Plan sollte eine allergologische Stellungnahme vorliegen.',
  'a5.reaction':
    'Der Probefleck mit {product}, Charge {lot}, hat eine Reaktion gezeigt. Vor einem Plan sollte das allergologisch abgeklärt werden.',
  'a5.inProduct': '{product} enthält {allergen}; dagegen ist eine Allergie bekannt.',
  'a6.noTopical': 'Es wird keine Betäubungscreme mit Lidocain verwendet. Schmerz kann dann stärker zu spüren sein.',
  'a7.haematologist': 'Eine Blutungsneigung. Zuerst wird ein Schreiben der hämatologischen Praxis benötigt.',
  'a8.prescriber':
    'Blutverdünnende Medikamente. Zuerst wird ein Schreiben der verordnenden Praxis benötigt. Bitte setzen Sie für diese Behandlung kein Medikament ab und ändern Sie keines.',
  'a9.current':
    'Isotretinoin wird eingenommen. Die meisten Kliniken warten 6 Monate nach dem Ende; Übersichtsarbeiten fanden wenig Belege dafür oder dagegen. Ein dermatologisches Schreiben klärt das. Bitte setzen Sie für diese Behandlung kein Medikament ab und ändern Sie keines.',
  'a9.since':
    'Isotretinoin endete am {ended}. Viele Kliniken warten {months} Monate, bis zum {until}; Übersichtsarbeiten fanden wenig Belege. Ein dermatologisches Schreiben klärt das.',
  'a10.now': 'Keine Behandlung während einer Chemotherapie.',
  'a10.planned': 'Eine Chemotherapie ist für den {on} geplant, in höchstens {days} Tagen. Davor keine Behandlung.',
  'a10.plannedNoDay': 'Eine Chemotherapie ist geplant, der Tag steht noch nicht fest. Davor keine Behandlung.',
  'a10.later': 'Eine Chemotherapie ist für den {on} geplant. Bitte fragen Sie vor jeder Sitzung erneut.',
  'a11.since':
    'Die Chemotherapie endete am {ended}. Die Behandlung kann {months} Monate später beginnen, ab dem {until}, mit einem Schreiben der onkologischen Praxis. Zur Wartezeit sind die Quellen uneins.',
  'a11.oncologist': 'Die Chemotherapie endete am {ended}. Zuerst wird ein Schreiben der onkologischen Praxis benötigt.',
  'a11.endUnknown':
    'Eine frühere Chemotherapie, deren Ende nicht bekannt ist. Zuerst werden der Tag und ein Schreiben der onkologischen Praxis benötigt.',
  'a12.high': 'Der letzte HbA1c-Wert beträgt {a1c} %. Geplant wird, sobald er unter {refuse} % liegt.',
  'a12.uncontrolled': 'Der Diabetes ist nicht gut eingestellt. Geplant wird, sobald er es ist.',
  'a12.unknown':
    'Es ist nicht bekannt, wie gut der Diabetes eingestellt ist. Vor einem Plan wird ein HbA1c-Wert benötigt.',
  'a12.noReading':
    'Der Diabetes ist nach Angabe gut eingestellt, ein HbA1c-Wert fehlt. Zuerst werden ein Wert und ein ärztliches Schreiben benötigt.',
  'a12.letter': 'Der letzte HbA1c-Wert beträgt {a1c} %. Ab {limit} % wird zuerst ein ärztliches Schreiben benötigt.',
  'a12.controlled': 'Der letzte HbA1c-Wert beträgt {a1c} %, unter {limit} %. Die Heilung kann trotzdem länger dauern.',
  'a13.immune': 'Das Immunsystem ist geschwächt oder gedämpft. Zuerst wird ein ärztliches Schreiben benötigt.',
  'a13.autoimmune': 'Eine Autoimmunerkrankung. Zuerst wird ein ärztliches Schreiben benötigt.',
  'a13.heartValve': 'Eine Erkrankung der Herzklappen. Zuerst wird ein ärztliches Schreiben benötigt.',
  'a13.epilepsy': 'Epilepsie. Zuerst wird ein ärztliches Schreiben benötigt.',
  'a13.bloodPressure': 'Der Blutdruck ist nicht eingestellt. Zuerst wird ein ärztliches Schreiben benötigt.',
  'a14.sarcoidosis': 'Sarkoidose. Zuerst wird ein dermatologisches Schreiben benötigt.',
  'a14.granuloma': 'Knoten in einer früheren Tätowierung. Zuerst wird ein dermatologisches Schreiben benötigt.',
  'a15.unknownCause':
    'Die Ursache des Haarausfalls ist nicht bekannt. Zuerst sollte eine dermatologische Praxis danach sehen.',
  'a15.telogen':
    'Haarausfall nach Stress oder Krankheit geht oft zurück und braucht vielleicht keine Behandlung. Bitte warten Sie und sehen Sie später noch einmal nach.',
  'a15.areata':
    'Kreisrunder Haarausfall, stabil seit dem {since}. Am besten behandelt nach {months} Monaten ohne Veränderung, ab dem {until}. Manche Quellen nennen die Behandlung hilfreich, ohne eine Wartezeit.',
  'a15.areataUnknown':
    'Kreisrunder Haarausfall; seit wann er stabil ist, ist nicht bekannt. Am besten behandelt nach {months} Monaten ohne Veränderung.',
  'a16.active': 'Der vernarbende Haarausfall ist aktiv. Zuerst sollte eine dermatologische Praxis danach sehen.',
  'a17.young':
    'Haartransplantation am {transplantOn}. Die Behandlung kann {months} Monate später beginnen, ab dem {until}.',
  'a17.surgeon':
    'Haartransplantation am {transplantOn}. Bis zum {free} wird ein Schreiben der operierenden Praxis benötigt.',
  'a17.dayUnknown':
    'Eine Haartransplantation, deren Tag nicht bekannt ist. Der Tag oder ein Schreiben der operierenden Praxis wird benötigt.',
  'a18.young':
    'Die Narbe ist am {healed} entstanden. Narben werden nach {months} Monaten behandelt, hier ab dem {until}.',
  'a18.ageUnknown': 'Das Alter einer Narbe ist nicht bekannt. Narben werden nach {months} Monaten behandelt.',
  'a18.red': 'Eine Narbe ist noch rot. Behandelt wird, sobald ihre Farbe neutral ist.',
  'a18.concave': 'Eine Narbe liegt tiefer als die Haut um sie herum. Zuerst kommt eine Probestelle.',
  'a19.since':
    'Laserentfernung am {removed}. Die Quellen sind uneins, 6 Wochen oder 90 Tage; hier {days} Tage, ab dem {until}.',
  'a19.dayUnknown': 'Eine Laserentfernung, deren Tag nicht bekannt ist. Hier werden {days} Tage eingehalten.',
  'a20.excluded': 'Ein Muttermal oder eine Hautveränderung: Die Zone {zone} wird ausgelassen.',
  'a20.somewhere':
    'Im Bereich liegt ein Muttermal oder eine Hautveränderung. Darüber wird nie gearbeitet; bitte nennen Sie die Zone.',
  'a20.suspicious':
    'Ein Muttermal oder eine Hautveränderung in der Zone {zone} sollte zuerst dermatologisch angesehen werden.',
  'a21.missing':
    'Keine Sitzung ohne Probefleck von {hours} Stunden, am besten {ideal} Tagen. Ein Probefleck schließt eine spätere Reaktion nicht aus.',
  'a21.early':
    'Der Probefleck muss {hours} Stunden beobachtet werden, am besten {ideal} Tage; frei ab dem {until}. Er schließt eine spätere Reaktion nicht aus.',
  'a21.short':
    'Probefleck mit {product}, Charge {lot}, bisher ohne Reaktion; am besten wären {ideal} Tage. Er schließt eine spätere Reaktion nicht aus.',
  'a21.observed':
    'Probefleck mit {product}, Charge {lot}, {ideal} Tage oder länger beobachtet. Er schließt eine spätere Reaktion nicht aus.',
  'a21.newLot':
    'Für {product}, Charge {lot}, gibt es keinen Probefleck: Vor einer Sitzung damit sind {hours} Stunden nötig.',
  'a21.noneTested':
    'Von den Produkten, die in Frage kommen, wurde keines in seiner Charge lange genug als Probefleck beobachtet. Vorher keine Sitzung.',
  'a21.waived': 'Auf den Probefleck hat {practitioner} verzichtet: {reason}',
  'a22.tooStrong': '{name} enthält {percent} % Lidocain, mehr als {limit} %. Es wird nicht verwendet.',
  'a22.noLimit':
    '{name} enthält {percent} % Lidocain, und für dieses Land ist keine Grenze hinterlegt. Bis dahin wird es nicht verwendet.',
  'a22.occlusion':
    '{name} soll mit Folie abgedeckt werden. So wird es nicht verwendet, auch nicht auf großen oder gereizten Flächen.',
  'a23.vitiligo':
    'Vitiligo (Weißfleckenkrankheit). Die Haut kann dort reagieren, wo gearbeitet wird; zuerst wird ein dermatologisches Schreiben benötigt.',
  'a23.psoriasis':
    'Psoriasis (Schuppenflechte). Die Haut kann dort reagieren, wo gearbeitet wird; zuerst wird ein dermatologisches Schreiben benötigt.',
  'a24.regrowth':
    'Die Behandlung lässt kein Haar wachsen: Sie gibt das Aussehen von Haar. Bitte sprechen Sie zuerst darüber.',
  'a24.permanence':
    'Das Ergebnis ist eine lange haltende Tätowierung, die verblasst; vielleicht verschwindet sie nie ganz. Bitte sprechen Sie zuerst darüber.',
  'a24.immediate':
    'Nach der ersten Sitzung ist etwas zu sehen, das volle Aussehen nach einigen. Bitte sprechen Sie zuerst darüber.',
  'a25.seborrhoea': 'Seborrhö oder Schuppen werden zuerst behandelt; nach {days} Tagen wird noch einmal nachgesehen.',
  'a25.veryDry': 'Eine sehr trockene Kopfhaut wird zuerst behandelt; nach {days} Tagen wird noch einmal nachgesehen.',
};
