import type { PageArguments } from '../../../common/graphql/page';

/** A page of changes as a client asks for it. */
export interface VersionPage extends PageArguments {
  readonly version?: string | null | undefined;
}
