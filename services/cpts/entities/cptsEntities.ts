import { DatasetLoadRow } from '../../../common/changes/DatasetLoadRow';
import { RecordChangeRow } from '../../../common/changes/RecordChangeRow';
import { RecordStateRow } from '../../../common/changes/RecordStateRow';
import { ReferenceFilePartRow } from '../../../common/cog/files/ReferenceFilePartRow';
import { ReferenceFileRow } from '../../../common/cog/files/ReferenceFileRow';
import { DatasetImportRow } from '../../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { CptsDepartmentRow } from './CptsDepartmentRow';
import { ContradictionExplanationRow } from './ContradictionExplanationRow';
import { CptsNameRow } from './CptsNameRow';
import { CptsRow } from './CptsRow';
import { CommuneNameRow } from './CommuneNameRow';
import { CommuneRow } from './CommuneRow';
import { ContractRow } from './ContractRow';
import { ContractRuleRow } from './ContractRuleRow';
import { ContractSignatoryRow } from './ContractSignatoryRow';
import { DepartmentRow } from './DepartmentRow';
import { DocumentRow } from './DocumentRow';
import { FormerCommuneRow } from './FormerCommuneRow';
import { FundingGridRow } from './FundingGridRow';
import { FundingLineRow } from './FundingLineRow';
import { GridMissionRow } from './GridMissionRow';
import { GridSizeRow } from './GridSizeRow';
import { GridSourceRow } from './GridSourceRow';
import { GridTotalRow } from './GridTotalRow';
import { HealthActionCptsRow } from './HealthActionCptsRow';
import { HealthActionRow } from './HealthActionRow';
import { MissionLabelRow } from './MissionLabelRow';
import { OrganizationRow } from './OrganizationRow';
import { PaymentCptsRow } from './PaymentCptsRow';
import { PaymentRow } from './PaymentRow';
import { PerimeterEntryRow } from './PerimeterEntryRow';
import { PopulationRow } from './PopulationRow';
import { StageRow } from './StageRow';
import { StartUpAidRow } from './StartUpAidRow';
import { StatedFigureCptsRow } from './StatedFigureCptsRow';
import { StatedFigureRow } from './StatedFigureRow';
import { SupportDepartmentRow } from './SupportDepartmentRow';
import { SupportOrganizationRow } from './SupportOrganizationRow';

/** Every table of the service. */
export const cptsEntities = [
  DatasetVersionRow,
  DatasetImportRow,
  DatasetLoadRow,
  RecordChangeRow,
  RecordStateRow,
  SourceRow,
  ReferenceFileRow,
  ReferenceFilePartRow,
  CptsDepartmentRow,
  ContradictionExplanationRow,
  CptsNameRow,
  CptsRow,
  CommuneNameRow,
  CommuneRow,
  ContractRow,
  ContractRuleRow,
  ContractSignatoryRow,
  DepartmentRow,
  DocumentRow,
  FormerCommuneRow,
  FundingGridRow,
  FundingLineRow,
  GridMissionRow,
  GridSizeRow,
  GridSourceRow,
  GridTotalRow,
  HealthActionCptsRow,
  HealthActionRow,
  MissionLabelRow,
  OrganizationRow,
  PaymentCptsRow,
  PaymentRow,
  PerimeterEntryRow,
  PopulationRow,
  StageRow,
  StartUpAidRow,
  StatedFigureCptsRow,
  StatedFigureRow,
  SupportDepartmentRow,
  SupportOrganizationRow,
];
