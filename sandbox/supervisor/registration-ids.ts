/** The identities of the one app and the one tenant of every sandbox. Not secret: Entra shows them to anyone. */
export const registrationIds = {
  tenantId: '5b1f0e62-3a0d-4d6b-9c7e-0c2d8f4a7b10',
  clientId: '8e9a4c1d-62f7-4b35-a8d0-6f1e2b9c3d47',
  botId: '41d7f0a9-5c8b-4e26-b3f1-9a0d7c6e5b28',
  teamsAppExternalId: 'c3d2a1b0-7f6e-4d5c-8b9a-1e2f3a4b5c6d',
  coordinatorRoleId: '2f7c6b5a-9d8e-4f10-8a3b-4c5d6e7f8091',
  stopRoleId: '7a1e5c3d-0b4f-4a92-9e6d-8c2b1f7d3e05',
} as const;
