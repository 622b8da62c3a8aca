const COMMUNE = /^(\d{2}|2[AB])\d{3}$/;
const DEPARTMENT = /^(\d{2}|2[AB]|9[78]\d)$/;
const REGION = /^\d{2}$/;

/** Whether the text has the shape of an INSEE code of a commune or municipal arrondissement: 83050, 2A004. */
export function isCommuneCode(text: string): boolean {
  return COMMUNE.test(text);
}

/** Whether the text has the shape of a department's code: 83, 2A, 971. */
export function isDepartmentCode(text: string): boolean {
  return DEPARTMENT.test(text);
}

/** Whether the text has the shape of a region's code: 93. */
export function isRegionCode(text: string): boolean {
  return REGION.test(text);
}
