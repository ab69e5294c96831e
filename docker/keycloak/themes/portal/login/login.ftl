<#-- Opened by everybody who signs in: my name, my password, one button; or a passkey. -->
<#import "template.ftl" as p>
<#import "passkey.ftl" as passkey>
<#assign known = usernameHidden??>
<#-- Never which of the two is wrong: so that nobody can find out who has a sign-in. -->
<#assign wrong = messagesPerField.existsError('username', 'password')?then([{"field": known?then('password', 'username'), "text": messagesPerField.getFirstError('username', 'password')}], [])>
<@p.page title=msg("loginAccountTitle") wrong=wrong languages=true>
  <@p.title text=msg("loginAccountTitle") part="sign-in/title"/>
  <#if wrong?has_content><@p.tell "sign-in/wrong"/></#if>
  <@p.who/>
  <#if realm.password>
    <form action="${url.loginAction}" method="post" novalidate>
      <#if !known>
        <@p.field id="username" label=msg("username") part="sign-in/username" wrong=wrong value=(login.username!'') autocomplete=passkey.offered?then("username webauthn", "username")/>
      </#if>
      <@p.field id="password" label=msg("password") part="sign-in/password" wrong=wrong type="password" autocomplete="current-password"/>
      <input type="hidden" name="credentialId"<#if auth?has_content && auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <@p.say "sign-in/go"><@p.button text=msg("doLogIn") name="login"/></@p.say>
    </form>
    <#if realm.resetPasswordAllowed>
      <@p.say "sign-in/forgotten"><p class="govuk-body"><a class="govuk-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></@p.say>
    </#if>
  </#if>
  <@passkey.signIn/>
  <#if realm.registrationAllowed && !registrationDisabled??>
    <#if !p.easy><h2 class="govuk-heading-m">${msg("noAccount")}</h2></#if>
    <@p.say "sign-in/new"><p class="govuk-body"><a class="govuk-link" href="${url.registrationUrl}">${msg("registerTitle")}</a></p></@p.say>
  </#if>
  <@p.toPortal/>
</@p.page>
