import { z } from 'zod';

const openType = { '@odata.type': z.string().optional() };

const topic = z
  .strictObject({
    ...openType,
    source: z.enum(['entityUrl', 'text']),
    value: z.string().min(1),
    webUrl: z.string().optional(),
  })
  .refine(
    ({ source, webUrl }) =>
      source === 'entityUrl' || (webUrl ?? '').startsWith('https://teams.microsoft.com/l/'),
    {
      path: ['webUrl'],
      message: 'A topic in words needs a deep link into Teams.',
    },
  );

const itemBody = z.strictObject({
  ...openType,
  contentType: z.enum(['text', 'html']).optional(),
  content: z.string().max(150),
});

const parameter = z.strictObject({ ...openType, name: z.string().min(1), value: z.string().min(1) });

/** What Graph takes as a line for somebody's activity feed. */
export const notificationBody = z
  .strictObject({
    topic,
    activityType: z.string().min(1).max(64),
    chainId: z.int().optional(),
    previewText: itemBody.optional(),
    teamsAppId: z.string().optional(),
    templateParameters: z.array(parameter).default([]),
    iconId: z.string().optional(),
  })
  .refine(
    ({ activityType, templateParameters }) =>
      activityType !== 'systemDefault' || templateParameters.some(({ name }) => name === 'systemDefaultText'),
    { path: ['templateParameters'], message: 'systemDefault needs the parameter systemDefaultText.' },
  );

export type NotificationBody = z.infer<typeof notificationBody>;
