export { createFormat, type Format, type Money } from './create-format.ts';
export { FormatProvider, formatOf, useFormat } from './format-context.tsx';
export { LANGS, LOCALES, type Lang } from './lang.ts';
