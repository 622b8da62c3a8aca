import type { Resolution } from '../../../common/naming/Resolution';
import type { CommuneView } from './CommuneView';

/** What became of one name, with the communes themselves in the place of their codes. */
export interface ResolutionView extends Omit<Resolution, 'code' | 'candidates'> {
  readonly commune: CommuneView | null;
  readonly candidates: CommuneView[];
}
