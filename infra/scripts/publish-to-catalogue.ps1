<#
.SYNOPSIS
Brings the app package into the catalogue of the organisation, or a newer version of it.

.DESCRIPTION
Needs the module Microsoft.Graph.Authentication and an administrator of Teams. The Azure CLI cannot do it: its own
registration has no permission for catalogues.

.EXAMPLE
./publish-to-catalogue.ps1 -Package dist/appPackage.zip -DryRun
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string] $Package,
  # Say only what would be done.
  [switch] $DryRun
)

$ErrorActionPreference = 'Stop'
$catalogue = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps'

Add-Type -AssemblyName System.IO.Compression.FileSystem
$zip = [System.IO.Compression.ZipFile]::OpenRead((Resolve-Path $Package))
try {
  $reader = [System.IO.StreamReader]::new($zip.GetEntry('manifest.json').Open())
  $manifest = $reader.ReadToEnd() | ConvertFrom-Json
} finally {
  $zip.Dispose()
}
Write-Host "$($manifest.name.short) $($manifest.version), id $($manifest.id)"

if ($DryRun) {
  Write-Host 'A dry run: nothing is changed.'
  Write-Host "  Connect-MgGraph -Scopes AppCatalog.ReadWrite.All"
  Write-Host "  GET $catalogue with this id; POST the package to it when it is new, to its appDefinitions when it is known"
  return
}

Write-Host 'Sign in to Microsoft Graph, for the catalogue only.'
Connect-MgGraph -Scopes AppCatalog.ReadWrite.All -NoWelcome
$found = (Invoke-MgGraphRequest -Method GET -Uri "$catalogue`?`$filter=externalId eq '$($manifest.id)' and distributionMethod eq 'organization'").value
$address = if ($found) { "$catalogue/$($found[0].id)/appDefinitions" } else { $catalogue }
Write-Host "Send the package to $address."
Invoke-MgGraphRequest -Method POST -Uri $address -ContentType 'application/zip' -InputFilePath (Resolve-Path $Package) | Out-Null
Write-Host 'It is in the catalogue. To undo: Teams admin center, Manage apps, Binôme, Delete.'
