/** A pattern of `like` for what holds the text, which may hold the pattern's own signs. */
export const likeHolding = (text: string): string =>
  `%${text
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
