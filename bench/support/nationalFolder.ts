import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../common/paths';

/** The folder of the made-up country at a scale, written and loaded where it is not there yet; kept from run to run. */
export function nationalFolder(scale: number): string {
  const folder = projectPath('var', 'bench', `national-${scale}`);
  if (!existsSync(join(folder, 'complete'))) {
    console.log(`Making the country at scale ${scale} in ${folder} …`);
    const command = ['demo', '--national', '--scale', String(scale), '--folder', folder];
    const { status } = spawnSync(process.execPath, [projectPath('cli', 'launch.cjs'), ...command], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The country at scale ${scale} could not be made`);
    writeFileSync(join(folder, 'complete'), '');
  }
  return folder;
}
