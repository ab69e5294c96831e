// The parts of Keycloak's theme that come from elsewhere in the project: texts from translations/<lang>/login.properties, so that the sign-in
// never speaks fewer languages than the portal; Easy Read; the portal's style sheet, fonts, pictures and icon. Written to target/keycloak/themes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { easyReadFiles, easyReadParts, easyReadTemplate } from './login-easy-read.mjs';
import { SAME } from './login-same.mjs';

/** What the frame of every page says, on the portal's pages and here. */
const COMMON = ['language', 'tools', 'easyRead', 'usualPage', 'draftTranslation'];

/** Set by this build, and names of apps, which are Keycloak's. */
const GIVEN = [/^draft$/, /^portalLanguages$/, /^totpApp/];

/** The languages that have texts for signing in. */
function loginTexts(project) {
  const folder = join(project, 'translations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('login.properties'))
    .map((entry) => ({ language: entry.name, file: join(folder, entry.name, 'login.properties'), common: join(folder, entry.name, 'common.properties'), accessibility: join(folder, entry.name, 'accessibility.properties'), state: join(folder, entry.name, 'login.state') }));
}

const themeFolder = (project) => join(project, 'docker/keycloak/themes/portal');

function templates(project) {
  return ['login', 'email/html', 'email/text'].flatMap((folder) =>
    readdirSync(join(themeFolder(project), folder))
      .filter((name) => name.endsWith('.ftl'))
      .map((name) => join(themeFolder(project), folder, name)),
  );
}

/** Everything that the theme is made from. */
export function themeInputs(project) {
  const texts = loginTexts(project).flatMap(({ file, common, accessibility, state }) => [file, common, accessibility, state]);
  return [...texts.filter(existsSync), ...easyReadFiles(project), ...templates(project)];
}

/** @param assets the portal's own, as { name, hashed, content } */
export function writeLoginTheme(project, assets) {
  const themes = join(project, 'target/keycloak/themes');
  rmSync(themes, { recursive: true, force: true });
  const login = join(themes, 'portal/login');
  const email = join(themes, 'portal/email');
  for (const folder of ['messages', 'resources/css', 'resources/fonts', 'resources/img', 'resources/js']) mkdirSync(join(login, folder), { recursive: true });
  mkdirSync(join(email, 'messages'), { recursive: true });
  const names = ownNames(project);
  for (const { language, file, common, accessibility, state } of loginTexts(project)) {
    const texts = themeTexts(readFileSync(file, 'utf8'), readFileSync(common, 'utf8'));
    texts.set('accessibility', pairs(readFileSync(accessibility, 'utf8'), 'accessibility.').get('title'));
    texts.set('draft', String(isDraft(language, state)));
    check(project, language, texts);
    const written = [...texts].map(([key, text]) => `${key}=${pattern(text)}\n`).join('');
    writeFileSync(join(login, `messages/messages_${language}.properties`), written + names);
    writeFileSync(join(email, `messages/messages_${language}.properties`), written + names);
    writeFileSync(join(login, `easy-read-${language}.ftl`), easyReadTemplate(project, language));
  }
  for (const { name, hashed, content } of assets) {
    if (name === 'app.css') {
      writeFileSync(join(login, 'resources/css/portal.css'), content.toString().replaceAll('url("/assets/', 'url("../fonts/').replaceAll('url(/assets/', 'url(../fonts/'));
    } else if (name.endsWith('.woff2')) {
      writeFileSync(join(login, 'resources/fonts', hashed), content);
    } else if (name.endsWith('.svg')) {
      writeFileSync(join(login, 'resources/img', name), content);
    } else if (name === 'app.js') {
      writeFileSync(join(login, 'resources/js', name), content);
    }
  }
}

/** As java.text.MessageFormat reads it; what is put in stands apart, because it may run the other way. */
const pattern = (text) => text.replaceAll("'", "''").replace(/\{\d\}/g, '\u2068$&\u2069');

/** As on the portal's pages: a language is a draft as long as one of its texts is not reviewed. The house's rules keep the records true. */
const isDraft = (language, state) => language !== 'en' && !(existsSync(state) && !/ = (?!reviewed )/.test(readFileSync(state, 'utf8')));

/** Keycloak's own keys; what Keycloak calls by several names is written under each of them. */
function themeTexts(login, common) {
  const texts = new Map();
  const shared = pairs(common, 'common.');
  for (const key of COMMON) texts.set(key, shared.get(key));
  for (const [key, text] of pairs(login, 'login.')) {
    texts.set(key, text);
    for (const other of SAME[key] ?? []) texts.set(other, text);
  }
  return texts;
}

function pairs(text, prefix) {
  const lines = text.split('\n').filter((line) => line.startsWith(prefix));
  return new Map(lines.map((line) => [line.slice(prefix.length, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]));
}

/** A text or a part that a template asks for and that is not there would be seen only by the person who signs in. */
function check(project, language, texts) {
  const { parts } = easyReadParts(project, language);
  for (const file of templates(project)) {
    const template = readFileSync(file, 'utf8');
    for (const [, key] of template.matchAll(/\bmsg\("([A-Za-z.-]+)"[,)]/g)) {
      if (!texts.has(key) && !GIVEN.some((given) => given.test(key))) throw new Error(`${file} says ${key}, which translations/${language}/login.properties lacks`);
    }
    for (const [, part] of template.matchAll(/"((?:sign-in|register|forgotten|new-password|code|email|passkey|message)\/[a-z-]+)"/g)) {
      if (!parts.has(part)) throw new Error(`${file} shows ${part}, which easy-read/login lacks in ${language}`);
    }
  }
}

/** Each language by the name that its own speakers use, in the portal's order; and which way it runs. Keycloak has names of its own under locale_. */
function ownNames(project) {
  const source = readFileSync(join(project, 'src/main/java/org/dpportal/content/Language.java'), 'utf8');
  const languages = [...source.matchAll(/^ {4}[A-Z]{2}\("([a-z]{2})", "([^"]+)", (true|false)\)/gm)];
  const each = languages.map(([, tag, name, turned]) => `locale_${tag}=${name}\nlanguageName_${tag}=${name}\ndirection_${tag}=${turned === 'true' ? 'rtl' : 'ltr'}\n`);
  return `portalLanguages=${languages.map(([, tag]) => tag).join(' ')}\n${each.join('')}`;
}
