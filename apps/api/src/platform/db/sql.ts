/** A day as SQL tells it to the application: the text `YYYY-MM-DD`, which no time zone moves. */
export const dayText = (sql: string): string => `to_char(${sql}, 'YYYY-MM-DD')`;
