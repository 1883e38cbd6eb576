/** Texts of others, made fit for a terminal. */

/** Without signs that would steer the terminal or turn the direction of the text. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ')
}
