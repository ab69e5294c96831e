<#-- Shown when the sign-in has something to say: that a password is changed, that somebody is signed in already, or what is to be done next. -->
<#import "template.ftl" as p>
<#-- Keycloak's own heading is in the browser's language and not in the person's: so ours, for what it stands for. -->
<#assign headed = messageHeader?? && !requiredActions??>
<#if !headed><#assign heading = message.summary><#elseif actionUri?has_content><#assign heading = msg("emailVerifyTitle")><#else><#assign heading = msg("emailVerifiedMessageHeader")></#if>
<@p.page title=heading tell=false>
  <#if !p.easy><h1 class="govuk-heading-l">${heading}</h1><#else><@p.tell "message/news"/></#if>
  <#if headed || p.easy><@p.row "information">${message.summary}</@p.row></#if>
  <#if requiredActions??><ul class="govuk-list govuk-list--bullet"><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul></#if>
  <#if !skipLink??>
    <#if pageRedirectUri?has_content><a role="button" class="govuk-button" href="${pageRedirectUri}">${msg("backToApplication")}</a>
    <#elseif actionUri?has_content><a role="button" class="govuk-button" href="${actionUri}">${msg("doContinue")}</a>
    <#else><@p.toPortal button=true/></#if>
  </#if>
</@p.page>
