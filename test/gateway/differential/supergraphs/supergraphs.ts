import type { Fixture } from '../fixture/Fixture';
import { atlas } from './atlas';
import { clinic } from './clinic';
import { family } from './family';
import { harbours } from './harbours';
import { ledger } from './ledger';
import { library } from './library';
import { moorings } from './moorings';
import { notes } from './notes';
import { parcels } from './parcels';
import { prices } from './prices';
import { shop } from './shop';
import { stations } from './stations';

/** Every small supergraph of the differential test. */
export const supergraphs: readonly Fixture[] = [
  atlas,
  clinic,
  family,
  harbours,
  ledger,
  library,
  moorings,
  notes,
  parcels,
  prices,
  shop,
  stations,
];
