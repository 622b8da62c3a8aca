import type { RequestListener } from 'node:http';
import type { OpenedGateway } from './OpenedGateway';

/** A gateway with the requests that it has not answered yet. */
export class ServedGateway {
  readonly gateway: OpenedGateway;
  #underWay = 0;
  /** Told when the last request is answered; null as long as further ones may come. */
  #whenDrained: (() => void) | null = null;

  constructor(gateway: OpenedGateway) {
    this.gateway = gateway;
  }

  readonly handle: RequestListener = (request, response) => {
    this.#underWay += 1;
    response.on('close', this.#left);
    this.gateway.handle(request, response);
  };

  /** Closes the gateway once the requests under way are answered, or their clients gone; no further one may be handed to it. */
  async retire(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#whenDrained = resolve));
    await this.gateway.close();
  }

  readonly #left = (): void => {
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#whenDrained?.();
  };
}
