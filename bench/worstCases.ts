/** Texts that are made to be slow, `size` bytes each. No value in them is a real secret. */
export function worstCases(size: number): ReadonlyMap<string, () => Buffer> {
  const fill = (unit: string) => () => Buffer.from(unit.repeat(Math.ceil(size / unit.length)), 'latin1');
  const drawn = (length: number) => {
    let state = 1;
    return Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return ((state >>> 8) % 36).toString(36);
    }).join('');
  };
  return new Map([
    ['one line of letters', fill('x')],
    ['one line at random', fill(drawn(100_003))],
    ['key= repeated', fill('key=')],
    ['key=" repeated', fill('key="')],
    ['keyword hits', fill('password = getPassword(secret, token)\n')],
    ['names, line by line', fill('aws_secret_access_key\n')],
    ['names on one line', fill('bearer ')],
    ['beginnings of JWTs', fill(`eyJ${drawn(60)}.`)],
    ['beginnings of PEM keys', fill('-----BEGIN PRIVATE KEY-----')],
    ['beginnings of URLs', fill('https://u:p')],
    ['base64 in base64', fill(Buffer.from(Buffer.from(drawn(30_000)).toString('base64')).toString('base64'))],
    ['short texts in escape sequences', fill('%41%42abcdefghijklmnopqrstuvwxyz012345 ')],
    ['bytes that are no UTF-8', fill('key=\xe9\xe8a\x81b')],
  ]);
}
