/** A number to dial of a telephone number as a clinic writes it; null where it holds none. */
export function dialled(phone: string): string | null {
  // "(0)" is for callers at home; what follows letters is an extension.
  const digits = (phone.split(/[a-z]/i)[0] ?? '').replace(/\(0\)/, '').replace(/(?!^\+)\D/g, '');
  return digits.length >= 5 ? `tel:${digits}` : null;
}

/** A link to write to an address; its parts can add no subject or copy. */
export const written = (email: string): string => `mailto:${encodeURIComponent(email).replace('%40', '@')}`;

/** A website one may link to, and its host as a name for it; null for anything else than a page of the web. */
export function siteOf(website: string | null): { readonly href: string; readonly host: string } | null {
  const url = website === null ? null : URL.parse(website);
  return url && /^https?:$/.test(url.protocol) ? { href: url.href, host: url.host.replace(/^www\./, '') } : null;
}
