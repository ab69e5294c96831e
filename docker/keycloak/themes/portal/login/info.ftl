<#-- Shown when the sign-in has something to say: that a password is changed, that somebody is signed in already, or what is to be done next. -->
<#import "template.ftl" as p>
<#assign heading = messageHeader???then(msg(messageHeader!"problem"), message.summary)>
<@p.page title=heading tell=false>
  <#if !p.easy><h1 class="govuk-heading-l">${heading}</h1><#else><@p.tell "message/news"/></#if>
  <#if messageHeader?? || p.easy>
    <@p.row "information">${message.summary}<#if requiredActions??><#list requiredActions>: <#items as action>${msg("requiredAction." + action)}<#sep>, </#items></#list></#if></@p.row>
  </#if>
  <#if !skipLink??>
    <#if pageRedirectUri?has_content><a role="button" class="govuk-button" href="${pageRedirectUri}">${msg("backToApplication")}</a>
    <#elseif actionUri?has_content><a role="button" class="govuk-button" href="${actionUri}">${msg("doContinue")}</a>
    <#else><@p.toPortal button=true/></#if>
  </#if>
</@p.page>
