/** Why a number is not known, in the words of the answer. */
export const unknownReasons = {
  noFile: 'No file of members/professionals is loaded.',
  noProfessionals: 'No directory of professionals (RPPS) is loaded, by which the members are known.',
  noStructures: 'No directory of structures (FINESS) is loaded, by which those of a CPTS are known.',
  newPatients: 'The loaded directory does not say of anybody whether they take new patients.',
  territory: 'The code is not in the COG that is loaded.',
  notCovered:
    'The demonstration set holds only the communes of the published perimeters; this territory has none of them.',
  formerCommune: 'This commune no longer exists under that territory.',
  cpts: 'The loaded file says nothing of this CPTS.',
  membersThen: 'The loaded file names nobody who was a member of this CPTS on that day or before it.',
  inhabitants: 'The inhabitants of its perimeter are not known.',
  nobodyThere: 'Its perimeter may have no inhabitants, by whom nothing can be divided.',
} as const;
