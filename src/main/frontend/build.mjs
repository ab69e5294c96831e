import { mkdirSync } from 'node:fs';
mkdirSync('target/frontend/assets', { recursive: true });
mkdirSync('target/frontend/classes', { recursive: true });
