import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.ts';
import { permissionsPage } from './permissions-page.ts';

writeFileSync(join(root, 'docs/permissions.md'), permissionsPage());
