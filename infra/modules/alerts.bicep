// Who is told, and of what. docs/operate.md tells what to do then.

param name string
param location string
param tags object
param mail string
param apiId string
param workspaceId string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'binome'
    enabled: true
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

// A metric of the platform: it is heard even after the day's logs are used up.
resource failedRequests 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'failed-requests-${name}'
  location: 'global'
  tags: tags
  properties: {
    description: 'The API answered with a fault more than five times in a quarter of an hour.'
    severity: 2
    enabled: true
    scopes: [apiId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'faults'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

// No metric counts the messages of one queue, so the log of what is written to queues is asked.
var poison = {
  name: 'poison-messages'
  description: 'Work was given up after five attempts, and waits in the queue wake-poison.'
  severity: 1
  query: 'StorageQueueLogs | where OperationName == "PutMessage" and Uri has "-poison"'
  threshold: 0
}

// A delivery that fails is tried again by the queue; many failures in a row mean that Teams, Outlook or storage is shut.
var deliveries = {
  name: 'failed-deliveries'
  description: 'Work in the background failed more than twenty times in a quarter of an hour.'
  severity: 2
  query: 'AppRequests | where OperationName in ("wake", "sweep") and Success == false'
  threshold: 20
}

resource inLogs 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in [poison, deliveries]: {
    name: '${rule.name}-${name}'
    location: location
    tags: tags
    properties: {
      displayName: rule.name
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      // The tables come into being with the first entry.
      skipQueryValidation: true
      autoMitigate: false
      actions: {
        actionGroups: [people.id]
      }
    }
  }
]
