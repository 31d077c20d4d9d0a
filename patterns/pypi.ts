import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pypi',
  title: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  secrets: [
    {
      id: 'pypi-api-token',
      title: 'PyPI API token',
      // A macaroon whose location is pypi.org.
      format: 'pypi-AgEIcHlwaS5vcmc{base64url:50-1000}',
      env: 'PYPI_TOKEN',
      revoke: 'https://pypi.org/manage/account/#api-tokens',
      confidence: 'certain',
    },
    {
      id: 'pypi-test-api-token',
      title: 'TestPyPI API token',
      format: 'pypi-AgENdGVzdC5weXBpLm9yZw{base64url:50-1000}',
      env: 'TEST_PYPI_TOKEN',
      revoke: 'https://test.pypi.org/manage/account/#api-tokens',
      confidence: 'certain',
    },
  ],
});
