import { errors, type Dispatcher } from 'undici';
import { MOST_ANSWER_BYTES } from '../../common/graphql/AnswerRoom';
import { checkedText, LARGE_AMONG_MANY, LARGE_BYTES, NO_UTF8, unpackedText } from './bodyText';
import { BusyError } from './BusyError';
import { CallRefusedError } from './CallRefusedError';
import { ComingBody } from './ComingBody';
import { ConnectionError } from './ConnectionError';
import { CutShortError } from './CutShortError';
import { HELD_HERE, type HeldBytes } from './HeldBytes';
import { InvalidResponseError } from './InvalidResponseError';
import { LargeTurn, type Flow } from './LargeTurn';
import type { OneAtATime } from './OneAtATime';
import { retryAfter } from './retryAfter';

/** GraphQL over HTTP, "Media Types": an answer is JSON under one of two names; servers of old use others in +json. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json(?:\s*;|$)/i;

type Controller = Dispatcher.DispatchController;
type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** Takes in one answer as it comes, and refuses it as soon as it can't be one. */
export class AnswerCollector implements Dispatcher.DispatchHandler {
  /** The text of the body; rejected with what went wrong. */
  readonly text: Promise<string>;
  readonly #bodyMs: number;
  readonly #large: OneAtATime;
  readonly #held: HeldBytes;
  /** Null as long as it is not known to be large. */
  #turn: LargeTurn | null = null;
  /** What came of a packed body; of any other, `plain`. */
  private chunks: Buffer[] = [];
  private plain = new ComingBody();
  private bytes = 0;
  /** So many of them are told to be held. */
  private heldBytes = 0;
  private encoding: string | undefined;
  private controller: Controller | undefined;
  private cancelledFor: Error | undefined;
  /** When the body must be whole; zero as long as nothing of the answer has come. */
  private bodyUntil = 0;
  private resolve!: (text: Promise<string>) => void;
  private reject!: (error: Error) => void;

  /** `large` is the place of large answers, `held` what all answers of this process hold together. */
  constructor(bodyMs: number, large: OneAtATime, held = HELD_HERE) {
    this.#bodyMs = bodyMs;
    this.#large = large;
    this.#held = held;
    this.text = new Promise<string>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Ends the call, also where it still waits for a connection. */
  cancel(reason: Error): void {
    this.cancelledFor = reason;
    this.controller?.abort(reason);
    this.#letGo(reason);
    this.reject(reason);
  }

  onRequestStart(controller: Controller): void {
    this.controller = controller;
    if (this.cancelledFor !== undefined) controller.abort(this.cancelledFor);
  }

  onResponseStart(controller: Controller, statusCode: number, headers: Headers): void {
    this.bodyUntil = performance.now() + this.#bodyMs;
    this.encoding = single(headers['content-encoding']);
    const refusal = refusalOf(statusCode, headers);
    if (refusal !== null) controller.abort(refusal);
  }

  /** undici's limit is for the time between two pieces, within which a body keeps for ever that comes drop by drop. */
  onResponseData(controller: Controller, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > MOST_ANSWER_BYTES) controller.abort(new InvalidResponseError('too large a body'));
    else if (performance.now() - (this.#turn?.waitedMs ?? 0) > this.bodyUntil)
      controller.abort(new errors.BodyTimeoutError());
    else this.#takeIn(controller, chunk);
  }

  #takeIn(controller: Controller, chunk: Buffer): void {
    this.#held.hold(chunk.length);
    this.heldBytes += chunk.length;
    if (this.encoding !== undefined) this.chunks.push(chunk);
    else if (!this.plain.add(chunk)) {
      controller.abort(new InvalidResponseError(NO_UTF8));
      return;
    }
    const most = this.#held.areMany ? LARGE_AMONG_MANY : LARGE_BYTES;
    if (this.bytes > most) this.#turn ??= new LargeTurn(this.#large, this.#flowOf(controller));
  }

  /** What came of a slow one is not kept for its next turn where much is held already. */
  #flowOf(controller: Controller): Flow {
    return {
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      mayGoOn: () => {
        if (!this.#held.areMany) return true;
        controller.abort(new CutShortError());
        return false;
      },
    };
  }

  onResponseEnd(): void {
    const turn = this.#turn;
    const text =
      turn === null ? this.#read(() => this.#takeTurn()) : turn.toBeRead().then(() => this.#read(null));
    this.resolve(text);
    if (turn === null && this.encoding === undefined) return;
    const leave = (): void => this.#turn?.leaveLater();
    text.then(leave, leave);
  }

  async #read(takeTurn: (() => Promise<void>) | null): Promise<string> {
    const { encoding } = this;
    try {
      if (encoding === undefined) return checkedText(this.plain.end());
      const body = Buffer.concat(this.chunks);
      this.chunks = [];
      return await unpackedText(body, { encoding, takeTurn });
    } finally {
      this.#holdNone();
    }
  }

  /** For a body that turns out to be large when it is unpacked. */
  async #takeTurn(): Promise<void> {
    if (this.cancelledFor !== undefined) throw this.cancelledFor;
    this.#turn = new LargeTurn(this.#large, null);
    await this.#turn.toBeRead();
  }

  #letGo(reason: Error): void {
    this.#holdNone();
    this.#turn?.end(reason);
  }

  #holdNone(): void {
    this.chunks = [];
    this.plain = new ComingBody();
    this.#held.letGo(this.heldBytes);
    this.heldBytes = 0;
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#letGo(error);
    const isUntouched = this.bodyUntil === 0 && this.cancelledFor === undefined;
    this.reject(isUntouched && ConnectionError.isIn(error) ? new ConnectionError(error) : error);
  }
}

/** Why an answer is none, as far as its head tells. */
function refusalOf(statusCode: number, headers: Headers): Error | null {
  const type = single(headers['content-type']);
  const isJson = type === undefined || JSON_TYPE.test(type);
  if (statusCode !== 200) {
    const refusal = refusalByStatus(statusCode, headers, isJson);
    if (refusal !== null) return refusal;
  }
  if (!isJson) return new InvalidResponseError(`content-type ${type}`);
  return Number(single(headers['content-length'])) > MOST_ANSWER_BYTES
    ? new InvalidResponseError('too large a body')
    : null;
}

function refusalByStatus(statusCode: number, headers: Headers, isJson: boolean): Error | null {
  if (statusCode >= 300 && statusCode < 400) return new InvalidResponseError(`status ${statusCode}`);
  if (statusCode === 401 || statusCode === 403) return new CallRefusedError(`status ${statusCode}`);
  if (statusCode !== 429 && statusCode !== 503) return null;
  const after = retryAfter(single(headers['retry-after']));
  return after === null && isJson ? null : new BusyError(statusCode, after);
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header;
}
