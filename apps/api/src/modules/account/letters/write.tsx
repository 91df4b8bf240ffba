import { render, toPlainText } from '@react-email/render';
import type { Message, Write } from '../../../platform/mail/index.ts';
import { Action, Frame, Line } from './frame.tsx';
import type { Letter } from './letter.ts';
import { textOf } from './texts.ts';

/** The pages of the admin that tokens are for. */
const PAGES = { invitation: 'invitation', password_reset: 'reset-password', email_change: 'confirm-email' } as const;

/** Where a letter leads. The token stands behind `#`: browsers send that to nobody. */
const addressOf = (letter: Letter, publicUrl: string): string | null =>
  'token' in letter ? `${publicUrl}/admin/${PAGES[letter.kind]}#${letter.token}` : null;

/** Writes letters with links to the site at this address. */
export const letterWriter =
  (publicUrl: string): Write =>
  async (content): Promise<Message | null> => {
    const letter = content as Letter;
    if (letter.kind === 'none') return null;
    const { title, lines, action, foot } = textOf(letter);
    const address = addressOf(letter, publicUrl);
    const html = await render(
      <Frame locale={letter.locale} title={title} foot={foot}>
        {lines.map((line) => (
          <Line key={line}>{line}</Line>
        ))}
        {address && action ? <Action address={address}>{action}</Action> : null}
      </Frame>,
    );
    return { to: letter.to, subject: title, html, text: toPlainText(html) };
  };
