import type { Dispatcher } from 'undici';
import { bodyText, MOST_ANSWER_BYTES } from './bodyText';
import { InvalidResponseError } from './InvalidResponseError';

/** GraphQL over HTTP, "Media Types": an answer is JSON under one of two names; servers of old use others in +json. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json(?:\s*;|$)/i;

type Controller = Dispatcher.DispatchController;
type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

/** Takes in one answer as it comes, and refuses it as soon as it can't be one. */
export class AnswerCollector implements Dispatcher.DispatchHandler {
  /** The text of the body; rejected with what went wrong. */
  readonly text: Promise<string>;
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private encoding: string | undefined;
  private controller: Controller | undefined;
  private cancelledFor: Error | undefined;
  private resolve!: (text: Promise<string>) => void;
  private reject!: (error: Error) => void;

  constructor() {
    this.text = new Promise<string>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Ends the call, also where it still waits for a connection. */
  cancel(reason: Error): void {
    this.cancelledFor = reason;
    this.controller?.abort(reason);
    this.reject(reason);
  }

  onRequestStart(controller: Controller): void {
    this.controller = controller;
    if (this.cancelledFor !== undefined) controller.abort(this.cancelledFor);
  }

  onResponseStart(controller: Controller, statusCode: number, headers: Headers): void {
    this.encoding = single(headers['content-encoding']);
    const type = single(headers['content-type']);
    if (statusCode >= 300 && statusCode < 400) this.refuse(controller, `status ${statusCode}`);
    else if (type !== undefined && !JSON_TYPE.test(type)) this.refuse(controller, `content-type ${type}`);
    else if (Number(single(headers['content-length'])) > MOST_ANSWER_BYTES)
      this.refuse(controller, 'too large a body');
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > MOST_ANSWER_BYTES) this.refuse(controller, 'too large a body');
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first = Buffer.alloc(0), second] = this.chunks;
    this.resolve(bodyText(second === undefined ? first : Buffer.concat(this.chunks), this.encoding));
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.reject(error);
  }

  private refuse(controller: Controller, why: string): void {
    controller.abort(new InvalidResponseError(why));
  }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header;
}
