<#-- Shown when the sign-in itself failed: what happened, and the way back. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">${msg("errorTitle")}
  <#elseif section = "form">
    <p class="govuk-body-l">${kcSanitize(message.summary)?no_esc}</p>
    <#if !skipLink?? && (client.baseUrl)?has_content><a role="button" class="govuk-button" href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
  </#if>
</@layout.registrationLayout>
