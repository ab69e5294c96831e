<#-- Asked before signing out, when the portal did not say who signs out. -->
<#import "template.ftl" as p>
<@p.page title=msg("logoutConfirmTitle") tell=false>
  <@p.title text=msg("logoutConfirmTitle") part="message/leave"/>
  <#if !p.easy><p class="govuk-body-l">${msg("logoutConfirmHeader")}</p></#if>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <@p.button text=msg("doLogout") name="confirmLogout" value=msg("doLogout")/>
  </form>
  <#if !logoutConfirm.skipLink><@p.toPortal/></#if>
</@p.page>
