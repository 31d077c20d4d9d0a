import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'figma',
  title: 'Figma',
  docs: 'https://www.figma.com/developers/api#access-tokens',
  secrets: [
    {
      id: 'figma-personal-access-token',
      title: 'Figma personal access token',
      format: 'figd_{base64url:38-46}',
      env: 'FIGMA_TOKEN',
      revoke: 'https://www.figma.com/settings',
      confidence: 'certain',
    },
    {
      id: 'figma-oauth-token',
      title: 'Figma OAuth token',
      format: 'fig(u|o|uh|or|ur|oh|dh|dr)_{base64url:38-46}',
      env: 'FIGMA_TOKEN',
      revoke: 'https://www.figma.com/settings',
      confidence: 'certain',
    },
    {
      id: 'figma-legacy-token',
      title: 'Figma personal access token of the older form',
      format: '{Hex:4-6}-{uuid:36}',
      near: ['figma'],
      env: 'FIGMA_TOKEN',
      revoke: 'https://www.figma.com/settings',
    },
  ],
});
