// A process of `npm run bench -- overload`: asks as it is told, and answers with what came of it.
import { rush, type Load } from './rush';

const [port = ''] = process.argv.slice(2);

process.on('message', (load) => {
  void rush(Number(port), load as Load).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit(0));
