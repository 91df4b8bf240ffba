/** Letters: sealed rows written with the change they tell of, sent by the worker after it. */
export { devMailRouter } from './dev-mail.ts';
export { postMail, sweepMail } from './mail.repository.ts';
export { runMail } from './worker.ts';
export { smtpTransport } from './smtp.ts';
export type { Message, Write } from './message.ts';
