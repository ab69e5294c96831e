// Makes the style sheets, the script, the picture sprite and the fonts. Maven calls it before it compiles; run by hand: node src/main/frontend/build.mjs
// It does nothing when nothing has changed since the last time, and installs the packages only when the lock file has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { themeInputs, writeLoginTheme } from './login-theme.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../../..');
const target = join(project, 'target/frontend');
const stamp = join(target, 'stamp');
const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

const inputs = [
  ...files(here).filter((file) => !relative(here, file).startsWith('node_modules')),
  join(project, 'easy-read/pictures/manifest.properties'),
  join(project, 'src/main/java/org/dpportal/content/Language.java'),
  ...themeInputs(project),
];
const state = digest(inputs.map((file) => `${relative(project, file)} ${digest(readFileSync(file))}`).join('\n'));

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) {
  installPackages();
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'assets'), { recursive: true });
  mkdirSync(join(target, 'classes'), { recursive: true });
  const { buildAssets } = await import('./assets.mjs');
  const assets = await buildAssets({ here, project });
  const named = assets.map((asset) => ({ ...asset, hashed: asset.name.replace(/(\.[a-z0-9]+)$/, `-${digest(asset.content)}$1`) }));
  const addresses = named.map(({ name, hashed, content }) => {
    writeFileSync(join(target, 'assets', hashed), content);
    return `${name}=/assets/${hashed}\n`;
  });
  writeLoginTheme(project, named);
  writeFileSync(join(target, 'classes/assets.properties'), addresses.join(''));
  writeFileSync(stamp, state);
}

function installPackages() {
  const lock = digest(readFileSync(join(here, 'package-lock.json')));
  const installed = join(here, 'node_modules/.installed');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  console.log('Installing the front end packages (once, and again when package-lock.json changes)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(installed, lock);
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}
