import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'phase',
  title: 'Phase',
  docs: 'https://docs.phase.dev/',
  secrets: [
    {
      id: 'phase-token',
      title: 'Phase service or user token',
      format: 'pss_(service|user):v{digit:1-2}:{Hex:64}:{Hex:64}:{Hex:64}:{Hex:64}',
      env: 'PHASE_SERVICE_TOKEN',
      revoke: 'https://console.phase.dev/',
      confidence: 'certain',
      docs: 'https://github.com/phasehq/cli/blob/main/phase_cli/utils/const.py',
    },
  ],
});
