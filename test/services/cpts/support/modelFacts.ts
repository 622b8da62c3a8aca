import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Contract } from '../../../../services/cpts/model/Contract';
import type { Cpts } from '../../../../services/cpts/model/Cpts';
import { firstPossibleDay } from '../../../../services/cpts/model/firstPossibleDay';
import type { PerimeterPlace } from '../../../../services/cpts/model/PerimeterPlace';
import { stageSpans } from '../../../../services/cpts/model/stageSpans';
import type { StatedDate } from '../../../../services/cpts/model/StatedDate';

/** A date stated as a span of days; one day where the second is left out. */
export function dated(earliest: string | null, latest: string | null = earliest): StatedDate {
  const day = earliest === latest ? earliest : null;
  return { day, earliest, latest, precision: day === null ? 'APPROXIMATE' : 'DAY', asWritten: 'as written' };
}

/** A contract signed on that date. */
export function contractSigned(signed: StatedDate, id = 'aci-test'): Contract {
  return {
    id,
    cptsId: 'cpts-test',
    signed,
    signedAtCode: null,
    signatoryIds: [],
    note: null,
    sourceId: 'doc-test',
  };
}

/** A place in a perimeter: a whole commune without days unless told otherwise. */
export function place(communeCode: string, more: Partial<PerimeterPlace> = {}): PerimeterPlace {
  return {
    id: `cpts-test/${communeCode}`,
    cptsId: 'cpts-test',
    communeCode,
    wholeCommune: true,
    statedName: communeCode,
    from: null,
    to: null,
    sourceId: 'doc-test',
    ...more,
  };
}

/** What a test says of a CPTS. */
export interface CptsSketch {
  readonly id: string;
  readonly stages?: readonly (readonly [CptsStage, StatedDate])[];
  readonly perimeter?: readonly PerimeterPlace[];
  readonly departments?: readonly string[];
  readonly contracts?: readonly Contract[];
}

/** A CPTS with the facts of the sketch and no others. */
export function cptsOf({
  id,
  stages = [],
  perimeter = [],
  departments = [],
  contracts = [],
}: CptsSketch): Cpts {
  const changes = stages.map(([stage, date]) => ({ stage, date, note: null, sourceId: 'doc-test' }));
  return {
    id,
    name: id,
    named: true,
    foldedNames: [id.replaceAll('-', ' ')],
    otherNames: [],
    namesElsewhere: [],
    finess: null,
    expectedSignature: null,
    departments,
    regions: [],
    stages: changes,
    spans: stageSpans(changes, contracts),
    firstDay: firstPossibleDay(changes),
    perimeter,
    perimeterUnknownReason: null,
    contracts,
    statedPopulations: [],
    sourceId: 'doc-test',
    synthetic: false,
  };
}
