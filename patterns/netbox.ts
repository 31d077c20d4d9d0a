import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netbox',
  title: 'NetBox',
  docs: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
  secrets: [
    {
      id: 'netbox-api-token',
      title: 'NetBox API token',
      format: 'nbt_{base62:12}.{base62:40}',
      env: 'NETBOX_TOKEN',
      confidence: 'certain',
      docs: 'https://github.com/netbox-community/netbox/blob/main/netbox/users/constants.py',
    },
  ],
});
