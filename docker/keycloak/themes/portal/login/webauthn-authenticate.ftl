<#-- Asked for a passkey alone, where a council has set its sign-in so. -->
<#import "template.ftl" as p>
<#import "passkey.ftl" as passkey>
<@p.page title=msg("webauthn-doAuthenticate")>
  <@p.title text=msg("webauthn-doAuthenticate") part="passkey/use"/>
  <#if !p.easy><p class="govuk-body">${msg("passkeyWhat")}</p></#if>
  <@p.who/>
  <@passkey.use alone=true/>
</@p.page>
