import type { ValuePlace } from './valuePlace.ts';

/** The name of a variable of the environment. */
const settingName = /^[A-Z][A-Z0-9_]+$/;

/** Whether a value is no expression: a setting is a literal without quotes, too, `DB_PASSWORD=` and a word. */
export const isLiteral = ({ quoted, name }: ValuePlace): boolean => quoted || settingName.test(name);
