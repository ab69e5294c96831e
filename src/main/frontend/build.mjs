import { mkdirSync, writeFileSync } from 'node:fs';

const names = ['app.css', 'council.css', 'app.js', 'favicon.svg', 'pictures.svg'];
mkdirSync('target/frontend/assets', { recursive: true });
mkdirSync('target/frontend/classes', { recursive: true });
for (const name of names) writeFileSync(`target/frontend/assets/${name}`, '');
writeFileSync('target/frontend/classes/assets.properties', names.map((name) => `${name}=/assets/${name}\n`).join(''));
