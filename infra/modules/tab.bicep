// The files of the tab, under a name of your own. The API has its own address: behind a Static Web App it would not see
// the token of the person who asks (docs/decisions/0011).

param name string
param location string
param tags object
param domain string
param isBound bool

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: 'Free'
    tier: 'Free'
  }
  properties: {
    allowConfigFileUpdates: true
    stagingEnvironmentPolicy: 'Disabled'
  }
}

resource ownDomain 'Microsoft.Web/staticSites/customDomains@2024-04-01' = if (isBound) {
  parent: site
  name: domain
  properties: {
    validationMethod: 'cname-delegation'
  }
}

output id string = site.id
output defaultDomain string = site.properties.defaultHostname
