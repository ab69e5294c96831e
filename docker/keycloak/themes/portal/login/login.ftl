<#-- Opened by everybody who signs in: my name, my password, one button. -->
<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "summary" && wrong>
    <div class="govuk-error-summary" role="alert">
      <h2 class="govuk-error-summary__title">${msg("problem")}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list"><li><a href="#<#if usernameHidden??>password<#else>username</#if>">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</a></li></ul>
      </div>
    </div>
  <#elseif section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form" && realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <div class="govuk-form-group<#if wrong> govuk-form-group--error</#if>">
        <#if wrong><p id="wrong" class="govuk-error-message"><span class="govuk-visually-hidden">${msg("error")}</span> ${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p></#if>
        <#if !usernameHidden??>
          <label for="username" class="govuk-label govuk-label--m"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
          <input id="username" name="username" type="text" class="govuk-input<#if wrong> govuk-input--error</#if>" value="${(login.username!'')}" dir="ltr" autocapitalize="none" spellcheck="false" autocomplete="username"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if>>
        </#if>
      </div>
      <div class="govuk-form-group<#if wrong> govuk-form-group--error</#if>">
        <label for="password" class="govuk-label govuk-label--m">${msg("password")}</label>
        <input id="password" name="password" type="password" class="govuk-input<#if wrong> govuk-input--error</#if>" dir="ltr" autocomplete="current-password"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if>>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
        <p class="govuk-body"><label><input name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></p>
      </#if>
      <input type="hidden" name="credentialId"<#if auth?has_content && auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button type="submit" name="login" id="kc-login" class="govuk-button">${msg("doLogIn")}</button>
    </form>
    <#if realm.resetPasswordAllowed><p class="govuk-body"><a class="govuk-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  <#elseif section = "info" && (client.baseUrl)?has_content>
    <p class="govuk-body"><a class="govuk-link" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
  </#if>
</@layout.registrationLayout>
