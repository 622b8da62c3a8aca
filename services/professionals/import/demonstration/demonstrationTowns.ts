/** How many times as often as another commune a town is drawn. */
export const TOWN_WEIGHT = 12;

/** Towns of the perimeters, where made-up people practise more often: Saumur, Doué-en-Anjou, Cuers, La Londe-les-Maures, Cogolin, Sainte-Maxime, Fréjus, Saint-Raphaël. */
export const demonstrationTowns: ReadonlySet<string> = new Set([
  '49328',
  '49125',
  '83049',
  '83071',
  '83042',
  '83115',
  '83061',
  '83118',
]);
