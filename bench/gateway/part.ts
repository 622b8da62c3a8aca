// A process of `npm run bench -- gateway`: it becomes what its parent tells it to be, and ends with it.
import { startPart } from './parts/startPart';
import type { Message, Usage } from './parts/Wanted';

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, rss: process.memoryUsage.rss() };
}

process.on('message', (message: Message) => {
  if (message.kind === 'usage') {
    process.send?.(usage());
    return;
  }
  startPart(message.wanted).then(
    (started) => process.send?.(started),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

// Said at once and not when all is closed: a profile of the processor is written as the process ends.
process.on('disconnect', () => process.exit(0));
