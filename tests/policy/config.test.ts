import { describe, expect, test } from '@jest/globals';
import { defaultConfig, isSureEnough, readConfig } from '../../src/policy/config.ts';
import { loadRules } from '../../src/policy/loadRules.ts';
import { withEnvironment } from '../support/environment.ts';
import { filesOf } from './support/policyOf.ts';

const path = '.keyguard/config.toml';
const configOf = (text: string) => readConfig(filesOf({ [path]: text }));

const refusalOf = async (text: string) => {
  const error: unknown = await configOf(text).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ keyguard: 'usage' });
  return (error as Error).message;
};

test('without the file all is looked at and all blocks', async () => {
  const config = await readConfig(filesOf({ '.keyguard/allow.toml': 'version = 1\n' }));
  expect(config).toBe(defaultConfig);
  expect(config.excludes('vendor/a.js')).toBe(false);
  expect(isSureEnough(config, { confidence: 'possible' })).toBe(true);
});

test('everything that it can say', async () => {
  const config = await configOf(`version = 1
exclude = ["vendor/**", "**/*.snap"]
disable = ["generic-password"]
confidence = "likely"
size-limit = "1.5 MB"
time-budget = "2 min"
skipped = "pass"
strict = true
markers = ["gitleaks:allow", "pragma: allowlist secret"]
`);
  expect(config).toMatchObject({
    disable: ['generic-password'],
    confidence: 'likely',
    sizeLimit: { amount: 1_500_000, text: '1.5 MB' },
    timeBudget: { amount: 120_000, text: '2 min' },
    skipped: 'pass',
    strict: true,
    markers: ['gitleaks:allow', 'pragma: allowlist secret'],
  });
  expect(config.lines.get('strict')).toBe(8);
  const paths = ['vendor/a/b.js', 'x/y.snap', 'src/vendor.js', 'vendored/a.js'];
  expect(paths.map(config.excludes)).toEqual([true, true, false, false]);
  expect(
    (['certain', 'likely', 'possible'] as const).map((confidence) => isSureEnough(config, { confidence })),
  ).toEqual([true, true, false]);
});

test('its language is spoken, unless the person chose another', async () => {
  await withEnvironment({ KEYGUARD_LANG: '' }, async () => {
    await configOf('language = "ja"\n');
    expect(process.env.KEYGUARD_LANG).toBe('ja');
  });
  await withEnvironment({ KEYGUARD_LANG: 'ko' }, async () => {
    await configOf('language = "ja"\n');
    expect(process.env.KEYGUARD_LANG).toBe('ko');
  });
});

describe('what is not understood is refused with its line', () => {
  test.each([
    ['an unknown key', 'exclud = []\n', 1, 'unknown key "exclud"; did you mean exclude?'],
    ['a table that is none of its', '[rules]\na = 1\n', 1, 'unknown key "rules"; known are'],
    ['a key that may be a secret', 'q8zx81kpw02 = 1\n', 1, 'unknown key; known are'],
    ['a version to come', 'version = 2\n', 1, 'version: must be 1'],
    ['a glob alone', 'strict = true\nexclude = "vendor/**"\n', 2, 'exclude: must be a list'],
    ['a list of numbers', 'disable = [1]\n', 1, 'disable: must be a list of texts'],
    ['an empty rule', 'disable = [""]\n', 1, 'disable: is empty'],
    ['a glob that covers all', 'exclude = ["a/**", "**"]\n', 1, 'covers every file'],
    ['a glob out of the repository', 'exclude = ["../x/**"]\n', 1, 'has a ..'],
    ['a folder without its files', 'exclude = ["vendor/"]\n', 1, 'write folder/**'],
    ['an unknown confidence', 'confidence = "sure"\n', 1, 'must be one of "certain", "likely", "possible"'],
    ['a size without a unit', 'size-limit = 1000\n', 1, 'size-limit: must be a number above 0 and its unit'],
    ['a size of nothing', 'size-limit = "0 MB"\n', 1, 'above 0'],
    ['a size in an odd unit', 'size-limit = "1 constructor"\n', 1, 'above 0'],
    ['a time in megabytes', 'time-budget = "1 MB"\n', 1, 'time-budget: must be'],
    ['yes for true', 'strict = "true"\n', 1, 'without quotes'],
    ['an unknown language', 'language = "de"\n', 1, '"en", "ja", "ko"'],
    ['an unknown outcome', 'skipped = "ignore"\n', 1, '"stop", "pass"'],
    ['a slip in a marker', 'markers = ["gitleaks:alow"]\n', 1, 'did you mean gitleaks:allow?'],
    ['an own marker', 'markers = ["nosec"]\n', 1, 'known are "gitleaks:allow"'],
    ['no TOML', 'strict = \n', 1, 'no valid TOML'],
  ])('%s', async (_, text, line, words) => {
    const message = await refusalOf(text);
    expect(message).toContain(words);
    expect(message).toMatch(new RegExp(`^\\.keyguard/config\\.toml:${line}: `));
  });

  test('a symbolic link', async () => {
    const files = {
      list: async () => [{ path, link: true }],
      read: async () => Buffer.from('strict = true'),
    };
    await expect(readConfig(files)).rejects.toThrow('symbolic link');
  });
});

describe('rules that are switched off', () => {
  test('do not count, and stay known to exceptions', async () => {
    const rules = await loadRules(
      filesOf({ [path]: 'disable = ["generic-password", "npm-access-token"]\n' }),
    );
    expect([...rules.disabled]).toEqual(['generic-password', 'npm-access-token']);
    expect(rules.ids).toContain('npm-access-token');
  });

  test('that there are not are refused, with the nearest', async () => {
    const files = filesOf({ [path]: '\ndisable = ["generic-pasword"]\n' });
    await expect(loadRules(files)).rejects.toThrow(
      '.keyguard/config.toml:2: disable: there is no rule "generic-pasword"; did you mean generic-password?',
    );
  });
});
