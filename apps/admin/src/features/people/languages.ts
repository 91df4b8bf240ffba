import { useFormat } from '@stipple/ui/format';
import { useMemo } from 'react';

/** Languages that are offered; any other that a record has is offered too. */
const OFFERED =
  'ar bg bn cs da de el en es et fa fi fr ga he hi hr hu is it ja ko lt lv mk nl no pa pl pt ro ru sk sl sq sr sv ta th tr uk ur vi yo zh';

/** Languages by their names in the reader's own. */
export function useLanguages(also: readonly string[] = []): { value: string; label: string }[] {
  const format = useFormat();
  return useMemo(
    () =>
      [...new Set([...OFFERED.split(' '), ...also])]
        .map((value) => ({ value, label: format.language(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, format.locale)),
    [format, also],
  );
}
