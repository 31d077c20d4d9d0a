import { byteTable } from '../../text/byteTable.ts';

/**
 * How values begin that are encrypted, so that it is another secret that opens them: OpenSSL's `Salted__`
 * (https://docs.openssl.org/master/man1/openssl-enc/), Windows' DPAPI in base64 and in hex, AWS KMS, Jasypt, Jenkins and
 * Maven, Ansible Vault, the hashes of PostgreSQL, Salt's NaCl, and what says so itself (`enc:v1:`).
 */
const encrypted =
  /^(?:U2FsdGVkX1[89]|AQAAANCMnd8BFdERjHoAwE|01000000d08c9ddf0115d111|AQICAH[a-zA-Z0-9+/]|ENC\(|\{AQA|\{[A-Za-z0-9+/]{20,}=*\}$|\$ANSIBLE_VAULT|NACL\[|(?:__)?enc(?:rypt(?:ed)?)?(?:__|:v\d:)|encrypted:[A-Za-z0-9+/]{40}|SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/;

/** Their first characters: a look that is cheaper than the expression. */
const first = byteTable('UA0E{$N_eSm');

/** Whether a value shows that it is encrypted. */
export const isEncrypted = (value: string): boolean =>
  first[value.charCodeAt(0)] === 1 && encrypted.test(value);
