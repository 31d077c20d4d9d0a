import type { KeyName } from '../keyName.ts';
import { randomBits } from '../randomness.ts';
import { hasThreeKinds } from './hasThreeKinds.ts';
import { needed } from './needed.ts';
import { saysPassword } from './saysPassword.ts';

/** Without quotes, a call, an index, an object, an assignment to a field, the end of a block or a statement behind it is code. */
const code =
  /^:?[A-Za-z_$][\w.$:>-]*(?:[([]|\{\w+:$)|^[A-Za-z_$][\w$]*\.[\w$.]+=|^[\w$.]{1,60},[\w$.,]{1,60}\}|[)\]];?$|^[\w.:]+!?\(.*\)\?$|\(\)|[;}](?:var|let|const|function|async|class|return|throw|case|if|for|while|switch)$/;

/** Without quotes, so is a type, a negation and what depends on a condition: `::std::string::String`, `!!a.b`, `a?b.c:d.e`, `a.b??c`. */
const expression =
  /^(?:!!|::?)?[A-Za-z_$][\w$]*(?:(?:::|\.)[A-Za-z_$][\w$]*)+:?$|^(?=[^.]*\.)[\w$.]+\?(?:\?|[\w$.!]+:)[\w$.!]+$/;

/** The name of a variable, in words: `user_pwd_utf8`. */
const variable = /^_{0,2}[a-z]+\d{0,2}(?:_[a-z]+\d{0,2})+$/;

/** Whether a value without quotes is code. */
export const isCode = (value: string, kind: KeyName['kind']): boolean =>
  (code.test(value) && !(kind === 'password' && isDrawn(value))) ||
  (variable.test(value) && saysPassword(value)) ||
  (expression.test(value) && randomBits(value) < 0);

/** A bracket may stand in a generated password, which a setting needs no quotes for. */
const isDrawn = (value: string) =>
  /^[^\s"'`;,]{10,64}$/.test(value) &&
  hasThreeKinds(value) &&
  !/[)\]}]$/.test(value) &&
  randomBits(value.replace(/\W/g, '')) >= needed.bracketed;
