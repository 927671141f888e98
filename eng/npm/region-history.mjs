// Writes what changed between the editions of the region list, oldest first, as CSV: edition,change,code,name.
// "removed" names the last edition a code was in, "added" the first. The current list itself is embedded whole.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';

const [modules, target] = process.argv.slice(2);
const editions = ['idn-area-data-2022', 'idn-area-data-2024', 'idn-area-data'];
const levels = ['provinces', 'regencies', 'districts', 'villages'];

function read(edition) {
  const codes = new Map();
  for (const level of levels) {
    const text = readFileSync(join(modules, edition, 'data', `${level}.csv`), 'utf8');
    for (const row of Papa.parse(text, { header: true, skipEmptyLines: true }).data) {
      codes.set(row.code.replaceAll('.', ''), row.name);
    }
  }
  return codes;
}

const lists = editions.map(read);
const rows = [];
for (let i = 1; i < lists.length; i++) {
  for (const [code, name] of lists[i - 1]) {
    if (!lists[i].has(code)) {
      rows.push([i - 1, 'removed', code, name]);
    }
  }
  for (const [code, name] of lists[i]) {
    if (!lists[i - 1].has(code)) {
      rows.push([i, 'added', code, name]);
    }
  }
}

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, Papa.unparse([['edition', 'change', 'code', 'name'], ...rows], { newline: '\n' }) + '\n');
