/** The part of Azure's `@azure/functions-core` this host offers. The module exists only inside Azure's worker. */
export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';
export type LogCategory = 'user' | 'system' | 'customMetric';

export type TypedData = {
  string?: string | null;
  json?: string | null;
  bytes?: Uint8Array | null;
  int?: number | null;
  double?: number | null;
  http?: HttpData | null;
};

export type HttpData = {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: TypedData | null;
  statusCode?: string | null;
  cookies?: readonly HttpCookie[] | null;
};

type Nullable<Value> = { value?: Value };

export type HttpCookie = {
  name?: string;
  value?: string;
  domain?: Nullable<string>;
  path?: Nullable<string>;
  expires?: { value?: { seconds?: number } };
  secure?: Nullable<boolean>;
  httpOnly?: Nullable<boolean>;
  sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
  maxAge?: Nullable<number>;
};

export type Binding = {
  type: string;
  direction: 'in' | 'out' | 'inout';
  name?: string;
  methods?: readonly string[];
  route?: string;
  authLevel?: string;
  schedule?: string;
  queueName?: string;
  connection?: string;
};

export type FunctionMetadata = { name: string; bindings: Record<string, Binding> };
export type FunctionCallback = (...args: unknown[]) => unknown;

export type HookCallback = (context: Record<string, unknown>) => unknown;

export type InvocationRequest = {
  invocationId: string;
  inputData: readonly { name: string; data: TypedData }[];
  triggerMetadata: Record<string, TypedData>;
};

export type CoreInvocationContext = {
  invocationId: string;
  metadata: FunctionMetadata;
  request: InvocationRequest;
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log(level: LogLevel, category: LogCategory, message: string): void;
};

export type InvocationResponse = {
  returnValue?: TypedData | null;
  outputData?: readonly { name: string; data: TypedData }[];
};

export type InvocationModel = {
  getArguments(): Promise<{ context: object; inputs: unknown[] }>;
  invokeFunction(context: object, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: object, result: unknown): Promise<InvocationResponse>;
};

export type ProgrammingModel = {
  name: string;
  version: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
};
