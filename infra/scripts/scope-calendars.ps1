<#
.SYNOPSIS
Lets Binôme into the calendars of one group, and no other: Exchange RBAC for Applications.

.DESCRIPTION
Needs the module ExchangeOnlineManagement and a member of Organization Management. The same permissions must not be
consented to in Entra, or they count for every mailbox again. It takes an hour or more until Exchange acts on a change;
until then the app shows "waiting for calendar access" and goes on by itself.

.EXAMPLE
./scope-calendars.ps1 -ClientId 0000… -PrincipalId 0000… -Group binome-participants@contoso.example -DryRun
#>
[CmdletBinding()]
param(
  # AAD_APP_CLIENT_ID
  [Parameter(Mandatory)] [guid] $ClientId,
  # The object id of the service principal of that registration, not of the registration:
  # az ad sp show --id CLIENT_ID --query id
  [Parameter(Mandatory)] [guid] $PrincipalId,
  # A mail-enabled security group; its direct members count.
  [Parameter(Mandatory)] [string] $Group,
  # A mailbox to try it on at the end.
  [string] $TryOn,
  # Say only what would be done.
  [switch] $DryRun,
  # Take everything back.
  [switch] $Remove
)

$ErrorActionPreference = 'Stop'
$scope = 'Binome participants'
$roles = @(
  'Application MailboxSettings.Read',
  'Application Calendars.ReadWrite',
  'Application Calendars.Read'
)

function Invoke-Deed([string] $Says, [string] $Command, [scriptblock] $Deed) {
  Write-Host $Says
  Write-Host "  $Command"
  if (-not $DryRun) { & $Deed }
}

if ($DryRun) { Write-Host "A dry run: nothing is changed.`n" }
Invoke-Deed 'Sign in to Exchange Online.' 'Connect-ExchangeOnline' { Connect-ExchangeOnline -ShowBanner:$false }

if ($Remove) {
  foreach ($role in $roles) {
    Invoke-Deed "Take back $role." "Remove-ManagementRoleAssignment 'Binome $role'" {
      Remove-ManagementRoleAssignment -Identity "Binome $role" -Confirm:$false
    }
  }
  Invoke-Deed 'Forget the group.' "Remove-ManagementScope '$scope'" {
    Remove-ManagementScope -Identity $scope -Confirm:$false
  }
  Invoke-Deed 'Let Exchange forget Binôme.' "Remove-ServicePrincipal $PrincipalId" {
    Remove-ServicePrincipal -Identity $PrincipalId.ToString() -Confirm:$false
  }
  return
}

Invoke-Deed 'Make Binôme known to Exchange.' "New-ServicePrincipal -AppId $ClientId -ObjectId $PrincipalId" {
  if (-not (Get-ServicePrincipal | Where-Object AppId -eq $ClientId)) {
    New-ServicePrincipal -AppId $ClientId -ObjectId $PrincipalId -DisplayName 'Binome' | Out-Null
  }
}
Invoke-Deed "Name the mailboxes: the members of $Group." "New-ManagementScope '$scope' -RecipientRestrictionFilter `"MemberOfGroup -eq '…'`"" {
  if (-not (Get-ManagementScope | Where-Object Name -eq $scope)) {
    $name = (Get-Group -Identity $Group).DistinguishedName
    New-ManagementScope -Name $scope -RecipientRestrictionFilter "MemberOfGroup -eq '$name'" | Out-Null
  }
}
foreach ($role in $roles) {
  Invoke-Deed "Allow $role in these mailboxes." "New-ManagementRoleAssignment 'Binome $role' -App $PrincipalId -CustomResourceScope '$scope'" {
    if (-not (Get-ManagementRoleAssignment | Where-Object Name -eq "Binome $role")) {
      New-ManagementRoleAssignment -Name "Binome $role" -App $PrincipalId.ToString() -Role $role -CustomResourceScope $scope | Out-Null
    }
  }
}
if ($TryOn) {
  Invoke-Deed "Ask Exchange what Binôme may do in the mailbox of $TryOn." "Test-ServicePrincipalAuthorization $PrincipalId -Resource $TryOn" {
    Test-ServicePrincipalAuthorization -Identity $PrincipalId.ToString() -Resource $TryOn | Format-Table RoleName, GrantedPermissions, InScope
  }
}
Write-Host "`nIt takes an hour or more until Exchange acts on this. To undo: the same command with -Remove."
