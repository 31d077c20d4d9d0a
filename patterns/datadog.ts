import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'datadog',
  title: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  related: [
    { role: 'site', format: '({[a-z0-9]:2-20}.){0-2}(datadoghq.com|datadoghq.eu|ddog-gov.com)' },
    { role: 'client token', format: 'pub{hex:32}', public: true },
  ],
  secrets: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      format: '{base36:32}',
      near: ['datadog', 'dd api key', 'dd apikey', 'dd key', 'ddog'],
      checks: ['letters-and-digits'],
      role: 'API key',
      group: 'datadog-keys',
      env: 'DD_API_KEY',
      revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      format: '{base36:40}',
      near: ['datadog', 'dd app key', 'dd application key', 'ddog'],
      beside: ['datadog-api-key'],
      checks: ['letters-and-digits'],
      role: 'application key',
      group: 'datadog-keys',
      env: 'DD_APP_KEY',
      revoke: 'https://app.datadoghq.com/organization-settings/application-keys',
    },
    {
      id: 'datadog-access-token',
      title: 'Datadog application key or access token',
      format: 'dd(app|pat|sat)_{base62:34-40}',
      env: 'DD_APP_KEY',
      revoke: 'https://app.datadoghq.com/organization-settings/application-keys',
      confidence: 'certain',
    },
  ],
});
