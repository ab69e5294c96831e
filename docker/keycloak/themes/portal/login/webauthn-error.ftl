<#-- A passkey did not work: try again, or go back. -->
<#import "template.ftl" as p>
<@p.page title=msg("webauthn-error-title") tell=false>
  <@p.title text=msg("webauthn-error-title") part="passkey/trouble"/>
  <#if message?has_content><@p.row "information">${kcSanitize(message.summary)?no_esc}</@p.row></#if>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="authenticationExecution" value="${execution}">
    <@p.button text=msg("doTryAgain") name="isSetRetry" value="retry"/>
  </form>
  <#if isAppInitiatedAction??><form action="${url.loginAction}" method="post"><@p.cancel/></form></#if>
</@p.page>
