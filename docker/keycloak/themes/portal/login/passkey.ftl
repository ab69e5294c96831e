<#-- The passkey's own form. A passkey needs a script by its nature: without one, or in a browser that knows none, words say so and offer the password. -->
<#import "template.ftl" as p>
<#assign offered = (enableWebAuthnConditionalUI!false)?is_boolean?then(enableWebAuthnConditionalUI!false, enableWebAuthnConditionalUI?has_content)>

<#-- Below the sign-in form. -->
<#macro signIn>
  <#if offered>
    <#if !p.easy><h2 class="govuk-heading-m">${msg("webauthn-passwordless-display-name")}</h2><p class="govuk-body">${msg("passkeyWhat")}</p></#if>
    <@p.say "sign-in/passkey"><@use mediation=(mediation!'conditional')/></@p.say>
  </#if>
</#macro>

<#-- mediation: "conditional" lets the browser offer passkeys inside the field for the user name. alone: there is nothing else to do on the page. -->
<#macro use mediation="none" alone=false>
  <form action="${url.loginAction}" method="post" data-passkey="use" data-challenge="${challenge}" data-rp="${rpId}" data-verification="${userVerification}" data-timeout="${createTimeout?c}" data-mediation="${mediation}">
    <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name><input type="hidden" name="${name}"></#list>
    <#if isUserIdentified?? && isUserIdentified?string == "true" && authenticators??><#list authenticators.authenticators as one><input type="hidden" data-allowed="${one.credentialId}"></#list></#if>
    <button type="button" class="govuk-button<#if !alone> govuk-button--secondary</#if>" hidden>${msg("webauthn-doAuthenticate")}</button>
    <@sorry/>
  </form>
  <@script/>
</#macro>

<#macro sorry>
  <p class="govuk-error-message" role="alert" data-say="failed" hidden>${msg("webauthn-error-api-get")}</p>
  <p class="govuk-body" data-say="unknown" hidden>${msg("webauthn-unsupported-browser-text")}</p>
  <noscript><p class="govuk-body">${msg("passkeyNeedsScript")}</p></noscript>
</#macro>

<#macro script><script type="module" src="${url.resourcesPath}/js/passkey.js"></script></#macro>
