import type { Tx } from '../../platform/db/index.ts';
import { postMail } from '../../platform/mail/index.ts';
import type { Seal } from '../../platform/seal.ts';
import type { Letter } from './letters/letter.ts';

/** Posts letters with the change they tell of: what is taken back is not told. */
export class Letters {
  constructor(private readonly seal: Seal) {}

  post(tx: Tx, letter: Letter): Promise<void> {
    return postMail(tx, this.seal, letter);
  }
}
