/**
 * What a page may load: from its own origin, scripts and styles only with this answer's nonce. Style attributes are
 * allowed, for positions and colours that depend on data. Blob workers and pictures are the map's.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  // Vite reloads through a socket, and puts styles into the page as they are written.
  const own = isDevelopment ? "'self' ws:" : "'self'";
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${own}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
