// npm test: installs what is missing (the browser included), then runs every check and prints the count of tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.js';
import { ensureInstalled, npm, npmScripts } from './install.js';

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/e2e.json';

ensureInstalled();
ensureBrowser();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

// Each of them keeps one core busy.
await Promise.all([
  npmScripts(['format:check'], ['lint'], ['layers'], ['sql']),
  npmScripts(['types'], ['build', '--', '--logLevel', 'warn'])
]);
npm('run', '--silent', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`);
npm('run', '--silent', 'e2e');

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const browser = JSON.parse(readFileSync(browserReport, 'utf8')).stats;
const passed = unit.numPassedTests + browser.expected;
const failed = unit.numFailedTests + browser.unexpected + browser.flaky;
const skipped = unit.numPendingTests + browser.skipped;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || passed === 0) process.exitCode = 1;
