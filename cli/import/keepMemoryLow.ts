import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to make every object in the young generation of its heap. In a load it would come to take rows, of which there are
 * millions, for objects that live long, and fill the old generation with hundreds of megabytes of them.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
