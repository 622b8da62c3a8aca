import type { RequestListener } from 'node:http';
import { FrontServer } from '../../common/service/FrontServer';
import { answerClientError } from '../errors/answerClientError';
import { answerUnusualRequests } from '../errors/answerUnusualRequests';
import { SERVER_LIMITS } from '../limits/http/serverLimits';

/**
 * The server that stays while the gateways behind it change: it listens, hands every request to the handler, and answers what is no request,
 * too large or too slow itself.
 */
export function frontServer(handle: RequestListener): FrontServer {
  return new FrontServer(handle, {
    limits: SERVER_LIMITS,
    onClientError: answerClientError,
    prepare: answerUnusualRequests,
  });
}
