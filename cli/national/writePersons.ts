import { basename, join } from 'node:path';
import { groupBy } from '../../common/cog/groupBy';
import type { DirectoryContext } from './directory/DirectoryContext';
import { directoryHead } from './directory/directoryColumns';
import { placeRows } from './directory/placeRows';
import { planPersons } from './directory/planPersons';
import { readProfessionLabels } from './directory/readProfessionLabels';
import {
  membershipHead,
  personMemberships,
  structureMemberships,
  type MembershipContext,
} from './memberships/membershipLines';
import { homesOfDepartments, homesOfPlaces } from './memberships/homesOfPlaces';
import { LAST_DAY } from './nationalDays';
import type { NationalFile } from './NationalFiles';
import type { NationalPlan } from './NationalPlan';
import { OutputFile } from './output/OutputFile';
import { HEALTH_CENTRE, MSP } from './structures/categories';

/** The directory and the memberships, written side by side, place by place. */
export interface WrittenPersons {
  readonly directory: NationalFile;
  readonly memberships: NationalFile;
}

/** Writes both files; never more than a few hundred persons are in memory. */
export async function writePersons(plan: NationalPlan): Promise<WrittenPersons> {
  const { folder } = plan.options;
  const directoryName = `PS_LibreAcces_Personne_activite_${LAST_DAY.replaceAll('-', '')}0600.txt`;
  const directory = await OutputFile.create(join(folder, directoryName));
  const memberships = await OutputFile.create(join(folder, 'memberships.csv'));
  try {
    const rows = await writePlaces(plan, { directory, memberships });
    return {
      directory: {
        importName: 'rpps',
        path: directory.path,
        rows: rows.directory,
        bytes: await directory.finish(),
      },
      memberships: {
        importName: 'memberships',
        path: memberships.path,
        rows: rows.memberships,
        bytes: await memberships.finish(),
      },
    };
  } catch (error) {
    await directory.abandon();
    await memberships.abandon();
    throw error;
  }
}

async function writePlaces(
  plan: NationalPlan,
  { directory, memberships }: { readonly directory: OutputFile; readonly memberships: OutputFile },
): Promise<{ readonly directory: number; readonly memberships: number }> {
  const { options, counts, places } = plan;
  const context = directoryContext(plan);
  const belonging = membershipContext(plan);
  await directory.writeLines([directoryHead(context.layout)]);
  const kept = plan.structures.filter(({ category }) => category === MSP || category === HEALTH_CENTRE);
  const ofStructures = structureMemberships(kept, belonging);
  await memberships.writeLines([membershipHead(), ...ofStructures]);
  const rows = { directory: 0, memberships: ofStructures.length };
  const persons = counts.liberalPersons + counts.otherPersons;
  for (const planned of planPersons(places, counts)) {
    const membershipsOf = personMemberships(planned.place, belonging);
    for (const { lines, liberal } of placeRows(planned, context)) {
      const members = liberal.flatMap(membershipsOf);
      await directory.writeLines(lines);
      await memberships.writeLines(members);
      rows.directory += lines.length;
      rows.memberships += members.length;
    }
    options.progress?.(planned.firstSerial / persons, basename(directory.path));
  }
  return rows;
}

function directoryContext({ options, places, structures }: NationalPlan): DirectoryContext {
  return {
    seed: options.seed,
    layout: options.layout ?? 56,
    labels: { professions: readProfessionLabels() },
    places,
    structures: groupBy(structures, ({ place }) => place.code),
  };
}

function membershipContext({ options, sourceTitle, cpts, documented }: NationalPlan): MembershipContext {
  return {
    seed: options.seed,
    sourceTitle,
    homesOfPlaces: homesOfPlaces(cpts, documented),
    homesOfDepartments: homesOfDepartments(documented),
  };
}
