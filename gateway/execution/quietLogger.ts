import { log } from '../../common/observability/programLog';

/** A logger that says only what needs a person: @apollo/gateway tells of its normal life at lower levels. */
export const quietLogger = {
  debug: (): void => undefined,
  info: (): void => undefined,
  warn: (message?: string): void => log().warn(message ?? ''),
  error: (message?: string): void => log().error(message ?? ''),
};
