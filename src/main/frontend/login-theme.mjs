// The parts of Keycloak's theme that come from elsewhere in the project: texts from translations/<lang>/login.properties, so that the sign-in
// never speaks fewer languages than the portal; the portal's style sheet, its fonts and its icon. Written to target/keycloak/themes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages that have texts for signing in. */
export function loginTexts(project) {
  const folder = join(project, 'translations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('login.properties'))
    .map((entry) => ({ language: entry.name, file: join(folder, entry.name, 'login.properties') }));
}

/** @param assets the portal's own, as { name, hashed, content } */
export function writeLoginTheme(project, assets) {
  const theme = join(project, 'target/keycloak/themes/portal/login');
  rmSync(theme, { recursive: true, force: true });
  for (const folder of ['messages', 'resources/css', 'resources/fonts', 'resources/img']) mkdirSync(join(theme, folder), { recursive: true });
  const names = ownNames(project);
  for (const { language, file } of loginTexts(project)) {
    writeFileSync(join(theme, `messages/messages_${language}.properties`), messages(readFileSync(file, 'utf8')) + names);
  }
  for (const { name, hashed, content } of assets) {
    if (name === 'app.css') {
      writeFileSync(join(theme, 'resources/css/portal.css'), content.toString().replaceAll('url("/assets/', 'url("../fonts/').replaceAll('url(/assets/', 'url(../fonts/'));
    } else if (name.endsWith('.woff2')) {
      writeFileSync(join(theme, 'resources/fonts', hashed), content);
    } else if (name === 'favicon.svg') {
      writeFileSync(join(theme, 'resources/img', name), content);
    }
  }
}

/** Keycloak's own keys, and an apostrophe doubled, because Keycloak formats every text with java.text.MessageFormat. */
function messages(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('login.'))
    .map((line) => line.slice('login.'.length).replaceAll("'", "''"))
    .join('\n')
    .concat('\n');
}

/** Each language by the name that its own speakers use; Keycloak reads a page's direction from the letters of that name. */
function ownNames(project) {
  const languages = readFileSync(join(project, 'src/main/java/org/dpportal/content/Language.java'), 'utf8');
  return [...languages.matchAll(/^ {4}[A-Z]{2}\("([a-z]{2})", "([^"]+)", (?:true|false)\)/gm)].map(([, tag, name]) => `locale_${tag}=${name}\n`).join('');
}
