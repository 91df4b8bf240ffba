/** A text that somebody typed, without the space around it; null when nothing is left. */
export const typedText = (text: string | null | undefined): string | null => text?.trim() || null;
