import type { DepartmentResolvers } from '../../../schema/generated/professionals';
import { territoryFields } from './territoryFields';

export const Department: DepartmentResolvers = territoryFields('DEPARTMENT');
