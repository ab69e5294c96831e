<#-- Shown when a sign-in page was open for too long or opened twice: begin again, or go on. -->
<#import "template.ftl" as p>
<@p.page title=msg("pageExpiredTitle")>
  <@p.title text=msg("pageExpiredTitle") part="message/late"/>
  <a role="button" class="govuk-button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
  <p class="govuk-body"><a class="govuk-link" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a></p>
</@p.page>
