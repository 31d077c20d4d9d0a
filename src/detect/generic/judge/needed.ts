/** Evidence (see `randomBits`) that a value needs, by what its name promises. */
export const needed = {
  password: 6,
  secret: 11,
  token: 11,
  apiKey: 11,
  weak: 24,
  dotted: 30,
  dottedPassword: 12,
  bracketed: 16,
  unquoted: 4,
  template: 16,
  path: 30,
  appPassword: 9,
} as const;
