/** A name of the schema as a part of a stable name: UNSCHEDULED_CARE_DELAY becomes unscheduled-care-delay. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
