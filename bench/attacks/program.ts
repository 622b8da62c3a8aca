// A process of `npm run bench -- attacks`: the program from the sources as they stand.
import { main } from '../../cli/main';

void main(process.argv.slice(2));
