<#-- Shown when the sign-in has something to say that asks for nothing: such as that somebody is signed in already. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p class="govuk-body-l">${message.summary}</p></#if>
    <#if !skipLink??>
      <#assign on = pageRedirectUri!actionUri!(client.baseUrl)!''>
      <#if on?has_content><a role="button" class="govuk-button" href="${on}"><#if actionUri?has_content && !pageRedirectUri?has_content>${msg("doContinue")}<#else>${msg("backToApplication")}</#if></a></#if>
    </#if>
  </#if>
</@layout.registrationLayout>
