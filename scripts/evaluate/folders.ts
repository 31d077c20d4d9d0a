import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';

/** Scans ordinary code, prints every report, and gives the number of reports per 100 MB over all folders. */
export async function measureFolders(folders: readonly string[], rules: RuleSet): Promise<number> {
  let allBytes = 0;
  let allReports = 0;
  for (const folder of folders) {
    let bytes = 0;
    let reports = 0;
    const start = process.cpuUsage();
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      // The saved runs of this very script hold what it reported.
      if (/(?:^|\/)\.cache\//.test(name)) continue;
      const file = join(folder, name);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const content = readFileSync(file);
      bytes += content.length;
      const { candidates } = await scanText([content], rules, { path: name });
      reports += candidates.length;
      for (const { rule, parts, context } of candidates) {
        const part = parts[0]!;
        const line = context.find(({ number }) => number === part.line)!;
        const from = Math.max(0, part.column - 1 - line.offset - 70);
        const excerpt = line.text.slice(from).replace(/\s+/g, ' ').slice(0, 150);
        console.log(`  ${rule} ${name}:${part.line}: ${excerpt}`);
      }
    }
    const speed = bytes / process.cpuUsage(start).user;
    console.log(
      `${folder}: ${reports} reports in ${(bytes / 1e6).toFixed(1)} MB, ${speed.toFixed(0)} MB/s of user CPU`,
    );
    allBytes += bytes;
    allReports += reports;
  }
  return (allReports * 1e8) / Math.max(1, allBytes);
}
