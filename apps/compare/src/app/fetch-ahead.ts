declare global {
  interface Window {
    /** React Router's own list of pages and their files. */
    readonly __reactRouterManifest?: {
      readonly routes: Readonly<Record<string, { module: string; imports?: string[]; css?: string[] }>>;
    };
  }
}

/**
 * Fetches the scripts and styles of all pages once this one is done and the browser has time: a link then leads on at
 * once, and without a connection it leads to a page of ours that says so instead of the browser's own.
 */
export function fetchAhead(): void {
  const later = window.requestIdleCallback ?? setTimeout;
  later(() => {
    const files = Object.values(window.__reactRouterManifest?.routes ?? {}).flatMap(({ module, imports, css }) => [
      module,
      ...(imports ?? []),
      ...(css ?? []),
    ]);
    const here = new Set([...document.querySelectorAll('link')].map((link) => link.getAttribute('href')));
    for (const href of new Set(files)) {
      if (here.has(href)) continue;
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', as: href.endsWith('.css') ? 'style' : 'script', href });
      document.head.append(link);
    }
  });
}
