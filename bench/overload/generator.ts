// A process of `npm run bench -- overload`: asks as it is told, and answers with what came of it.
import { Asker } from './Asker';
import { BODY, rush, type Load } from './rush';

const [port = ''] = process.argv.slice(2);
const asker = new Asker(Number(port), BODY);

process.on('message', (load) => {
  void rush(asker, load as Load).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit(0));
