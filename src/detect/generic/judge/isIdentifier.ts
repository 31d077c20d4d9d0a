import { randomBits } from '../randomness.ts';
import { needed } from './needed.ts';

/** The name of a constant, and of a class: `DRIVER_NAME`, `Team::Types::Name`, `\Team\Types\Name`. */
const constant = /^_{0,2}[A-Z]{2,}\d?(?:_[A-Z]+\d?)+_{0,2}$/;
const className = /^[A-Za-z_]\w*(?:::[A-Za-z_]\w*)+$|^\\{0,2}[A-Z]\w*(?:\\{1,2}[A-Z]\w*){2,}$/;

/** Whether a value is a name in code, also where a string holds it. */
export const isIdentifier = (value: string): boolean =>
  (/^[a-z\d_]+$/.test(value) &&
    /passw(?:or)?d|[a-z]pwd|_(?:pass|psk)(?:_|$)/.test(value) &&
    !/\d{3}/.test(value)) ||
  ((constant.test(value) || className.test(value)) && randomBits(value.replace(/\W/g, '')) < needed.weak);
