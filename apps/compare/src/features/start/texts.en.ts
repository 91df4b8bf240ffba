/** The start page, in English. */
export const start = {
  title: 'Find someone you can trust with your scalp',
  description:
    'Compare certified scalp micropigmentation practitioners by healed results, verified credentials, reviews of completed treatments and all-in prices.',
  lede: 'Scalp micropigmentation is a long-lasting tattoo of tiny dots. Compare who does it by what has healed, what was checked and what it costs.',
  submit: 'Show practitioners',
  private: 'What you choose stays in the address of the page. Nothing is stored.',

  whatFor: 'What for?',
  whatForHelp:
    'Leave it open if you like: you can change it at any time. These are drawings to recognise a pattern by.',
  unsure: 'I would rather look first',
  unsureAbout: 'Shows everybody.',
  wanted: { density: 'More density between my hair' },
  causes: {
    aga_male: 'Receding or thinning, in men',
    aga_female: 'Thinning, in women',
    transplant_scar: 'A transplant scar',
    trauma_scar: 'Another scar',
    areata: 'Bald patches',
  },
  otherCauses: 'Another cause',
  any: 'Any, or not sure',
  stageMen: 'Which is most like you?',
  stageWomen: 'Which is most like you?',
  goals: { hairline: 'The hairline', crown: 'The crown too', allOver: 'All over' },
  whichScar: 'What kind of scar?',
  skinAndHair: 'Skin tone and hair colour',
  skinAndHairHelp: 'Colour looks different on other skin. With these, cases near yours are shown first.',
  sun: 'Or: how does your skin react to sun?',
  sunAny: 'Not stated',

  points: {
    healed: {
      title: 'Healed, not fresh',
      body: 'Fresh work is darker than it will stay. Where there is a healed photo, it is shown with the months it has healed; and we say how many cases have none.',
    },
    checked: {
      title: 'Checked, by whom and when',
      body: 'A badge says what was checked and on which day. What nobody has checked is marked as self-declared.',
    },
    price: {
      title: 'The whole price',
      body: 'Prices count all sessions that a treatment usually takes, not the first one alone.',
    },
  },
};
