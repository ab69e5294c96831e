<#-- Somebody does not know the password any more: where shall the email go? -->
<#import "template.ftl" as p>
<#assign wrong = p.problems(["username"])>
<@p.page title=msg("doForgotPassword") wrong=wrong>
  <@p.title text=msg("doForgotPassword") part="forgotten/title"/>
  <#if !p.easy><p class="govuk-body">${msg("emailInstruction")}</p></#if>
  <form action="${url.loginAction}" method="post" novalidate>
    <@p.field id="username" label=msg("username") part="forgotten/username" wrong=wrong value=(auth.attemptedUsername!'') autocomplete="username"/>
    <@p.say "forgotten/go"><@p.button text=msg("sendEmail")/></@p.say>
  </form>
  <@p.tell "forgotten/no-email"/>
  <#if !p.easy><p class="govuk-body">${msg("noEmail")}</p></#if>
  <p class="govuk-body"><a class="govuk-link" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</@p.page>
