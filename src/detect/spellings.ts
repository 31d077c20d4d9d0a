const separators = ['_', '-', '', '.', ' '];

/**
 * The spellings of a name that is given as words: `secret key` is secret_key, secret-key, secretkey (for secretKey),
 * secret.key and `secret key`.
 */
export const spellings = (name: string): readonly string[] =>
  name.includes(' ') ? separators.map((separator) => name.split(' ').join(separator)) : [name];
