import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sentry',
  title: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  related: [{ role: 'project', format: '{hex:32}@({[a-z0-9.]:1-40}.)?sentry.io/{digit:1-20}' }],
  secrets: [
    {
      id: 'sentry-organization-token',
      title: 'Sentry organization token',
      format: 'sntrys_eyJpYXQiO{[A-Za-z0-9+/=_-]:80-600}',
      env: 'SENTRY_AUTH_TOKEN',
      revoke: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/',
      confidence: 'certain',
    },
    {
      id: 'sentry-user-token',
      title: 'Sentry user token',
      format: 'sntryu_{hex:64}',
      env: 'SENTRY_AUTH_TOKEN',
      revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
      confidence: 'certain',
    },
    {
      id: 'sentry-app-token',
      title: 'Sentry integration token',
      format: 'sntry(a|i)_{hex:64}',
      env: 'SENTRY_AUTH_TOKEN',
      revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
      confidence: 'certain',
    },
    {
      id: 'sentry-legacy-token',
      title: 'Sentry auth token of the older form',
      format: '{hex:64}',
      near: ['sentry'],
      env: 'SENTRY_AUTH_TOKEN',
      revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
    },
  ],
});
