import { ApolloGateway } from '@apollo/gateway';
import * as telemetry from '@apollo/gateway/dist/utilities/opentelemetry';
import { environment } from '../../support/program';
import { toyGateway } from '../support/toyGateway';

describe('what the maker of the engine measures', () => {
  let exporter: jest.SpyInstance;

  beforeEach(() => {
    // In the place of the exporter that sends to another host.
    exporter = jest
      .spyOn(telemetry, 'createDataCollectionExporter')
      .mockImplementation(() => ({ shutdown: () => Promise.resolve() }) as never);
  });
  afterEach(() => jest.restoreAllMocks());

  function setTelemetryDisabled(given: string | undefined): void {
    jest.replaceProperty(process, 'env', { ...environment, APOLLO_TELEMETRY_DISABLED: given });
  }

  it.each([undefined, 'false', '0', ''])('is not sent, with APOLLO_TELEMETRY_DISABLED %j', async (given) => {
    setTelemetryDisabled(given);
    const { app } = await toyGateway();
    await app.close();
    expect(exporter).not.toHaveBeenCalled();
  });

  it('would be sent by a gateway that is made elsewhere', () => {
    setTelemetryDisabled(undefined);
    const supergraphSdl = 'type Query { none: Int }';
    expect(new ApolloGateway({ supergraphSdl })).toBeInstanceOf(ApolloGateway);
    expect(exporter).toHaveBeenCalledTimes(1);
  });
});
