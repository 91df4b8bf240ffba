/** A thing of schema.org; what is undefined is not stated. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** JSON in which no text can end the script element, or open a comment or another script in it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** What the page shows, once more for search engines: nothing that is not true or can not be seen. */
export function JsonLd({ things }: { readonly things: readonly Thing[] }) {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  // It is data: no browser runs it, and `scriptJson` lets nothing out of it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(graph) }} />;
}
