interface KeptProps {
  readonly params: URLSearchParams;
  /** What the form itself says, and what begins anew with it. */
  readonly except: readonly string[];
}

/** Hidden fields of a form that changes one part of the address: all other parts stay as they are. */
export function Kept({ params, except }: KeptProps) {
  return [...params]
    .filter(([name, value]) => value !== '' && !except.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
