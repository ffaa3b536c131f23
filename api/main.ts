import { app } from '@azure/functions';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';

const { http, timers, queues, stop } = createApp(readConfig(process.env));

for (const { name, options } of http) app.http(name, options);
for (const { name, options } of timers) app.timer(name, options);
for (const { name, options } of queues) app.storageQueue(name, options);
app.hook.appTerminate(stop);
