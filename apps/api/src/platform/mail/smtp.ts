import { createTransport } from 'nodemailer';
import type { MailTransport } from './worker.ts';

/** Sends by SMTP, as the address says (`smtps://user:password@host:465`), from one sender. */
export function smtpTransport(url: string, from: string): MailTransport {
  // A server that does not answer must not hold a letter's row, and a database connection, for long.
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  return async ({ to, subject, html, text }) => {
    const letter = { from, to, subject, html, text, headers: { 'auto-submitted': 'auto-generated' } };
    await transport.sendMail(letter).catch((error: unknown) => {
      throw new NotSent(error);
    });
  };
}

/** A mail server did not take a letter. What it answered names whom the letter was for, and is told nowhere. */
class NotSent extends Error {
  constructor(error: unknown) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    super(['The mail server did not take a letter:', code, responseCode].filter(Boolean).join(' '));
  }
}
