/** Passwords that everyone tries first, with the letters that people swap put back. */
const wellKnown =
  /^(?:my|the|a|test|admin|user|root|new|old|default|some|your)*(?:pass(?:word|wd|phrase|code|wort)?|secret|admin|administrator|root|test(?:ing)?|user|guest|demo|welcome|letmein|login|qwerty|dragon|monkey|master|hello|changeit|default|hunter|token|key|abc|temp|foo|bar|baz)+(?:here|word|key)?$/;

/** The letters that people swap, by what they put there. */
const swaps: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether a value is a word that everybody tries, with digits and signs behind it or not. */
export function isWellKnown(value: string): boolean {
  const bare = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, '');
  return (
    wellKnown.test(bare.replace(/[^a-z]/g, '')) ||
    wellKnown.test(bare.replace(/[^a-z]/g, (sign) => swaps[sign] ?? ''))
  );
}
