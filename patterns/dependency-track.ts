import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dependency-track',
  title: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  secrets: [
    {
      id: 'dependency-track-api-key',
      title: 'Dependency-Track API key',
      format: 'odt_({base62:8}_)?{base62:32}',
      env: 'DEPENDENCY_TRACK_API_KEY',
      confidence: 'certain',
    },
  ],
});
