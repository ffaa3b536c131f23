// Everything one deployment of Binôme needs in Azure, in one resource group. docs/install.md tells how it is used.

@description('What the names of all resources begin with.')
@minLength(3)
@maxLength(9)
param name string = 'binome'

@description('Where functions, storage and logs stand. Flex Consumption is not offered in every region.')
param location string = resourceGroup().location

@description('Where the files of the tab are managed; they are served from everywhere.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param tabLocation string = 'westeurope'

@description('The tenants that are served, separated by commas. The first one is where the bot is registered.')
param tenantIds string = tenant().tenantId

@description('The registration in Entra for which people sign in.')
param clientId string

@description('The id in the manifest of the app package.')
param teamsAppId string

@description('The host name of the tab: your own, as stores and Teams refuse those of Azure.')
param tabDomain string

@description('Only once a CNAME record of that name leads to TAB_DEFAULT_DOMAIN.')
@allowed(['true', 'false'])
param tabDomainBound string = 'false'

@description('Whether sessions are booked in Outlook as the app, by the member who taps, or offered as calendar files (S4).')
@allowed(['app', 'delegated', 'file'])
param booking string = 'app'

@description('Whether skills and the like are proposed from what people wrote in their Microsoft 365 profile; SharePoint keeps it.')
@allowed(['on', 'off'])
param sharePointProfiles string = 'off'

@description('Where a collector of OpenTelemetry listens (OTLP over HTTP); empty, the app measures nothing of its own.')
param telemetryEndpoint string = ''

@description('Who hears when something goes wrong.')
param alertMail string

@description('Memory of an instance. A round of 10,000 people takes about 800 MB.')
@allowed([2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances that never sleep. Each saves a cold start and costs money at night too.')
@minValue(0)
param alwaysReadyInstances int = 0

@description('No more instances than this, whatever happens.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Gigabytes of logs a day; what comes after is dropped until tomorrow.')
@minValue(1)
param logGigabytesPerDay int = 1

var suffix = take(uniqueString(resourceGroup().id), 10)
var apiName = 'func-${name}-${suffix}'
var apiUrl = 'https://${apiName}.azurewebsites.net'
var tags = {
  product: 'binome'
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-${name}-${suffix}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: '${name}-${suffix}'
    location: location
    tags: tags
    gigabytesPerDay: logGigabytesPerDay
    principalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'st${name}${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module api 'modules/api.bicep' = {
  name: 'api'
  params: {
    name: apiName
    location: location
    tags: tags
    apiUrl: apiUrl
    tabDomain: tabDomain
    clientId: clientId
    teamsAppId: teamsAppId
    tenantIds: tenantIds
    booking: booking
    sharePointProfiles: sharePointProfiles
    telemetryEndpoint: telemetryEndpoint
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    packagesUrl: storage.outputs.packagesUrl
    insightsConnection: monitoring.outputs.insightsConnection
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstanceCount: maximumInstanceCount
  }
}

module tab 'modules/tab.bicep' = {
  name: 'tab'
  params: {
    name: 'stapp-${name}-${suffix}'
    location: tabLocation
    tags: tags
    domain: tabDomain
    isBound: tabDomainBound == 'true'
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${name}-${suffix}'
    tags: tags
    endpoint: '${apiUrl}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: '${name}-${suffix}'
    location: location
    tags: tags
    mail: alertMail
    apiId: api.outputs.id
    workspaceId: monitoring.outputs.workspaceId
  }
}

output BOT_ID string = identity.outputs.clientId
output MANAGED_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output API_NAME string = apiName
output API_URL string = apiUrl
output STORAGE_NAME string = storage.outputs.name
output TAB_RESOURCE_ID string = tab.outputs.id
output TAB_DEFAULT_DOMAIN string = tab.outputs.defaultDomain
