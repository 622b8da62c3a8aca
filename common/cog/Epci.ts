/** An EPCI of today and the communes in it; `type` as the reference package writes it. */
export interface Epci {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly membres: readonly { readonly code: string }[];
}
