import { stageValue } from '../../shared/need.ts';
import type { Search } from './search.ts';

/** The fields of the filter form, each with the values that an address states. */
export function formValues({ need, credentials, languages, rating, reviews, serves, price }: Search) {
  const one = (value: string | number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);
  return {
    for: one(need.indication ?? need.goal),
    stage: one(stageValue(need) || undefined),
    scar: one(need.scarType),
    skin: one(need.fitzpatrick),
    monk: one(need.monk),
    hair: one(need.hairColour),
    cred: credentials,
    rating: one(rating),
    reviews: one(reviews),
    currency: one(price?.currency),
    min: one(price?.least),
    max: one(price?.most),
    serves: one(serves),
    speaks: languages,
  } as const;
}

export type FieldName = keyof ReturnType<typeof formValues>;

/** Sets a form to what an address states, after a step back or a chip taken away. */
export function showValues(form: HTMLFormElement, values: Readonly<Record<string, readonly string[]>>): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const stated = values[field.name];
    if (!stated || field.type === 'hidden') continue;
    // An answer that comes while somebody types does not take the amount out of their hand.
    if (field.type === 'number' && field === document.activeElement) continue;
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = stated.includes(field.value) || (field.value === '' && stated.length === 0);
    } else field.value = stated[0] ?? '';
  }
}

/** What a form says, as an address has it. */
export function paramsOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return new URLSearchParams(fields);
}
