import type { ChapterWords } from '../statement.ts';
import type { steps } from './steps.ts';

export const stepsEn: ChapterWords<typeof steps> = {
  title: 'Step by step',
  summary: 'From the consultation to the look at the healed result: what happens, in which order, and how often.',
  sections: {
    consultation: {
      heading: 'The consultation',
      says: {
        plan: 'Your pattern of hair loss, your skin and the result you want are looked at, and a plan is made for you.',
        limits:
          'Your goals, the pattern, the shape of the hairline and the limits of what can be done are talked over.',
        talk: 'Say what you want, and keep saying it. The line frames your face, not somebody else’s.',
        cause:
          'See a dermatologist or another specialist about the cause first. Loss after stress often subsides and may need no treatment at all.',
        patch:
          'A patch test is a small spot of the pigment, watched for {patchHours} hours at least, better {patchIdealDays} days. Some clinics always make one, some only when asked. It does not rule out a later reaction.',
      },
    },
    before: {
      heading: 'Before a session',
      says: {
        abstain:
          'Clinics ask for no alcohol in the {alcoholLow} to {alcoholHigh} hours before, and no peel in the {peelWeeks} weeks before. They differ; ask yours.',
        clean: 'The scalp is cleansed thoroughly.',
        trim: 'Remaining hair is trimmed.',
        numbing: 'A numbing cream or liquid (a topical anaesthetic) may be put on the skin.',
        anaesthetic:
          'One document says that no anaesthetic is required, and names one in its own steps; three others use one. We say: it may be used; it is not always needed.',
      },
    },
    design: {
      heading: 'Hairline and colour',
      says: {
        hairline:
          'The practitioner draws the hairline and marks the areas. Look at it in a mirror before anything else happens.',
        styles: 'The hairline may be clean-cut, slightly receding, mature, or drawn for your head and face.',
        colour: 'The pigment is matched to the colour of your hair and to your skin.',
        shades: 'It is matched to your hair, or to the shade you wish for; several shades may be blended.',
        hues: 'There is a range of hues, and shading between them.',
        undertone:
          'Some choose by the undertone of the skin, seen in the veins of the wrist. A supplier of pigments writes that it has no reliable influence. We treat it as open.',
      },
    },
    session: {
      heading: 'A session',
      says: {
        hours:
          'A session lasts a few hours. Our rules plan {hoursCap} hours at most, unless a clinic sets another limit.',
        angle:
          'Depth and angle vary with the place. For depth there is a band; for the angle we found no number, so we give none.',
        bleeding: 'In one study the aim was that nothing bleeds.',
        layering:
          'Dots are layered over the sessions. In the same small study the density grew to {density1}, {density2} and {density3} % of what was wanted.',
      },
    },
    course: {
      heading: 'All sessions, and after',
      says: {
        count:
          'Usually {sessionsTypical} sessions, {sessionsLow} to {sessionsHigh}. Far advanced loss, a whole scalp, scars and alopecia areata (loss in patches) take {extendedLow} to {extendedHigh}.',
        s1Count: 'One document says {s1SessionsLow} to {s1SessionsHigh} sessions after the consultation.',
        apart:
          'They lie weeks apart. Our rules plan {gapDays} days between them and {lastGapDays} before the last one, never under {gapFloor}.',
        complete: 'The look is complete once all sessions are. Stopping half-way leaves half a result.',
        followUp: 'At a follow-up the healed result is looked at and adjusted.',
        minutes:
          'One document promises “a matter of minutes”, and names {s1SessionsLow} to {s1SessionsHigh} sessions itself; another says hours. We say: several sessions of a few hours each, weeks apart.',
        atOnce:
          'One document calls the result “immediate”, and also says it takes a few sessions. We say: something is seen after the first session, the full look after a few.',
      },
    },
  },
};
