/**
 * A package registry for tests: `node registry.mjs PACKED…` serves tarballs of `npm pack`, prints its address, and ends
 * with its standard input. https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const packages = new Map(
  process.argv.slice(2).map((file) => {
    const bytes = readFileSync(file);
    const manifest = JSON.parse(
      execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }),
    );
    return [manifest.name, { bytes, manifest }];
  }),
);

const server = createServer((request, response) => {
  const [, name, , tarball] = decodeURIComponent(request.url ?? '').split('/');
  const found = packages.get(name);
  if (!found) return response.writeHead(404).end('{}');
  const { bytes, manifest } = found;
  if (tarball) return response.end(bytes);
  const dist = {
    tarball: `http://${request.headers.host}/${name}/-/${name}-${manifest.version}.tgz`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
  const versions = { [manifest.version]: { ...manifest, dist } };
  response.setHeader('content-type', 'application/json');
  // Some package managers take no version of the last few days.
  const time = { [manifest.version]: '2020-01-01T00:00:00.000Z' };
  response.end(JSON.stringify({ name, 'dist-tags': { latest: manifest.version }, versions, time }));
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
