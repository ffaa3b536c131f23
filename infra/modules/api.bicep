// The functions, on Flex Consumption: no instance while nothing happens.

param name string
param location string
param tags object
param apiUrl string
param tabDomain string
param clientId string
param teamsAppId string
param tenantIds string
param booking string
param sharePointProfiles string
param telemetryEndpoint string
param identityId string
param identityClientId string
param storageName string
param packagesUrl string
param insightsConnection string
param instanceMemoryMB int
param alwaysReadyInstances int
param maximumInstanceCount int

// What api/config.ts reads. None of it is a secret, so there is no key vault.
var settings = {
  TENANT_IDS: tenantIds
  CLIENT_ID: clientId
  APP_ID_URI: 'api://${tabDomain}/${clientId}'
  BOT_ID: identityClientId
  BOT_TENANT_ID: tenant().tenantId
  TEAMS_APP_EXTERNAL_ID: teamsAppId
  TAB_ORIGIN: 'https://${tabDomain}'
  API_URL: apiUrl
  BOOKING: booking
  SHAREPOINT_PROFILES: sharePointProfiles
  OTEL_EXPORTER_OTLP_ENDPOINT: telemetryEndpoint
  MANAGED_IDENTITY_CLIENT_ID: identityClientId
  AzureWebJobsStorage__accountName: storageName
}

// What only the host of Azure Functions reads.
var hostSettings = {
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource api 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      runtime: {
        name: 'node'
        version: '24'
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyInstances == 0 ? [] : [
          {
            name: 'http'
            instanceCount: alwaysReadyInstances
          }
        ]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      cors: {
        allowedOrigins: ['https://${tabDomain}']
        supportCredentials: false
      }
    }
  }

  resource appSettings 'config@2024-04-01' = {
    name: 'appsettings'
    properties: union(settings, hostSettings)
  }

  // Code is brought by people who have signed in to Azure, never with a password of the site.
  resource noFtp 'basicPublishingCredentialsPolicies@2024-04-01' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource noPassword 'basicPublishingCredentialsPolicies@2024-04-01' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output id string = api.id
