/**
 * A cell that a spreadsheet would run as a formula: also behind white space, and with the full-width signs that some
 * take for the plain ones.
 */
export const CSV_FORMULA = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
