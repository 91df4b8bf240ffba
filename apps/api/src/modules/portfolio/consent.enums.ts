import {
  CASE_CONSENTS,
  COMPARABILITY_POINTS,
  CONSENT_ACTIONS,
  CONSENT_METHODS,
  CONSENT_PARTIES,
  CONSENT_PURPOSES,
  PHOTO_BACKGROUNDS,
  PHOTO_CHANNELS,
  POINT_STATES,
} from '@stipple/domain';
import { domainEnum } from '../../graphql/enums.ts';

export const PhotoChannelEnum = domainEnum('PhotoChannel', PHOTO_CHANNELS, 'Where photos are shown.', {
  own_site: 'On the clinic’s own website.',
  directory: 'On Stipple: its site, and its public API.',
  partners: 'In products of partners that use the API.',
  teaching: 'In teaching material.',
});

export const ConsentPurposeEnum = domainEnum('ConsentPurpose', CONSENT_PURPOSES, 'What photos are shown for.', {
  show_results: 'To show what this work looks like.',
  teach: 'To teach practitioners.',
});

export const ConsentMethodEnum = domainEnum('ConsentMethod', CONSENT_METHODS, 'How a client’s word came.', {
  e_signature: 'Signed on a screen.',
  paper: 'Signed on paper.',
  message: 'In a letter, an e-mail or a message. Enough to withdraw.',
  verbal: 'By word of mouth. Enough to withdraw.',
  imported: 'As the clinic’s own file says.',
});

export const ConsentPartyEnum = domainEnum('ConsentParty', CONSENT_PARTIES, 'Whose word it is.', {
  client: 'The person in the photo.',
  representative: 'Somebody who may decide for them.',
  not_stated: 'A file does not say.',
});

export const ConsentActionEnum = domainEnum('ConsentAction', CONSENT_ACTIONS, 'What was said.', {
  given: 'Yes.',
  withdrawn: 'No longer.',
});

export const CaseConsentEnum = domainEnum('CaseConsent', CASE_CONSENTS, 'How the photos of a case stand.', {
  no_photos: 'It has no photos.',
  withdrawn: 'Something was withdrawn and has not been given again.',
  missing: 'Not every photo may be shown in the directory.',
  complete: 'Every photo may be shown in the directory.',
});

export const PhotoBackgroundEnum = domainEnum('PhotoBackground', PHOTO_BACKGROUNDS, 'What is behind the head.', {
  plain_light: 'Plain and light.',
  plain_dark: 'Plain and dark.',
  room: 'A room.',
});

export const ComparabilityPointEnum = domainEnum(
  'ComparabilityPoint',
  COMPARABILITY_POINTS,
  'What makes photos of a head comparable (after ISHRS-style capture; the weights are a judgement).',
  {
    same_view: 'A head before and after is seen from the same side.',
    same_distance: 'From the same distance.',
    same_light: 'In the same light.',
    same_background: 'Before the same background.',
    same_hair_length: 'With hair of the same length.',
    dry: 'Hair and scalp are dry.',
    days_stated: 'The days since the last session are known.',
    several_views: 'It is seen from three sides or more.',
    unretouched: 'Nothing is retouched.',
  },
);

export const PointStateEnum = domainEnum('PointState', POINT_STATES, 'Whether a point is kept.', {
  kept: 'It is kept.',
  broken: 'It is not kept.',
  unknown: 'What it needs is not stated.',
});
