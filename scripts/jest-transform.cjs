// Jest in ESM mode on every supported Node: esbuild takes the types away, nothing else.
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');

exports.getCacheKey = (source, file) =>
  createHash('sha1').update(version).update(file).update(source).digest('hex');
exports.process = (source, file) =>
  transformSync(source, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcefile: file,
  });
