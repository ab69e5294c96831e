// What build.mjs makes: each asset as { name, content }. Fonts come first, because the style sheet names their final addresses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import postcss from 'postcss';
import rtl from 'postcss-rtlcss';
import * as sass from 'sass';
import subsetFont from 'subset-font';

const FONTS = [
  { family: 'Noto Nastaliq Urdu', pack: 'noto-nastaliq-urdu', script: 'arabic', local: ['Noto Nastaliq Urdu'] },
  { family: 'Noto Sans Arabic', pack: 'noto-sans-arabic', script: 'arabic', local: ['Noto Sans Arabic'] },
  { family: 'Noto Sans Gurmukhi', pack: 'noto-sans-gurmukhi', script: 'gurmukhi', local: ['Noto Sans Gurmukhi'] },
  { family: 'Noto Sans Gujarati', pack: 'noto-sans-gujarati', script: 'gujarati', local: ['Noto Sans Gujarati'] },
  { family: 'Noto Sans Ethiopic', pack: 'noto-sans-ethiopic', script: 'ethiopic', local: ['Noto Sans Ethiopic'] },
];
/** The languages' own names in the language menu, on a device without their letters: only the letters of the names. */
const NAMES = [
  { pack: 'noto-sans-gurmukhi', script: 'gurmukhi', name: 'ਪੰਜਾਬੀ' },
  { pack: 'noto-sans-gujarati', script: 'gujarati', name: 'ગુજરાતી' },
  { pack: 'noto-sans-ethiopic', script: 'ethiopic', name: 'ትግርኛ' },
];
const WEIGHTS = [[400, ''], [700, ' Bold']];

/** Parts of GOV.UK Frontend that no tag of the portal writes. */
const UNUSED = [
  /--small/, /--inline/, /--inverse/, /--start/, /-card/, /--disabled/, /__divider/, /file-upload-(button|wrapper|announcement)/,
  /-conditional/, /list--spaced/, /no-border/, /no-actions/, /--extra-letter-spacing/, /section-break--(m|xl)/,
  /govuk-caption-(m|xl)/, /govuk-tag--/, /fieldset__legend--xl/, /govuk-link--(muted|text-colour|no-underline)/, /__suffix/, /govuk-template--rebranded/,
  /govuk-frontend-supported/, /govuk-clearfix/, /govuk-table__caption--(xl|l)/, /table__header--numeric\+/, /small-text-until-tablet/,
];

export async function buildAssets({ here, project }) {
  const fonts = FONTS.flatMap((font) =>
    WEIGHTS.map(([weight, suffix]) => ({
      ...font,
      weight,
      suffix,
      name: `${font.pack}-${weight}.woff2`,
      content: readFileSync(fontFile(here, font.pack, font.script, weight)),
    })),
  );
  const names = await Promise.all(NAMES.map((language) => nameFont(here, language)));
  return [
    ...fonts,
    ...names,
    { name: 'app.css', content: await style(here, 'app.scss', fontFaces(here, fonts) + nameFaces(names)) },
    { name: 'council.css', content: await style(here, 'council.scss', '') },
    { name: 'app.js', content: script(here) },
    { name: 'pictures.svg', content: sprite(here, project) },
    { name: 'favicon.svg', content: readFileSync(join(here, 'favicon.svg')) },
  ];
}

async function nameFont(here, { pack, script, name }) {
  const whole = readFileSync(fontFile(here, pack, script, 400));
  return { name: `name-in-${script}.woff2`, letters: name, content: await subsetFont(whole, name, { targetFormat: 'woff2' }) };
}

function nameFaces(names) {
  return names
    .map(({ name, letters, content }) => {
      const range = [...new Set(letters)].map((letter) => `U+${letter.codePointAt(0).toString(16)}`).join(',');
      return `@font-face{font-family:"Language Names";font-display:swap;src:url("${address(name, content)}");unicode-range:${range}}`;
    })
    .join('');
}

const fontFile = (here, pack, script, weight) =>
  join(here, `node_modules/@fontsource/${pack}/files/${pack}-${script}-${weight}-normal.woff2`);

/** Where build.mjs will put it. */
const address = (name, content) =>
  `/assets/${name.replace('.woff2', '')}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.woff2`;

/** The reader's own font first; each face names only the letters of its script, so that a page loads what it shows. */
function fontFaces(here, fonts) {
  return fonts
    .map(({ family, pack, script, local, weight, suffix, name, content }) => {
      const css = readFileSync(join(here, `node_modules/@fontsource/${pack}/${weight}.css`), 'utf8');
      const range = css.match(new RegExp(`${script}-${weight}-normal \\*/[^}]*unicode-range: ([^;]+);`))[1];
      const sources = [...local.map((own) => `local("${own}${suffix}")`), `url("${address(name, content)}")`];
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${sources.join(',')};unicode-range:${range}}`;
    })
    .join('');
}

async function style(here, file, faces) {
  const { css } = sass.compile(join(here, file), { loadPaths: [here, join(here, 'node_modules')], quietDeps: true });
  const plugins = [dropUnused, plainColours, scaleLines, rtl({ mode: 'combined' })];
  const { css: both } = await postcss(plugins).process(css, { from: undefined });
  const minified = esbuild.transformSync(both, { loader: 'css', minify: true, target: ['chrome100', 'firefox100', 'safari15'] });
  return minified.code + faces;
}

function dropUnused(root) {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !UNUSED.some((unused) => unused.test(selector)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** GOV.UK Frontend repeats each colour as the fallback of its variable; every browser we serve knows variables. */
function plainColours(root) {
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/var\((--govuk-[a-z-]+),\s*[^()]+\)/g, 'var($1)');
  });
}

/** Nastaliq and the Indic scripts need more room between lines than Latin: one variable scales them all. */
function scaleLines(root) {
  root.walkDecls('line-height', (declaration) => {
    const number = /^\d*\.?\d+$/.test(declaration.value) && Number(declaration.value);
    if (number > 1) declaration.value = `calc(${Math.round(number * 100) / 100}*var(--dp-leading))`;
  });
}

function script(here) {
  const code = readFileSync(join(here, 'app.mjs'), 'utf8');
  return esbuild.transformSync(code, { loader: 'js', format: 'esm', minify: true, target: 'es2020' }).code;
}

function sprite(here, project) {
  const manifest = readFileSync(join(project, 'easy-read/pictures/manifest.properties'), 'utf8');
  const symbols = manifest
    .split('\n')
    .map((line) => line.match(/^([a-z0-9-]+) = tabler:([a-z0-9-]+) \| /))
    .filter(Boolean)
    .map(([, id, icon]) => `<symbol id="${id}" viewBox="0 0 24 24">${drawing(here, icon)}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function drawing(here, icon) {
  const svg = readFileSync(join(here, `node_modules/@tabler/icons/icons/outline/${icon}.svg`), 'utf8');
  return svg
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace('</svg>', '')
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>')
    .replace(/ -/g, '-');
}
