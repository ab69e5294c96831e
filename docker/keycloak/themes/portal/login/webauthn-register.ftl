<#-- Sets up a passkey on this device. -->
<#import "template.ftl" as p>
<#import "passkey.ftl" as passkey>
<@p.page title=msg("webauthn-registration-title")>
  <@p.title text=msg("webauthn-registration-title") part="passkey/title"/>
  <#if !p.easy><p class="govuk-body">${msg("passkeyWhat")}</p><p class="govuk-body">${msg("passkeyOwnDevice")}</p></#if>
  <@p.say "passkey/what">
    <form action="${url.loginAction}" method="post" data-passkey="set-up" data-challenge="${challenge}" data-rp="${rpId}" data-rp-name="${rpEntityName}" data-user="${userid}" data-user-name="${username}" data-algorithms="<#list signatureAlgorithms as one>${one?c}<#sep>,</#list>" data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident="${requireResidentKey}" data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-known="${excludeCredentialIds}" data-label="${msg("webauthn-passwordless-display-name")}">
      <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as name><input type="hidden" name="${name}"></#list>
      <button type="button" class="govuk-button" hidden>${msg("webauthn-registration-title")}</button>
      <@passkey.sorry/>
    </form>
  </@p.say>
  <#if !isSetRetry?has_content && isAppInitiatedAction?has_content><form action="${url.loginAction}" method="post"><@p.cancel/></form></#if>
  <@passkey.script/>
</@p.page>
