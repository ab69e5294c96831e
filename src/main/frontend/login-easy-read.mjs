// Easy Read of the sign-in pages, from easy-read/login/<page>/<lang>.md, as one FreeMarker file for each language: a macro that writes the rows of
// a part and puts what stands inside it (a field, a button) into the last row, as dp:easyRead does on the portal's own pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (project) => join(project, 'easy-read/login');

export function easyReadFiles(project) {
  return readdirSync(folder(project)).flatMap((page) => readdirSync(join(folder(project), page)).map((file) => join(folder(project), page, file)));
}

/** The parts of one language, as page/part with its rows. */
export function easyReadParts(project, language) {
  const parts = new Map();
  let draft = false;
  for (const page of readdirSync(folder(project))) {
    const file = join(folder(project), page, `${language}.md`);
    if (!existsSync(file)) continue;
    const [, header, body] = readFileSync(file, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/);
    draft ||= !/^state: checked$/m.test(header);
    let rows;
    for (const line of body.split('\n').filter((text) => text.trim())) {
      const part = line.match(/^## (.+)$/);
      const row = line.match(/^(# )?!\[([a-z0-9-]+)\]\(\) (.+)$/);
      if (part) parts.set(`${page}/${part[1]}`, (rows = []));
      else if (row && rows) rows.push({ heading: Boolean(row[1]), picture: row[2], words: row[3] });
      else throw new Error(`${file}: a sign-in page has parts, and rows that begin with a picture; not: ${line}`);
    }
  }
  return { draft, parts };
}

export function easyReadTemplate(project, language) {
  const { draft, parts } = easyReadParts(project, language);
  const cases = [...parts].map(([name, rows]) => `<#case "${name}">${rows.map(row).join('</div></div>\n')}<#nested></div></div><#break>`);
  return `<#assign draft = ${draft}>\n<#macro part name values={}>\n<#switch name>\n${cases.join('\n')}\n<#default><#stop "No Easy Read of " + name>\n</#switch>\n</#macro>\n`;
}

function row({ heading, picture, words }) {
  const element = heading ? 'h1' : 'p';
  const use = `<svg class="dp-picture" aria-hidden="true" focusable="false"><use href="\${url.resourcesPath}/img/pictures.svg#${picture}"/></svg>`;
  return `<div class="dp-row${heading ? ' dp-row--heading' : ''}"><div class="dp-row__picture">${use}</div><div class="dp-row__words"><${element}>${written(words)}</${element}>`;
}

/** Bold words, hard words, and {values}, which stand apart because they may be written in other letters. */
function written(words) {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(word:[A-Za-z]+\)/g, '<dfn>$1</dfn>')
    .replace(/\{([a-z]+)\}/gi, '<bdi>${values.$1}</bdi>');
}
