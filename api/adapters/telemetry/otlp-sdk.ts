import { randomUUID } from 'node:crypto';
import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type MetricReader } from '@opentelemetry/sdk-metrics';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  RandomIdGenerator,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';

/** The name of the act that is under way, a guid. */
type CurrentTrace = () => string | undefined;

interface Ways {
  spans: SpanProcessor;
  figures: MetricReader;
  currentTrace: CurrentTrace;
}

export interface Sdk {
  /** Sends what it still has. */
  stop(): Promise<void>;
}

/** Spans of one act have its name, also where a worker goes on with it that was told nothing else. */
const idsAfter = (currentTrace: CurrentTrace) => {
  const random = new RandomIdGenerator();
  return {
    generateTraceId: () => currentTrace()?.replaceAll('-', '') ?? random.generateTraceId(),
    generateSpanId: () => random.generateSpanId(),
  };
};

/** Of the machine nothing is told: each instance is known by chance. */
const aboutUs = () =>
  resourceFromAttributes({ 'service.name': 'binome-api', 'service.instance.id': randomUUID() });

/** From now on spans and figures of this process go these ways. */
export const startSdk = ({ spans, figures, currentTrace }: Ways): Sdk => {
  const resource = aboutUs();
  // No sender of a request says whether it is recorded.
  const sampler = new AlwaysOnSampler();
  const idGenerator = idsAfter(currentTrace);
  const tracing = new BasicTracerProvider({ resource, sampler, idGenerator, spanProcessors: [spans] });
  const measuring = new MeterProvider({ resource, readers: [figures] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(tracing);
  metrics.setGlobalMeterProvider(measuring);
  return {
    stop: async () => {
      await Promise.allSettled([tracing.shutdown(), measuring.shutdown()]);
    },
  };
};

/** What a collector has not taken by then is lost. */
const timeoutMillis = 4_000;

/** Over OTLP as JSON, to a collector at this address. */
export const startOtlp = (about: { endpoint: string; currentTrace: CurrentTrace }): Sdk => {
  const { endpoint, currentTrace } = about;
  const to = (signal: string) => ({ url: `${endpoint.replace(/\/$/, '')}/v1/${signal}`, timeoutMillis });
  return startSdk({
    spans: new BatchSpanProcessor(new OTLPTraceExporter(to('traces'))),
    figures: new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(to('metrics')) }),
    currentTrace,
  });
};
