const PRELOAD = /<link rel="modulepreload" href="([^"]+)"[^>]*\/>/g;
const MODULE = /(<script nonce="[^"]*" type="module" async="">)(import "[^<]*)(<\/script>)/;

/** Waits until the page has been drawn once, then fetches all files side by side. */
const AFTER_PAINT = (files: readonly string[]) =>
  `await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));` +
  `for (const href of ${JSON.stringify(files)})` +
  ` document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));`;

/**
 * A page can be read before its scripts are there, so it is drawn first: React Router's document asks for them at once,
 * where they take the line from styles and photos, and the processor from the first picture. A document without such
 * scripts stays as it is.
 */
export function scriptsAfterPaint(html: string): string {
  const files = [...html.matchAll(PRELOAD)].map(([, href = '']) => href);
  if (!MODULE.test(html)) return html;
  return html.replaceAll(PRELOAD, '').replace(MODULE, (_, open: string, body: string, close: string) => {
    const later = body
      .replaceAll(/import \* as (\w+) from ("[^"]+");/g, 'const $1 = await import($2);')
      .replaceAll(/(^|[;\s])import ("[^"]+");/g, '$1await import($2);');
    return open + AFTER_PAINT(files) + later + close;
  });
}
