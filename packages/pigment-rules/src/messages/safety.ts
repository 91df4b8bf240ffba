/** English texts of the safety rules. Calm, without promises, and never advising to stop a medicine. */
export const SAFETY_TEXTS = {
  'a1.tooYoung':
    'Treatment is possible from the age of {years}, here from {from}. Medical direction does not change this.',
  'a2.pregnant': 'No treatment during pregnancy or breastfeeding. The practitioner notes when to ask again.',
  'a3.active': 'Something is active in the area. Treatment can begin {days} days after it has cleared.',
  'a3.cleared': 'Cleared on {cleared}. Treatment can begin {days} days later, from {until}.',
  'a4.keloid':
    'Skin that forms keloids is not treated. Sources differ: a few offer to cover keloids, most do not, and we follow the most.',
  'a4.inArea': 'A keloid lies in the area. Sources differ on covering it; no plan is made.',
  'a5.allergy':
    'An allergy to a pigment or ingredient is known. An allergist should identify it and write before a plan is made.',
  'a5.identified':
    'Allergy to: {allergens}. Products with it are left out, and an allergist should write before a plan is made.',
  'a5.reaction':
    'The patch test of {product}, lot {lot}, showed a reaction. An allergist should look at it before a plan is made.',
  'a5.inProduct': '{product} holds {allergen}, to which an allergy is known.',
  'a6.noTopical': 'No topical anaesthetic with lidocaine is used. Pain may then be felt more.',
  'a7.haematologist': "A bleeding disorder. A haematologist's letter is needed first.",
  'a8.prescriber':
    "Medicine that thins the blood. The prescriber's letter is needed first. Please do not stop or change any medicine for this treatment.",
  'a9.current':
    "Isotretinoin is being taken. Most clinics wait 6 months after its end; reviews found little evidence for or against. A dermatologist's letter answers this. Please do not stop or change any medicine for this treatment.",
  'a9.since':
    "Isotretinoin ended on {ended}. Many clinics wait {months} months, until {until}; reviews found little evidence. A dermatologist's letter answers this.",
  'a10.now': 'No treatment during chemotherapy.',
  'a10.planned': 'Chemotherapy is planned for {on}, within {days} days. No treatment before it.',
  'a10.plannedNoDay': 'Chemotherapy is planned, with no day known yet. No treatment before it.',
  'a10.later': 'Chemotherapy is planned for {on}. Please ask again before each session.',
  'a11.since':
    'Chemotherapy ended on {ended}. Treatment can begin {months} months later, from {until}, with a letter of the oncologist. Sources differ on the wait.',
  'a11.oncologist': "Chemotherapy ended on {ended}. An oncologist's letter is needed first.",
  'a11.endUnknown':
    'Chemotherapy in the past, with no day of its end known. The day and a letter of the oncologist are needed first.',
  'a12.high': 'The last A1C is {a1c} %. A plan is made once it is below {refuse} %.',
  'a12.uncontrolled': 'Diabetes is not well controlled. A plan is made once it is.',
  'a12.unknown': 'How well diabetes is controlled is not known. A reading of A1C is needed before a plan is made.',
  'a12.noReading':
    "Diabetes is said to be well controlled, with no reading of A1C. A reading and a clinician's letter are needed first.",
  'a12.letter': "The last A1C is {a1c} %. From {limit} % on a clinician's letter is needed first.",
  'a12.controlled': 'The last A1C is {a1c} %, below {limit} %. Healing may still take longer.',
  'a13.immune': "The immune system is suppressed. A clinician's letter is needed first.",
  'a13.autoimmune': "An autoimmune disease. A clinician's letter is needed first.",
  'a13.heartValve': "A heart valve condition. A clinician's letter is needed first.",
  'a13.epilepsy': "Epilepsy. A clinician's letter is needed first.",
  'a13.bloodPressure': "Blood pressure is not controlled. A clinician's letter is needed first.",
  'a14.sarcoidosis': "Sarcoidosis. A dermatologist's letter is needed first.",
  'a14.granuloma': "Lumps in an earlier tattoo. A dermatologist's letter is needed first.",
  'a15.unknownCause': 'The cause of the loss is not known. A dermatologist or specialist should look at it first.',
  'a15.telogen': 'Loss after stress or illness often subsides and may need no procedure. Please wait and look again.',
  'a15.areata':
    'Alopecia areata stable since {since}. Best treated once stable for {months} months, from {until}. Some sources name it as a benefit without a wait.',
  'a15.areataUnknown':
    'Alopecia areata, with no day known since when it is stable. Best treated once stable for {months} months.',
  'a16.active': 'Scarring alopecia is active. A dermatologist should look at it first.',
  'a17.young': 'Hair transplant on {transplantOn}. Treatment can begin {months} months later, from {until}.',
  'a17.surgeon': "Hair transplant on {transplantOn}. Until {free} the surgeon's letter is needed.",
  'a17.dayUnknown': "A hair transplant, with no day known. The day, or the surgeon's letter, is needed.",
  'a18.young': 'The scar healed on {healed}. Scars are treated from an age of {months} months, here from {until}.',
  'a18.ageUnknown': 'The age of a scar is not known. Scars are treated from an age of {months} months.',
  'a18.red': 'A scar is still red. It is treated once it is neutral in colour.',
  'a18.concave': 'A scar lies below the skin around it. A test patch comes first.',
  'a19.since': 'Laser removal on {removed}. Sources differ, 6 weeks or 90 days; here {days} days, from {until}.',
  'a19.dayUnknown': 'Laser removal, with no day known. Here {days} days are kept.',
  'a20.excluded': 'A mole or lesion: the zone {zone} is left out.',
  'a20.somewhere': 'A mole or lesion lies in the area. It is never worked over; please note its zone.',
  'a20.suspicious': 'A mole or lesion in the zone {zone} should be seen by a dermatologist first.',
  'a21.missing':
    'No session without a patch test of {hours} hours, ideally {ideal} days. A patch test does not rule out a later reaction.',
  'a21.early':
    'The patch test has to be observed for {hours} hours, ideally {ideal} days; free from {until}. It does not rule out a later reaction.',
  'a21.short':
    'Patch test of {product}, lot {lot}, without a reaction so far; {ideal} days would be ideal. It does not rule out a later reaction.',
  'a21.observed':
    'Patch test of {product}, lot {lot}, observed for {ideal} days or more. It does not rule out a later reaction.',
  'a21.newLot': '{product}, lot {lot}, was not patch-tested: {hours} hours are needed before a session with it.',
  'a21.noneTested':
    'None of the products that may be used was patch-tested long enough in its lot. No session before one is.',
  'a21.waived': 'The patch test was waived by {practitioner}: {reason}',
  'a22.tooStrong': '{name} holds {percent} % lidocaine, above {limit} %. It is not used.',
  'a22.noLimit':
    '{name} holds {percent} % lidocaine, and no limit is configured for this country. It is not used until one is.',
  'a22.occlusion': '{name} is meant to be covered with film. It is not used that way, nor on large or irritated areas.',
  'a23.vitiligo': "Vitiligo. Skin may react where it is worked on; a dermatologist's letter is needed first.",
  'a23.psoriasis': "Psoriasis. Skin may react where it is worked on; a dermatologist's letter is needed first.",
  'a24.regrowth': 'The treatment does not make hair grow: it gives the look of hair. Please talk this over first.',
  'a24.permanence':
    'The result is a long-lasting tattoo that fades; it may never vanish entirely. Please talk this over first.',
  'a24.immediate': 'Something is seen after the first session, the full look after a few. Please talk this over first.',
  'a25.seborrhoea': 'Seborrhoea or dandruff is treated first; looked at again after {days} days.',
  'a25.veryDry': 'A very dry scalp is treated first; looked at again after {days} days.',
} as const satisfies Readonly<Record<string, string>>;
