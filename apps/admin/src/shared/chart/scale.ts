/** Round values of a vertical axis, from the lowest to the highest, some four steps apart. */
export function ticksOf(low: number, high: number): readonly number[] {
  const span = high - low || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const whole = Math.max(step, Number.isInteger(low) && Number.isInteger(high) ? 1 : 0);
  const count = Math.ceil(span / whole - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => low + at * whole);
}

/** The stretches of a course without gaps: each a list of places in it. */
export function stretchesOf(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    if (at > 0 && values[at - 1] !== null && stretches.length > 0) stretches.at(-1)?.push(at);
    else stretches.push([at]);
  });
  return stretches;
}
