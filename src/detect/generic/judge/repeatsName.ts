import { wordsOf } from '../wordsOf.ts';

/** `password: "userPassword"`, `API_TOKEN = "api-token-name"`: the value is the name again, or one like it. */
export function repeatsName(value: string, name: string): boolean {
  const [whole, part] = [lettersOf(value), lettersOf(name)];
  // With a digit behind it, it is a password that somebody chose.
  if (whole === part || (whole.length <= 2 * part.length && whole.includes(part) && !/\d$/.test(value)))
    return true;
  const words = wordsOf(value).filter((word) => word.length > 2);
  const names = new Set(wordsOf(name).filter((word) => word.length > 2));
  const repeated = words.filter((word) => names.has(word)).join('').length;
  return repeated * 2 >= value.replace(/[^A-Za-z0-9]/g, '').length;
}

/** A name without what its words are joined with, `db_password` and `dbpassword`. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
