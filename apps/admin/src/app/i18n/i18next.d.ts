import type { FEATURES } from '../features.ts';
import type { texts } from './en.ts';

type FeatureTexts = {
  [Name in keyof typeof FEATURES]: Awaited<ReturnType<(typeof FEATURES)[Name]['texts']['en']>>['texts'];
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof texts & FeatureTexts;
  }
}
