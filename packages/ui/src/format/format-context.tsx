import { createContext, useContext, type ReactNode } from 'react';
import { createFormat, type Format } from './create-format.ts';
import type { Lang } from './lang.ts';

const formats = new Map<Lang, Format>();

/** The format of a language; made once. */
export function formatOf(lang: Lang): Format {
  const known = formats.get(lang) ?? createFormat(lang);
  formats.set(lang, known);
  return known;
}

const FormatContext = createContext<Format | undefined>(undefined);

/** Sets the language that `useFormat` writes in. */
export function FormatProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <FormatContext value={formatOf(lang)}>{children}</FormatContext>;
}

/** Numbers, money, days and distances in the language of the page. */
export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (!format) throw new Error('useFormat stands outside a FormatProvider.');
  return format;
}
