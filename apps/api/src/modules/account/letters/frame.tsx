import type { ReactNode } from 'react';

const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** The sheet every letter is written on: one column and inline styles, for mail programs know little else. */
export function Frame({
  locale,
  title,
  children,
  foot,
}: {
  locale: string;
  title: string;
  children: ReactNode;
  foot: string;
}) {
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body style={{ margin: 0, backgroundColor: '#f7f4ee', color: '#1c2524', fontFamily: SANS }}>
        <div style={{ fontSize: 16, lineHeight: '26px', margin: '0 auto', maxWidth: 560, padding: '32px 16px' }}>
          <p style={{ fontWeight: 700, color: '#0b5c59', margin: '0 0 24px' }}>Stipple</p>
          <h1 style={{ fontSize: 24, lineHeight: '32px', margin: '0 0 16px' }}>{title}</h1>
          {children}
          <p style={{ fontSize: 14, lineHeight: '22px', color: '#4d5957', margin: '32px 0 0' }}>{foot}</p>
        </div>
      </body>
    </html>
  );
}

/** A paragraph. */
export const Line = ({ children }: { children: ReactNode }) => <p style={{ margin: '0 0 16px' }}>{children}</p>;

/** The one thing to do; its address stands below it too, for programs that show no links. */
export const Action = ({ address, children }: { address: string; children: ReactNode }) => (
  <p style={{ margin: '24px 0' }}>
    <a
      href={address}
      style={{
        backgroundColor: '#0b5c59',
        borderRadius: 8,
        color: '#ffffff',
        display: 'inline-block',
        fontWeight: 600,
        padding: '12px 20px',
        textDecoration: 'none',
      }}
    >
      {children}
    </a>
  </p>
);
