/** A letter as it is sent. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Writes the letter of what was sealed; `null` when there is nothing to send. */
export type Write = (content: unknown) => Promise<Message | null>;
