import type { ChapterWords } from '../statement.ts';
import type { choosing } from './choosing.ts';

export const choosingEn: ChapterWords<typeof choosing> = {
  title: 'How to choose',
  summary: 'What to look at, what a credential says and does not say, and what to ask.',
  sections: {
    look: {
      heading: 'Look',
      says: {
        list: 'Read about it, read reviews, look at photos before and after, have a consultation, and ask for certificates and hygiene.',
        photos:
          'Look at healed photos, not at fresh ones: the same person, the same light, the same distance, the same length of hair. Fresh dots look darker than healed ones.',
        tricks:
          'Photos mislead by soft light, low resolution, sharpening, wet hair, a lowered chin, or skin made pale by an anaesthetic.',
        reviews:
          'Ask where reviews come from. In the United States a rule of {reviewsYear} forbids invented and bought ones. Here a review belongs to a session that took place.',
        clients: 'Ask to speak with people who were treated. Years later says more than weeks later.',
      },
    },
    credentials: {
      heading: 'Credentials',
      says: {
        experience: 'One document advises a reputable person with years of experience.',
        trained:
          'Another says that only trained and experienced people may do it. Ask where, by whom, and on how many live models.',
        badge: 'A badge here says what was checked, by whom and when. “Self-declared” means that nobody has checked.',
        cpcp: 'The certificate CPCP asks for {cpcpHours} hours of training and a current class on blood-borne germs. It covers permanent make-up, not this procedure in particular.',
        uk: 'In the United Kingdom there are level-four awards that name this procedure. They are awards, not a law.',
        hygiene:
          'Hygiene: in the United States those who work with blood are trained every year. Look for single-use needles, gloves, and a clean room.',
        insurance: 'Insurance is not required by law in the United Kingdom, and expected all the same. Ask to see it.',
      },
    },
    ask: {
      heading: 'Ask',
      says: {
        consultation: 'Is there a consultation before anything is booked, and who decides about the hairline?',
        ink: 'Which ink, which batch, and diluted with what?',
        patch: 'Is a patch test made, and how long is it watched?',
        healed: 'May I see healed work on skin and loss like mine?',
        no: 'When do you say no? A practitioner who never does is one to be careful with.',
      },
    },
  },
};
