import type { PopulationKind } from './LegalPopulation';

/**
 * Which file of which COG carries the legal populations of which year: the files do not say, so it is declared here, and
 * held by tests (the same year in two files must agree, and an EPCI's total must be the sum of its members).
 * `geography` is the 1 January on which the communes of the figures stood. Insee publishes the figures of a year N on the
 * communes of January N+2; communes.json of 2019 and 2023 still holds the figures of the COG before, so that a commune
 * nouvelle of that year bears the figure of its seat alone.
 */
export interface PopulationVintage {
  readonly cog: number;
  readonly file: 'communes' | 'epci';
  readonly year: number;
  readonly kinds: readonly PopulationKind[];
  readonly geography: number;
}

/** Newest first: where two files carry the same year, the first that has a figure gives it. */
export const populationVintages: readonly PopulationVintage[] = [
  { cog: 2026, file: 'communes', year: 2023, kinds: ['MUNICIPAL'], geography: 2025 },
  { cog: 2026, file: 'epci', year: 2022, kinds: ['MUNICIPAL', 'TOTAL'], geography: 2025 },
  { cog: 2024, file: 'communes', year: 2022, kinds: ['MUNICIPAL'], geography: 2024 },
  { cog: 2024, file: 'epci', year: 2021, kinds: ['MUNICIPAL', 'TOTAL'], geography: 2024 },
  { cog: 2023, file: 'epci', year: 2020, kinds: ['MUNICIPAL', 'TOTAL'], geography: 2023 },
  { cog: 2023, file: 'communes', year: 2020, kinds: ['MUNICIPAL'], geography: 2022 },
  { cog: 2022, file: 'epci', year: 2019, kinds: ['MUNICIPAL', 'TOTAL'], geography: 2022 },
  { cog: 2021, file: 'communes', year: 2019, kinds: ['MUNICIPAL'], geography: 2021 },
  { cog: 2021, file: 'epci', year: 2018, kinds: ['MUNICIPAL', 'TOTAL'], geography: 2021 },
  { cog: 2019, file: 'communes', year: 2016, kinds: ['MUNICIPAL'], geography: 2018 },
];

/** The COG whose EPCI list publishes the EPCI totals of a year. That of 2019 has no figures of members, only totals. */
export const epciTotals: readonly { readonly cog: number; readonly year: number }[] = [
  { cog: 2026, year: 2022 },
  { cog: 2024, year: 2021 },
  { cog: 2023, year: 2020 },
  { cog: 2022, year: 2019 },
  { cog: 2021, year: 2018 },
  { cog: 2019, year: 2016 },
];

/** Mayotte's last census with published figures; every release repeats it, beside whatever year the others bear. */
export const mayotteYear = 2017;

/** The latest reference year in the packages. */
export const latestPackagedYear = Math.max(...populationVintages.map(({ year }) => year));
