<#-- Somebody who has no sign-in makes one. The portal then tells them that the council must connect it. -->
<#import "template.ftl" as p>
<#import "profile.ftl" as person>
<#assign wrong = p.problems(person.names() + ["password", "password-confirm"])>
<@p.page title=msg("registerTitle") wrong=wrong>
  <@p.title text=msg("registerTitle") part="register/title"/>
  <#if !p.easy><p class="govuk-body">${msg("registerIntro")}</p></#if>
  <form action="${url.registrationAction}" method="post" novalidate>
    <@person.fields wrong=wrong after="username">
      <#if passwordRequired??>
        <@p.field id="password" label=msg("password") part="register/password" wrong=wrong type="password" hint=msg("passwordHint") autocomplete="new-password"/>
        <@p.field id="password-confirm" label=msg("passwordAgain") part="register/again" wrong=wrong type="password" autocomplete="new-password"/>
      </#if>
    </@person.fields>
    <@p.say "register/go"><@p.button text=msg("registerTitle")/></@p.say>
  </form>
  <p class="govuk-body"><a class="govuk-link" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</@p.page>
