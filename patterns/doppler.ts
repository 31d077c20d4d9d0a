import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'doppler',
  title: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens#token-format',
  secrets: [
    {
      id: 'doppler-token',
      title: 'Doppler token',
      format: 'dp.(pt|ct|sa|scim|audit|said).{base62:40-44}',
      env: 'DOPPLER_TOKEN',
      revoke: 'https://dashboard.doppler.com/workplace/tokens',
      confidence: 'certain',
    },
    {
      id: 'doppler-service-token',
      title: 'Doppler service token',
      format: 'dp.st.({[a-z0-9_-]:2-35}.)?{base62:40-44}',
      env: 'DOPPLER_TOKEN',
      revoke: 'https://dashboard.doppler.com/workplace',
      confidence: 'certain',
    },
  ],
});
